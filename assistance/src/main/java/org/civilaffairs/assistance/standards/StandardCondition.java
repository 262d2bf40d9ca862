package org.civilaffairs.assistance.standards;

import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for a standard to be set (制定标准的条件). */
public enum StandardCondition implements Condition {
    /** Whoever sets it has the power to (有权制定). */
    SETTER_COMPETENT("制定机关有权制定", "the body has the power to set it", setters()),

    /** A city's standard is not below the guidance standard of the province (不得低于): an equal one is not. */
    NOT_BELOW_GUIDANCE(
            "不低于省级指导标准", "not below the guidance standard", Basis.of("cn-social-assistance-law-2026", "第十九条")),

    /** In Zhejiang a town standard set by the minimum wage lies between its two shares, both included. */
    WITHIN_SHARE_OF_WAGE(
            "在最低工资标准的规定比例之间", "between the shares of the minimum wage", Basis.of("zj-social-assistance", "第十条第二款")),

    /** In Zhejiang a village standard is not below its share of the town standard. */
    RURAL_SHARE_OF_TOWN(
            "农村标准不低于城镇标准的规定比例",
            "village standard not below its share of the town standard",
            Basis.of("zj-social-assistance", "第十条第二款"));

    private final Clause clause;

    StandardCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    // A decision cites those of the matter asked about.
    private static Basis[] setters() {
        return Stream.of(SettingMatter.values())
                .flatMap(matter -> setters(matter).stream())
                .distinct()
                .toArray(Basis[]::new);
    }

    /** The articles on who sets a matter. */
    static List<Basis> setters(SettingMatter matter) {
        return switch (matter) {
            case SUBSISTENCE_STANDARD -> List.of(law("第十九条"), measures("第十条第一款"));
            case EXTREME_DIFFICULTY_STANDARD -> List.of(law("第十七条"), measures("第十五条"));
            case MARGIN_LINE ->
                List.of(
                        law("第二十一条第三款"),
                        Basis.of("cn-low-income-monitoring-opinion", "二"),
                        Basis.of("zj-social-assistance", "第十三条第二款"));
            case RIGID_EXPENDITURE_RATIO ->
                List.of(
                        law("第二十二条"),
                        Basis.of("cn-low-income-monitoring-opinion", "二"),
                        Basis.of("cn-rigid-expenditure-measures", "第四条"));
            case RECOGNITION_MEASURES -> List.of(law("第二十三条"), measures("第十条第二款"));
            case DECISION_BY_TOWNSHIP -> List.of(law("第四十四条第二款"), Basis.of("cn-dibao-confirmation-measures", "第二条"));
            case OTHER_OBJECTS -> List.of(law("第三十三条"));
            case ADDITIONAL_MEASURES -> List.of(law("第十五条第五款"));
            case MEDICAL_STANDARD -> List.of(measures("第二十九条第二款"));
            case EDUCATION_STANDARD -> List.of(measures("第三十五条"));
            case HOUSING_STANDARD -> List.of(measures("第三十九条"));
            case TEMPORARY_STANDARD -> List.of(measures("第四十九条"));
        };
    }

    private static Basis law(String article) {
        return Basis.of("cn-social-assistance-law-2026", article);
    }

    private static Basis measures(String article) {
        return Basis.of("cn-social-assistance-measures", article);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
