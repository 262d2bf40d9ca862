package org.civilaffairs.assistance.serviceassistance;

import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Grain and oil help in Shanghai (粮油帮困): goods in kind that raise the level of assistance.
 *
 * <p>Rule SHX-01. Basis: sh-social-assistance 第十六条第二款, which names the groups and leaves the form (goods, or a higher allowance)
 * open. The text on objects, card and value is missing: the value is a figure without a bundled one. Goods are no income.
 */
public final class GrainAndOil implements Rule<GrainAndOilPerson, GrainAndOil.Award> {

    private static final FigureSet SET = new FigureSet(
            "assistance.serviceassistance", file -> GrainAndOil.class.getResourceAsStream(file), "310000");

    private static final FigureKey<Yuan> VALUE =
            SET.yuan("grainAndOilValue", "yuan/person/month", "粮油帮困实物价值", "value of the grain and oil given in kind");

    /** The service as catalogs list it. */
    public static final Service<GrainAndOilPerson, Award> SERVICE = Service.of(
                    "assistance.grain-and-oil",
                    Text.of("粮油帮困", "Grain and oil help"),
                    GrainAndOilPerson.FORM,
                    Award.FORM)
            .conditions(GrainAndOilCondition.values())
            .figures(SET)
            .covers("310000", "2019-05-01")
            .ruledBy(GrainAndOil::new);

    private final Matter matter;
    private final Figure<Yuan> value;

    private GrainAndOil(Policy policy, Matter matter) {
        this.matter = matter;
        this.value = policy.find(VALUE);
    }

    @Override
    public Decision<Award> assess(GrainAndOilPerson person) {
        return Assessment.of(matter)
                .require(GrainAndOilCondition.ON_SUBSISTENCE, Answer.of(person.onSubsistence(), "onSubsistence"))
                .require(GrainAndOilCondition.OF_A_NAMED_GROUP, ofANamedGroup(person))
                .grant(this::grant, Award.FORM);
    }

    private static Answer ofANamedGroup(GrainAndOilPerson person) {
        return Answer.of(person.elderly(), "elderly")
                .or(Answer.of(person.minor(), "minor"))
                .or(Answer.of(person.severelyDisabled(), "severelyDisabled"))
                .or(Answer.of(person.seriouslyIll(), "seriouslyIll"));
    }

    private Grant<Award> grant() {
        return Grant.amount(
                "inKind",
                Quantity.of(value),
                () -> new Award(value.value().orElseThrow()),
                FigureUse.of(value),
                GrainAndOilCondition.OF_A_NAMED_GROUP.bases());
    }

    /**
     * The help.
     *
     * @param inKind the value of the goods, in yuan a month
     */
    @AnyJackson
    public record Award(Yuan inKind) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "GrainAndOil", Text.of("粮油帮困", "grain and oil help"), values -> new Award(values.get("inKind")))
                .required("inKind", Text.of("每月实物价值（元）", "value in kind, yuan a month"), Forms.yuan(), Award::inKind)
                .done();
    }
}
