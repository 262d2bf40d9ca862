package org.civilaffairs.assistance.circumstances;

import java.util.Map;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of the subsistence allowance, to which the other programmes refer. */
public final class SubsistenceFigures {

    private static final Form<Map<String, Yuan>> GRADES = Forms.mapOf(Forms.text(), Forms.yuan());

    /** All figures of the allowance. */
    public static final FigureSet SET = new FigureSet(
            "assistance.subsistence",
            file -> SubsistenceFigures.class.getResourceAsStream(file),
            "000000",
            "310000",
            "330000",
            "331100");

    /** The subsistence standard. */
    public static final FigureKey<Yuan> MONTHLY_STANDARD =
            SET.yuan("monthlyStandard", "yuan/member/month", "最低生活保障标准", "subsistence standard");

    /** The limits of property. */
    public static final PropertyFigures PROPERTY = new PropertyFigures(SET);

    /** Fixed amounts by grade, each member. */
    public static final FigureKey<Map<String, Yuan>> GRADED_PER_MEMBER = SET.key(
            "gradedPerMember", "yuan/member/month", "分档发放金额（每人）", "fixed amounts by grade, each member", GRADES);

    /** Fixed amounts by grade, whole household. */
    public static final FigureKey<Map<String, Yuan>> GRADED_PER_HOUSEHOLD = SET.key(
            "gradedPerHousehold",
            "yuan/household/month",
            "分档发放金额（每户）",
            "fixed amounts by grade, whole household",
            GRADES);

    /** The standard for minors, to which their part of the allowance is raised. */
    public static final FigureKey<Yuan> MINOR_STANDARD =
            SET.yuan("minorStandard", "yuan/minor/month", "未成年人救助标准", "standard for minors");

    /** Whether the standard for minors also holds in the year after the sixteenth birthday. */
    public static final FigureKey<Boolean> MINOR_STANDARD_INCLUDES_SIXTEEN =
            SET.yesNo("minorStandardIncludesSixteen", "未成年人标准含16周岁", "the standard for minors includes the age of 16");

    /** A supplement for elderly members. */
    public static final FigureKey<Yuan> ELDERLY_SUPPLEMENT =
            SET.yuan("elderlySupplement", "yuan/member/month", "老年人增发额", "supplement for the elderly");

    /** From which age the supplement for elderly members is paid. */
    public static final FigureKey<Integer> ELDERLY_SUPPLEMENT_AGE =
            SET.count("elderlySupplementAge", "years", "老年人增发起始年龄", "age from which it is paid");

    /** A supplement for severely disabled members. */
    public static final FigureKey<Yuan> DISABLED_SUPPLEMENT = SET.yuan(
            "severelyDisabledSupplement", "yuan/member/month", "重度残疾人增发额", "supplement for the severely disabled");

    /** A supplement for seriously ill members. */
    public static final FigureKey<Yuan> ILL_SUPPLEMENT =
            SET.yuan("seriouslyIllSupplement", "yuan/member/month", "重病患者增发额", "supplement for the seriously ill");

    /** Whether severely disabled members get the whole standard each. */
    public static final FigureKey<Boolean> DISABLED_FULL_STANDARD =
            SET.yesNo("severelyDisabledFullStandard", "重度残疾人全额发放", "severely disabled members get the whole standard");

    /** Which persons may apply apart from their family. */
    public static final FigureKey<Map<String, Boolean>> SINGLE_ROUTES = SET.key(
            "singleRoutes",
            "table",
            "可以单独提出申请的情形",
            "ways to apply apart from the family",
            Forms.mapOf(Forms.text(), Forms.yesNo()));

    /** Whether grade 3 of intellectual and mental disability is severe for unemployed adults applying alone. */
    public static final FigureKey<Boolean> SINGLE_ADULT_GRADE_THREE = SET.yesNo(
            "singleAdultGradeThree",
            "成年无业单独申请含三级智力、精神残疾",
            "unemployed adults of grade 3 intellectual or mental may apply alone");

    /** Whether any member may apply where the members are registered in one province but in different counties. */
    public static final FigureKey<Boolean> SAME_PROVINCE_ANY_MEMBER = SET.yesNo(
            "sameProvinceAnyMember",
            "户籍在同省不同县时任一成员可在其户籍地申请",
            "any member may apply where all are registered in one province but different counties");

    private SubsistenceFigures() {}
}
