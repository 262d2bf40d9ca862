package org.civilaffairs.assistance.circumstances;

import java.util.Map;
import org.civilaffairs.core.decision.Rounding;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Absence;
import org.civilaffairs.core.person.IncomeKind;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.policy.Setting;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.time.AgeConvention;

/** The figures and choices on which members, income and property depend. */
public final class CircumstanceFigures {

    /** All figures of this package. */
    public static final FigureSet SET = new FigureSet(
            "assistance.circumstances",
            file -> CircumstanceFigures.class.getResourceAsStream(file),
            "000000",
            "310000",
            "330000");

    /** Whether parents count without living with the family, as the text of 2012 lists them. */
    public static final FigureKey<Boolean> PARENTS_ALWAYS_COUNTED =
            SET.yesNo("parentsAlwaysCounted", "父母不论是否共同居住均计入", "parents count wherever they live");

    /** Whether only full-time students are grown children who cannot live independently. */
    public static final FigureKey<Boolean> STUDENTS_FULL_TIME_ONLY =
            SET.yesNo("studentsFullTimeOnly", "在校学生限全日制", "only full-time students count as dependent");

    /** Which absences exclude from the household; what is not listed does not. */
    public static final FigureKey<Map<Absence, Boolean>> EXCLUDING_ABSENCES =
            SET.table("excludingAbsences", "不计入共同生活家庭成员的情形", "absences that exclude from the household", Absence.class);

    /** After how many years clergy living apart no longer count; the full number of years is enough. */
    public static final FigureKey<Integer> CLERGY_YEARS =
            SET.count("clergyYears", "years", "宗教教职人员脱离家庭的年数", "years after which clergy no longer count");

    /** Whether only those count who live in the place, of those not registered there only spouse and children. */
    public static final FigureKey<Boolean> LOCAL_MEMBERS_ONLY = SET.yesNo(
            "localMembersOnly",
            "仅计本地共同生活的成员",
            "only those living in the place count, of others registered only spouse and children");

    /** What is done with each kind of income and payment. */
    public static final FigureKey<Map<IncomeKind, Treatment>> INCOME_TREATMENT = SET.key(
            "incomeTreatment",
            "table",
            "各类收入和支出的处理",
            "what is done with each kind of income and payment",
            Forms.mapOf(
                    Forms.choice(IncomeKind.class, IncomeKind::title),
                    Forms.choice(Treatment.class, Treatment::title)));

    /** Whether the centrally set basic pension of residents counts. */
    public static final FigureKey<Boolean> CENTRAL_BASIC_PENSION_COUNTS = SET.yesNo(
            "centralBasicPensionCounts", "中央确定的基础养老金计入收入", "the centrally set basic pension counts as income");

    /** Over how many months one-off income is averaged. */
    public static final FigureKey<Integer> LOOKBACK_MONTHS = SET.key(
            "lookbackMonths", "months", "核算收入的规定期限", "months over which income is averaged", Forms.wholeNumber(1, 36));

    /** The monthly minimum wage. */
    public static final FigureKey<Yuan> MINIMUM_WAGE =
            SET.yuan("minimumWage", "yuan/month", "月最低工资标准", "monthly minimum wage");

    /** The disposable income of a resident of the place in the year before. */
    public static final FigureKey<Yuan> DISPOSABLE_INCOME = SET.yuan(
            "disposableIncome",
            "yuan/resident/year",
            "上年度居民人均可支配收入",
            "disposable income of a resident in the year before");

    /** What is taken off the labour income of each member in employment who reaches the minimum wage. */
    public static final FigureKey<Yuan> EMPLOYMENT_DISREGARD = SET.yuan(
            "employmentDisregard", "yuan/employed member/month", "就业人员收入豁免额", "disregard for members in employment");

    /** For how many months an increase of earnings is disregarded at least. */
    public static final FigureKey<Integer> INCREASE_DISREGARD_LEAST_MONTHS = SET.count(
            "increaseDisregardLeastMonths",
            "months",
            "因就业增收不计入的最短月数",
            "least months of the disregard of increased earnings");

    /** For how many months an increase of earnings is disregarded at most. */
    public static final FigureKey<Integer> INCREASE_DISREGARD_MOST_MONTHS = SET.count(
            "increaseDisregardMostMonths",
            "months",
            "因就业增收不计入的最长月数",
            "most months of the disregard of increased earnings");

    /** For how many months the locality disregards an increase of earnings. */
    public static final FigureKey<Integer> INCREASE_DISREGARD_MONTHS = SET.count(
            "increaseDisregardMonths", "months", "当地规定的因就业增收不计入月数", "months of the disregard of increased earnings");

    /** How much of an increase is disregarded each month, as a multiple of the subsistence standard. */
    public static final FigureKey<Integer> INCREASE_DISREGARD_MULTIPLE = SET.count(
            "increaseDisregardMultiple",
            "multiple of the standard",
            "因就业增收不计入的每月上限倍数",
            "cap of the disregard as a multiple");

    /** Whether applications are open where the applicant lives without being registered there. */
    public static final FigureKey<Boolean> RESIDENCE_OPEN =
            SET.yesNo("residenceOpen", "可在经常居住地申请", "applications are open at the place of residence");

    /** Whether applying at the place of residence needs a residence permit. */
    public static final FigureKey<Boolean> RESIDENCE_PERMIT_NEEDED = SET.yesNo(
            "residencePermitNeeded", "在居住地申请须持居住证", "applying at the place of residence needs a residence permit");

    /** Whether the registration of a member other than the applicant suffices. */
    public static final FigureKey<Boolean> MEMBER_REGISTRATION_SUFFICES =
            SET.yesNo("memberRegistrationSuffices", "其他成员户籍在本地即可申请", "the registration of another member suffices");

    /** On which day an age is reached; the law does not say. Default: on the birthday, as offices count. */
    public static final Setting<AgeConvention> AGE = new Setting<>(
            "age", AgeConvention.class, AgeConvention.ON_BIRTHDAY, Text.of("周岁届满日", "day on which an age is reached"));

    /** How the payment is rounded; the law does not say. */
    public static final Setting<Rounding> ROUNDING =
            new Setting<>("rounding", Rounding.class, Rounding.TO_FEN, Text.of("发放金额取整", "rounding of the payment"));

    private CircumstanceFigures() {}
}
