package org.civilaffairs.assistance.disabilitysubsidy;

import java.math.BigDecimal;
import java.util.Map;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of the two subsidies. */
final class DisabilitySubsidyFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.disabilitysubsidy",
            file -> DisabilitySubsidyFigures.class.getResourceAsStream(file),
            "000000",
            "310000",
            "330000",
            "440000");

    static final FigureKey<Yuan> LIVING_SUBSISTENCE =
            yuan("livingSubsistence", "低保家庭残疾人生活补贴", "living subsidy, subsistence household");

    static final FigureKey<Yuan> LIVING_WITHOUT_WORK =
            yuan("livingWithoutWork", "低保重残无业人员生活补贴", "living subsidy, severely disabled without work");

    static final FigureKey<Boolean> MARGIN_INCLUDED =
            SET.yesNo("marginIncluded", "生活补贴包括低保边缘（低收入）家庭", "the living subsidy includes margin households");

    static final FigureKey<Yuan> LIVING_MARGIN =
            yuan("livingMargin", "低保边缘家庭残疾人生活补贴", "living subsidy, margin household");

    /** Set only where the text of the place settles it; elsewhere whoever is of such a group shows that it is included. */
    static final FigureKey<Boolean> OTHER_GROUPS_INCLUDED =
            SET.yesNo("otherGroupsIncluded", "生活补贴包括其他困难残疾人", "the living subsidy includes other groups");

    static final FigureKey<Yuan> LIVING_OTHER = yuan("livingOther", "其他困难残疾人生活补贴", "living subsidy, other hardship");

    static final FigureKey<BigDecimal> LIVING_SHARE = SET.hundredths(
            "livingShareOfStandard",
            "share of the standard",
            "生活补贴占低保标准的比例",
            "living subsidy as a share of the standard");

    /** The least that the province lets its places pay. */
    static final FigureKey<Yuan> LIVING_FLOOR =
            yuan("livingFloor", "生活补贴全省最低标准", "least living subsidy in the province");

    static final FigureKey<Boolean> GRADE_THREE_INCLUDED = SET.yesNo(
            "gradeThreeIncluded", "护理补贴包括三级智力、精神残疾", "the nursing subsidy includes grade 3, intellectual or mental");

    static final FigureKey<Boolean> OTHER_GRADES_INCLUDED =
            SET.yesNo("otherGradesIncluded", "护理补贴包括其余残疾等级", "the nursing subsidy includes the other grades");

    static final FigureKey<Boolean> CARE_TESTED =
            SET.yesNo("careTested", "等级之外另核长期照护需要", "the need for long-term care is tested beside the grade");

    static final FigureKey<Integer> CARE_MONTHS =
            SET.count("careMonths", "months", "长期照护的最短月数", "least months of care");

    /** Whether those on long-term care insurance or in an institution get no nursing subsidy. */
    static final FigureKey<Boolean> CARE_SCHEME_EXCLUDES = SET.yesNo(
            "careSchemeExcludes", "享受长护险或入住机构者不得享受护理补贴", "insured or institutional care excludes the nursing subsidy");

    static final FigureKey<Yuan> NURSING_GRADE_ONE = yuan("nursingGradeOne", "一级护理补贴", "nursing subsidy, grade 1");

    static final FigureKey<Yuan> NURSING_OTHER = yuan("nursingOther", "一级以外护理补贴", "nursing subsidy, other grades");

    static final FigureKey<Boolean> NURSING_BY_CARE_CLASS =
            SET.yesNo("nursingByCareClass", "护理补贴按生活自理能力分类", "the nursing subsidy is paid by classes of self-care");

    static final FigureKey<Map<String, Yuan>> NURSING_CARE_CLASSES = SET.key(
            "nursingCareClasses",
            "yuan/person/month by class",
            "各自理能力类别护理补贴",
            "nursing subsidy of each class of self-care",
            Forms.mapOf(Forms.text(), Forms.yuan()));

    /** The least that the province lets its places pay. */
    static final FigureKey<Yuan> NURSING_FLOOR =
            yuan("nursingFloor", "护理补贴全省最低标准", "least nursing subsidy in the province");

    private DisabilitySubsidyFigures() {}

    private static FigureKey<Yuan> yuan(String name, String zh, String en) {
        return SET.yuan(name, "yuan/person/month", zh, en);
    }
}
