package org.civilaffairs.assistance.procedure;

import java.util.List;
import java.util.Map;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** What the law says of decisions, materials and offices, whatever the programme. */
final class ProcedureFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.procedure.decisions",
            file -> ProcedureFigures.class.getResourceAsStream(file),
            "000000",
            "310000",
            "330000");

    static final FigureKey<Map<Programme, Map<DecisionKind, List<DueForm>>>> DUE_FORMS = SET.key(
            "dueForms",
            "table",
            "决定的形式要求",
            "forms in which decisions must be made known",
            Forms.mapOf(
                    Forms.choice(Programme.class, Programme::title),
                    Forms.mapOf(
                            Forms.choice(DecisionKind.class, DecisionKind::title),
                            Forms.listOf(Forms.choice(DueForm.class, DueForm::title)))));

    static final FigureKey<Boolean> VERIFIABLE_MAY_BE_DEMANDED =
            SET.yesNo("verifiableMayBeDemanded", "可以要求提供能够核实的材料", "what authorities can verify may be demanded");

    static final FigureKey<Boolean> UNDERTAKING_REPLACES_PROOFS =
            SET.yesNo("undertakingReplacesProofs", "书面承诺可以替代证明", "a written undertaking replaces proofs");

    static final FigureKey<Boolean> OBLIGOR_ONLY_IF_NECESSARY = SET.yesNo(
            "obligorOnlyIfNecessary", "必要时方可核对家庭以外义务人", "obligors outside the family are checked only if necessary");

    static final FigureKey<Map<AssistanceKind, List<AssistanceOffice>>> OFFICES = SET.key(
            "applicationOffices",
            "table",
            "申请受理处",
            "where one applies",
            Forms.mapOf(
                    Forms.choice(AssistanceKind.class, AssistanceKind::title),
                    Forms.listOf(Forms.choice(AssistanceOffice.class, AssistanceOffice::title))));

    /** Set only where temporary assistance is handled by registration, or by residence with a permit. */
    static final FigureKey<Boolean> HANDLED_WHERE_RESIDENT = SET.yesNo(
            "handledWhereResident",
            "临时救助由户籍地或者持居住证的居住地办理",
            "temporary assistance is handled where people are registered, or live with a permit");

    private ProcedureFigures() {}
}
