package org.civilaffairs.assistance.monitoring;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The primary layer of a person of the low-income population, and the marks beside it (低收入人口分层).
 *
 * <p>Rule MON-01. Basis: cn-low-income-monitoring-opinion 二. The order of the layers is a reading: extreme difficulty, allowance,
 * margin, rigid expenditure, other. That rigid expenditure stands alone the measures of 2025 say first. Monitoring against return to poverty stands beside any of them and is no layer.
 */
public final class LowIncomeLayer implements Rule<MarkedPerson, LowIncomeLayer.Award> {

    /** The service as catalogs list it. */
    public static final Service<MarkedPerson, Award> SERVICE = Service.of(
                    "assistance.low-income-layer",
                    Text.of("低收入人口分层", "Layer of a person of the low-income population"),
                    MarkedPerson.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.of("已分层", "given a layer", "不能分层", "not to be given a layer"))
            .conditions(PopulationCondition.values())
            .covers("000000", "2023-12-31")
            .ruledBy((policy, matter) -> new LowIncomeLayer(matter));

    private static final Set<PopulationMark> LAYERS =
            EnumSet.range(PopulationMark.EXTREME_DIFFICULTY, PopulationMark.OTHER);

    private final Matter matter;

    private LowIncomeLayer(Matter matter) {
        this.matter = matter;
    }

    @Override
    public Decision<Award> assess(MarkedPerson person) {
        Fact<List<PopulationMark>> marks = Fact.of(person.marks(), () -> "marks");
        return Assessment.of(matter)
                .require(PopulationCondition.IN_LOW_INCOME_POPULATION, marks.is(LowIncomeLayer::belongs))
                .require(
                        PopulationCondition.SUBSISTENCE_OR_MARGIN,
                        marks.is(list -> excludes(list, PopulationMark.SUBSISTENCE, EnumSet.of(PopulationMark.MARGIN))))
                .requireIf(
                        Answer.of(!matter.applicable(PopulationCondition.RIGID_EXPENDITURE_ALONE.bases())
                                .isEmpty()),
                        PopulationCondition.RIGID_EXPENDITURE_ALONE,
                        () -> marks.is(list -> excludes(
                                list,
                                PopulationMark.RIGID_EXPENDITURE,
                                EnumSet.range(PopulationMark.EXTREME_DIFFICULTY, PopulationMark.MARGIN))))
                .require(
                        PopulationCondition.SUPPORT_OR_CHILD_ALLOWANCE,
                        marks.is(list ->
                                excludes(list, PopulationMark.EXTREME_DIFFICULTY, EnumSet.of(PopulationMark.ORPHAN))))
                .grant(() -> grant(person), Award.FORM);
    }

    private static boolean belongs(List<PopulationMark> marks) {
        return marks.stream().anyMatch(mark -> mark != PopulationMark.ORPHAN);
    }

    private static boolean excludes(List<PopulationMark> marks, PopulationMark mark, Set<PopulationMark> others) {
        return !marks.contains(mark) || marks.stream().noneMatch(others::contains);
    }

    private static Grant<Award> grant(MarkedPerson person) {
        return Grant.of(
                person.marks().isPresent() ? List.of() : List.of("marks"),
                () -> award(person.marks().orElseThrow()),
                Map.of(),
                List.of(),
                PopulationCondition.IN_LOW_INCOME_POPULATION.bases());
    }

    private static Award award(List<PopulationMark> marks) {
        Optional<PopulationMark> primary =
                marks.stream().filter(LAYERS::contains).min(Comparator.naturalOrder());
        List<PopulationMark> beside = marks.stream()
                .filter(mark -> !primary.equals(Optional.of(mark)))
                .distinct()
                .sorted()
                .toList();
        return new Award(primary, beside);
    }

    /**
     * The layer.
     *
     * @param primary the primary layer; empty for who is only monitored against return to poverty
     * @param beside the marks beside it
     */
    @AnyJackson
    public record Award(Optional<PopulationMark> primary, List<PopulationMark> beside) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "LowIncomeLayer",
                        Text.of("低收入人口分层", "layer of the low-income population"),
                        values -> new Award(values.find("primary"), values.get("beside")))
                .optional(
                        "primary",
                        Text.of("主要层次", "primary layer"),
                        Forms.choice(PopulationMark.class, PopulationMark::title),
                        Award::primary)
                .required(
                        "beside",
                        Text.of("并列标识", "marks beside it"),
                        Forms.listOf(Forms.choice(PopulationMark.class, PopulationMark::title)),
                        Award::beside)
                .done();
    }
}
