package org.civilaffairs.assistance.monitoring;

import java.util.Map;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The layer of a measure (救助措施所属层次): basic living, specialised or urgent.
 *
 * <p>Basis: cn-social-assistance-law-2026 第十五条, from 2026-07-01; cn-low-income-monitoring-opinion 四, before, which counts disease emergency among
 * medical assistance. Measures that the county or above adds (15(5)) and service-type assistance have no layer by law.
 */
public final class MeasureLayer implements Rule<MeasureQuestion, MeasureLayer.Award> {

    /** The service as catalogs list it. */
    public static final Service<MeasureQuestion, Award> SERVICE = Service.of(
                    "assistance.measure-layer",
                    Text.of("救助措施层次", "Layer of a measure of assistance"),
                    MeasureQuestion.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .conditions(LayerCondition.values())
            .figures(MonitoringFigures.SET)
            .covers("000000", "2023-12-31")
            .ruledBy(MeasureLayer::new);

    private final Matter matter;
    private final Figure<Map<AssistanceMeasure, AssistanceLayer>> layers;

    private MeasureLayer(Policy policy, Matter matter) {
        this.matter = matter;
        this.layers = policy.find(MonitoringFigures.LAYERS);
    }

    @Override
    public Decision<Award> assess(MeasureQuestion question) {
        Answer named = Fact.of(layers.value(), layers::path)
                .answer(table -> Fact.of(question.measure(), () -> "measure").is(table::containsKey));
        return Assessment.of(matter)
                .require(LayerCondition.LAYER_IS_NAMED, named)
                .grant(
                        () -> Grant.of(
                                named.missing(),
                                () -> new Award(layerOf(question)),
                                Map.of(),
                                FigureUse.of(layers),
                                LayerCondition.LAYER_IS_NAMED.bases()),
                        Award.FORM);
    }

    private AssistanceLayer layerOf(MeasureQuestion question) {
        return layers.value()
                .flatMap(table -> question.measure().map(table::get))
                .orElseThrow();
    }

    /**
     * The layer.
     *
     * @param layer the layer of the measure
     */
    @AnyJackson
    public record Award(AssistanceLayer layer) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "MeasureLayer", Text.of("所属层次", "layer"), values -> new Award(values.get("layer")))
                .required(
                        "layer",
                        Text.of("层次", "layer"),
                        Forms.choice(AssistanceLayer.class, AssistanceLayer::title),
                        Award::layer)
                .done();
    }
}
