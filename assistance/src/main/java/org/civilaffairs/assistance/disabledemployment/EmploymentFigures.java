package org.civilaffairs.assistance.disabledemployment;

import java.math.BigDecimal;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures on the employment of disabled persons. */
final class EmploymentFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.disabledemployment",
            file -> EmploymentFigures.class.getResourceAsStream(file),
            "000000",
            "310000",
            "330000");

    static final FigureKey<BigDecimal> CONCENTRATED_SHARE =
            SET.hundredths("concentratedShare", "percent", "集中使用残疾人的比例", "share of concentrated employment");

    static final FigureKey<BigDecimal> QUOTA =
            SET.hundredths("quota", "percent", "省定安排残疾人就业比例", "quota that the province sets");

    /** The nation lets no province set less. */
    static final FigureKey<BigDecimal> LEAST_QUOTA =
            SET.hundredths("leastQuota", "percent", "全国最低安排比例", "least quota that a province may set");

    /** How many times the average wage of the region is paid for each person missing. */
    static final FigureKey<Integer> LEVY_TIMES = SET.count(
            "levyTimes", "times the regional wage", "差额每人缴纳当地平均工资的倍数", "times the regional wage for each missing");

    static final FigureKey<Yuan> SOCIAL_INSURANCE_SUBSIDY = SET.yuan(
            "socialInsuranceSubsidy", "yuan/employee/month", "集中就业社会保险补贴标准", "social insurance subsidy for each");

    private EmploymentFigures() {}
}
