package org.civilaffairs.assistance.medicalassistance;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for disease emergency assistance (疾病应急救助条件). */
public enum DiseaseEmergencyCondition implements Condition {
    /** The patient is severely ill or injured and needs emergency treatment. */
    NEEDS_EMERGENCY_TREATMENT(
            "需要急救的急危重伤病患者",
            "needs emergency treatment",
            Basis.of("cn-social-assistance-law-2026", "第三十条"),
            Basis.of("cn-social-assistance-law-2026", "第五十一条"),
            Basis.of("cn-social-assistance-measures", "第三十二条"),
            Basis.of("sh-social-assistance-2018", "第二十三条"),
            Basis.of("sh-social-assistance-2024", "第二十三条"),
            Basis.of("zj-social-assistance", "第二十五条")),
    /** The identity is unknown, or the patient cannot pay. */
    UNIDENTIFIED_OR_UNABLE_TO_PAY(
            "身份不明或者无力支付急救费用",
            "is unidentified or unable to pay",
            Basis.of("cn-social-assistance-law-2026", "第三十条"),
            Basis.of("cn-social-assistance-law-2026", "第五十一条"),
            Basis.of("cn-social-assistance-measures", "第三十二条"),
            Basis.of("sh-social-assistance-2018", "第二十三条"),
            Basis.of("sh-social-assistance-2024", "第二十三条"),
            Basis.of("zj-social-assistance", "第二十五条"));

    private final Clause clause;

    DiseaseEmergencyCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
