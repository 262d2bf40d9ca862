package org.civilaffairs.assistance.disabledemployment;

import java.math.BigDecimal;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.policy.Setting;
import org.civilaffairs.core.text.Text;

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

    static final FigureKey<Integer> LATE_FEE =
            SET.count("lateFee", "thousandths of the levy a day", "滞纳金（每日千分之）", "late fee a day, in thousandths");

    /** Whether the late fee is never more than the levy itself. */
    static final FigureKey<Boolean> LATE_FEE_CAPPED =
            SET.yesNo("lateFeeCapped", "滞纳金不得超过本金数额", "the late fee is never more than the principal");

    /** Whether the late fee comes with the order to pay and does not wait until its time is over. */
    static final FigureKey<Boolean> LATE_FEE_WITH_ORDER =
            SET.yesNo("lateFeeWithOrder", "责令限期缴纳时即加收滞纳金", "the late fee comes with the order to pay");

    /** Whether the day of payment is a day of default, of which no text speaks. */
    static final Setting<PaymentDay> PAYMENT_DAY = new Setting<>(
            "paymentDay", PaymentDay.class, PaymentDay.NOT_COUNTED, Text.of("缴纳当日是否计收滞纳金", "day of payment"));

    static final FigureKey<Yuan> SOCIAL_INSURANCE_SUBSIDY = SET.yuan(
            "socialInsuranceSubsidy", "yuan/employee/month", "集中就业社会保险补贴标准", "social insurance subsidy for each");

    private EmploymentFigures() {}
}
