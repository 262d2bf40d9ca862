package org.civilaffairs.assistance.serviceassistance;

import org.civilaffairs.assistance.circumstances.AgeLimit;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.Disabilities;
import org.civilaffairs.assistance.circumstances.Statuses;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.person.RecognisedStatus;
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
 * open. The elderly are 60 and older (cn-elderly-rights-law 第二条), minors under 18 (cn-minors-protection-law 第二条). The text on
 * objects, card and value is missing: the value is a figure without a bundled one. Goods are no income.
 */
public final class GrainAndOil implements Rule<GrainAndOilPerson, GrainAndOil.Award> {

    private static final FigureSet SET = new FigureSet(
            "assistance.serviceassistance", file -> GrainAndOil.class.getResourceAsStream(file), "310000");

    private static final FigureKey<Yuan> VALUE =
            SET.yuan("grainAndOilValue", "yuan/person/month", "粮油帮困实物价值", "value of the grain and oil given in kind");

    private static final FigureKey<Integer> ELDERLY_AGE =
            SET.count("elderlyAge", "years", "老年人年龄", "age from which people are elderly");

    /** The service as catalogs list it. */
    public static final Service<GrainAndOilPerson, Award> SERVICE = Service.of(
                    "assistance.grain-and-oil",
                    Text.of("粮油帮困", "Grain and oil help"),
                    GrainAndOilPerson.FORM,
                    Award.FORM)
            .conditions(GrainAndOilCondition.values())
            .figures(SET)
            .settings(CircumstanceFigures.AGE)
            .covers("310000", "2019-05-01")
            .ruledBy(GrainAndOil::new);

    private static final int OF_AGE = 18;

    private final Matter matter;
    private final Figure<Yuan> value;
    private final Fact<AgeLimit> elderly;
    private final AgeLimit ofAge;

    private GrainAndOil(Policy policy, Matter matter) {
        this.matter = matter;
        this.value = policy.find(VALUE);
        Figure<Integer> years = policy.find(ELDERLY_AGE);
        this.elderly = Fact.of(years.value().map(age -> AgeLimit.of(policy, age)), years::path);
        this.ofAge = AgeLimit.of(policy, OF_AGE);
    }

    @Override
    public Decision<Award> assess(GrainAndOilPerson facts) {
        Person person = facts.person();
        return Assessment.of(matter)
                .require(GrainAndOilCondition.ON_SUBSISTENCE, Statuses.holds(person, RecognisedStatus.SUBSISTENCE))
                .require(GrainAndOilCondition.OF_A_NAMED_GROUP, ofANamedGroup(person))
                .grant(this::grant, Award.FORM);
    }

    private Answer ofANamedGroup(Person person) {
        return elderly.answer(age -> age.reachedBy(person, "person"))
                .or(ofAge.reachedBy(person, "person").not())
                .or(Disabilities.isSevere(person, "person."::concat))
                .or(Answer.of(person.seriouslyIll(), "person.seriouslyIll"));
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
