package org.civilaffairs.assistance.procedure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.procedure.ProcedurePlan;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** The programmes of social assistance whose procedures are known (社会救助事项). */
public enum Programme implements Titled {
    /** Subsistence allowance (最低生活保障). */
    SUBSISTENCE_ALLOWANCE("最低生活保障", "subsistence allowance", AssistanceProcedures.SUBSISTENCE),
    /** Support for people in extreme difficulty (特困人员救助供养). */
    EXTREME_DIFFICULTY("特困人员救助供养", "support for people in extreme difficulty", AssistanceProcedures.EXTREME_DIFFICULTY),
    /** Recognition of margin households (最低生活保障边缘家庭认定). */
    MARGIN_HOUSEHOLD("最低生活保障边缘家庭认定", "recognition of margin households", AssistanceProcedures.MARGIN),
    /** Recognition of rigid-expenditure households (刚性支出困难家庭认定). */
    RIGID_EXPENDITURE(
            "刚性支出困难家庭认定", "recognition of rigid-expenditure households", AssistanceProcedures.RIGID_EXPENDITURE),
    /** Temporary assistance (临时救助). */
    TEMPORARY_ASSISTANCE("临时救助", "temporary assistance", AssistanceProcedures.TEMPORARY),
    /** Medical assistance (医疗救助). */
    MEDICAL_ASSISTANCE("医疗救助", "medical assistance", AssistanceProcedures.MEDICAL),
    /** Help for displaced persons without means (生活无着的流散人员救助). */
    DISPLACED_PERSONS("生活无着的流散人员救助", "help for displaced persons without means", AssistanceProcedures.DISPLACED),
    /** Relief for disaster victims (受灾人员救助). */
    DISASTER_RELIEF("受灾人员救助", "relief for disaster victims", AssistanceProcedures.DISASTER),
    /** Recognition of unattended children (事实无人抚养儿童认定). */
    UNATTENDED_CHILD("事实无人抚养儿童认定", "recognition of unattended children", AssistanceProcedures.UNATTENDED_CHILD),
    /** Complaints about assistance (社会救助举报、投诉). */
    COMPLAINT("社会救助举报、投诉", "complaints about assistance", AssistanceProcedures.COMPLAINT);

    private final Text title;
    private final ProcedurePlan plan;

    Programme(String zh, String en, ProcedurePlan plan) {
        this.title = Text.of(zh, en);
        this.plan = plan;
    }

    @Override
    public Text title() {
        return title;
    }

    /**
     * Returns the plan of its procedure.
     *
     * @return the plan
     */
    public ProcedurePlan plan() {
        return plan;
    }

    /** The articles of every programme, each once. */
    static List<Basis> every(Function<Programme, List<Basis>> ofOne) {
        return Stream.of(values())
                .flatMap(programme -> ofOne.apply(programme).stream())
                .distinct()
                .toList();
    }
}
