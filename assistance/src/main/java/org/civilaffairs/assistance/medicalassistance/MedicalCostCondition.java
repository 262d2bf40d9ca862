package org.civilaffairs.assistance.medicalassistance;

import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;

/** What must hold for the subsidy of costs (医疗费用补助条件). */
public enum MedicalCostCondition implements Condition {
    /** The patient is of a class whose costs are subsidised; of some only the seriously ill, or inpatient costs alone. */
    OF_A_SUBSIDISED_CLASS(
            "属于费用补助对象",
            "is of a class whose costs are subsidised",
            Basis.of("cn-social-assistance-law-2026", "第二十四条第三款"),
            Basis.of("cn-social-assistance-measures", "第二十八条"),
            Basis.of("cn-social-assistance-measures", "第二十九条"),
            Basis.of("cn-low-income-monitoring-opinion", "四（二）"),
            Basis.of("zj-social-assistance", "第二十一条"),
            Basis.of("sh-social-assistance-2018", "第十九条"),
            Basis.of("sh-social-assistance-2018", "第二十一条第二款"),
            Basis.of("sh-social-assistance-2024", "第十九条"),
            Basis.of("sh-social-assistance-2024", "第二十一条第二款"),
            Basis.of("sh-medical-security", "第十九条")),
    /** What is left after basic, catastrophic, supplementary and commercial insurance is above the rest of the deductible. */
    OWN_COST_ABOVE_DEDUCTIBLE(
            "各类保险支付后自负费用超过起付标准",
            "own cost after insurance is above the deductible",
            Basis.of("cn-social-assistance-law-2026", "第二十四条第三款"),
            Basis.of("cn-social-assistance-measures", "第二十九条"),
            Basis.of("zj-social-assistance", "第二十二条"),
            Basis.of("sh-social-assistance-2018", "第十九条第四项"),
            Basis.of("sh-social-assistance-2018", "第二十一条第二款"),
            Basis.of("sh-social-assistance-2024", "第十九条第四项"),
            Basis.of("sh-social-assistance-2024", "第二十一条第二款"));

    private final Clause clause;

    MedicalCostCondition(String zh, String en, Basis... bases) {
        this.clause = Clause.of(zh, en, bases);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
