package org.civilaffairs.assistance.extremedifficulty;

import java.math.BigDecimal;
import java.util.Map;
import org.civilaffairs.assistance.circumstances.Treatment;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.IncomeKind;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.policy.Setting;
import org.civilaffairs.core.text.Text;

/** The figures and choices of the support of people in extreme difficulty. */
final class SupportFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.extremedifficulty",
            file -> SupportFigures.class.getResourceAsStream(file),
            "000000",
            "310000",
            "331100");

    static final FigureKey<Boolean> REGISTRATION_ONLY =
            SET.yesNo("registrationOnly", "仅可在户籍所在地申请", "applications only where the person is registered");

    static final FigureKey<Integer> ELDERLY_AGE =
            SET.count("elderlyAge", "years", "老年人年龄", "age from which people are elderly");

    static final FigureKey<Integer> INCAPABLE_UNDER_AGE =
            SET.count("incapableUnderAge", "years", "未满该年龄即无劳动能力", "age under which nobody has labour capacity");

    static final FigureKey<Integer> COVERED_UNDER_AGE =
            SET.count("coveredUnderAge", "years", "未成年人未满年龄", "age under which people are covered as minors");

    static final FigureKey<Boolean> OTHER_PEOPLE = SET.yesNo(
            "otherPeople", "老年人、未成年人、残疾人以外的人也可纳入", "others than the elderly, minors and the disabled may be covered");

    static final FigureKey<Integer> CONTINUES_UNDER_AGE = SET.count(
            "continuesUnderAge",
            "years",
            "已供养的未成年人继续供养的未满年龄",
            "age under which support of minors goes on, at school or not");

    /** Whether minors from 16 on count as without labour capacity; no text says. */
    static final FigureKey<Boolean> DEEMED_INCAPABLE_FROM_SIXTEEN = SET.yesNo(
            "deemedIncapableFromSixteen",
            "十六周岁以上的未成年人视为无劳动能力",
            "minors of 16 and over are deemed without labour capacity");

    static final FigureKey<Map<IncomeKind, Treatment>> INCOME_EXCLUSIONS =
            treatments("incomeExclusions", "与低保不同的收入处理", "kinds of income treated otherwise than for the allowance");

    static final FigureKey<Map<IncomeKind, Treatment>> SOCIAL_INSURANCE_EXCLUSIONS = treatments(
            "socialInsuranceExclusions",
            "社会保险待遇均不计入时另不计入的收入",
            "income that falls out if nothing from social insurance counts");

    static final FigureKey<Boolean> PROPERTY_BY_SUBSISTENCE_LIMITS =
            SET.yesNo("propertyBySubsistenceLimits", "财产适用低保家庭财产标准", "the property limits of the allowance apply");

    static final FigureKey<Integer> OBLIGOR_ON_ALLOWANCE_AGE =
            SET.count("obligorOnAllowanceAge", "years", "低保对象无履行义务能力的年龄", "age of unable obligors on the allowance");

    static final FigureKey<Integer> OBLIGOR_AGE =
            SET.count("obligorAge", "years", "老年义务人无履行义务能力的年龄", "age of unable obligors of small means");

    static final FigureKey<Yuan> DISPOSABLE_INCOME = SET.yuan(
            "disposableIncome", "yuan/person/year", "当地上年人均可支配收入", "last year's disposable income of a resident");

    static final FigureKey<Yuan> LIVING_STANDARD =
            SET.yuan("livingStandard", "yuan/person/month", "特困人员基本生活标准", "basic living standard");

    /** Set only where the rural standard differs; the other is then the urban one. */
    static final FigureKey<Yuan> RURAL_LIVING_STANDARD = SET.yuan(
            "ruralLivingStandard", "yuan/person/month", "农村特困人员基本生活标准（城乡不一致时）", "rural living standard, if it differs");

    static final FigureKey<Map<SelfCareAbility, Yuan>> CARE_STANDARDS = SET.key(
            "careStandards",
            "yuan/person/month",
            "照料护理标准（按生活自理能力）",
            "care standards by ability of self-care",
            Forms.mapOf(Forms.choice(SelfCareAbility.class, SelfCareAbility::title), Forms.yuan()));

    static final FigureKey<Integer> PARTLY_LOST_AT_MOST = SET.count(
            "partlyLostAtMost",
            "indicators not met",
            "部分丧失生活自理能力的未达到指标数上限",
            "most indicators not met while self-care is partly lost");

    static final FigureKey<Integer> REASSESSMENT_WORKDAYS =
            SET.count("reassessmentWorkdays", "workdays", "复核评估期限", "workdays for the new assessment");

    static final FigureKey<Boolean> INSTITUTION_IF_LOST = SET.yesNo(
            "institutionIfLost", "完全丧失自理能力的一般集中供养", "who lost self-care is generally supported in an institution");

    static final FigureKey<Map<SupportContent, Boolean>> CONTENTS =
            SET.table("contents", "供养内容", "what the support consists of", SupportContent.class);

    static final FigureKey<BigDecimal> FLOOR_MULTIPLE = SET.hundredths(
            "floorMultiple",
            "multiple of the standard",
            "基本生活标准为低保标准的最低倍数",
            "least multiple of the subsistence standard");

    static final FigureKey<BigDecimal> FLOOR_CONSUMPTION_SHARE = SET.hundredths(
            "floorConsumptionShare", "share", "占上年度人均消费支出的最低比例", "least share of last year's consumption");

    /** Which income from social insurance does not count; the text is ambiguous. Default: only what it names for certain. */
    static final Setting<SocialInsuranceIncome> SOCIAL_INSURANCE = new Setting<>(
            "socialInsuranceIncome",
            SocialInsuranceIncome.class,
            SocialInsuranceIncome.PENSIONS_COUNT,
            Text.of("社会保险待遇的计入", "income from social insurance"));

    private SupportFigures() {}

    private static FigureKey<Map<IncomeKind, Treatment>> treatments(String name, String zh, String en) {
        return SET.key(
                name,
                "table",
                zh,
                en,
                Forms.mapOf(
                        Forms.choice(IncomeKind.class, IncomeKind::title),
                        Forms.choice(Treatment.class, Treatment::title)));
    }
}
