package org.civilaffairs.core.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Confidence;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.policy.Setting;
import org.civilaffairs.core.policy.Source;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.time.AgeConvention;

/** An invented service with one amount, in Shanghai in 2020. */
final class Trial {

    static final FigureSet FIGURES = new FigureSet("trial", name -> null);

    static final FigureKey<List<TrialCondition>> OPENS = FIGURES.key(
            "opens",
            "list",
            "所开放的条件",
            "conditions opened",
            Forms.listOf(Forms.choice(TrialCondition.class, TrialCondition::title)));

    static final Setting<AgeConvention> AGE =
            new Setting<>("age", AgeConvention.class, AgeConvention.ON_BIRTHDAY, Text.of("周岁", "age"));

    static final Matter MATTER = new Matter(
            "trial.service",
            terms(OutcomeWords.HELP),
            DivisionCode.parse("310114"),
            List.of(DivisionCode.parse("310114"), DivisionCode.parse("310000"), DivisionCode.NATION),
            LocalDate.of(2020, 9, 1),
            Optional.empty(),
            Map.of());

    static final Basis AWARD_BASIS = Basis.of("cn-social-assistance-measures", "第十二条");

    static final FigureUse STANDARD = new FigureUse(
            "trial.standard",
            DivisionCode.parse("310000"),
            Yuan.of(1240).toBigDecimal(),
            LocalDate.of(2020, 7, 1),
            Optional.of(LocalDate.of(2021, 6, 30)),
            new Source("notice", Optional.of("第一条"), Optional.empty()),
            Confidence.VERIFIED,
            false);

    static FigureUse opens(Object value) {
        return new FigureUse(
                OPENS.id(),
                DivisionCode.parse("310000"),
                value,
                LocalDate.of(2019, 5, 1),
                Optional.empty(),
                new Source("sh-social-assistance-2018", Optional.of("第十八条第一款"), Optional.empty()),
                Confidence.VERIFIED,
                false);
    }

    static final Form<Award> AWARD = ObjectForm.of("Award", Text.of("给付", "award"), Draft::new, Draft::build)
            .required("monthly", Text.of("每月（元）", "yuan a month"), Forms.yuan(), Draft::monthly, Award::monthly)
            .done();

    static final DecisionForm<Award> FORM =
            new DecisionForm<>(MATTER.terms(), Arrays.asList(TrialCondition.values()), AWARD);

    private Trial() {}

    record Award(Yuan monthly) {}

    static Assessment assessment() {
        return Assessment.of(MATTER);
    }

    static Grant<Award> grant(Quantity monthly) {
        return Grant.amount(
                "monthly", monthly, () -> new Award(monthly.yuan()), List.of(STANDARD), List.of(AWARD_BASIS));
    }

    static Quantity yuan(long amount) {
        return Quantity.of(Yuan.of(amount));
    }

    static Quantity yuan(long from, long to, String path) {
        return Quantity.between(Unit.YUAN, 1, Yuan.of(from).fen(), Yuan.of(to).fen(), path);
    }

    static Quantity atLeastYuan(long from, String path) {
        return Quantity.between(Unit.YUAN, 1, Yuan.of(from).fen(), Quantity.UNBOUNDED, path);
    }

    private static Terms terms(OutcomeWords words) {
        return new Terms(Text.of("试行事项", "Trial service"), words, Household.FORM, List.of(FIGURES), List.of(AGE));
    }

    static Matter worded(OutcomeWords words) {
        return new Matter(
                MATTER.service(),
                terms(words),
                MATTER.place(),
                MATTER.chain(),
                MATTER.date(),
                MATTER.known(),
                MATTER.settings());
    }

    static Matter matter(Map<String, String> settings, Optional<LocalDate> known) {
        return new Matter(
                MATTER.service(),
                MATTER.terms(),
                MATTER.place(),
                MATTER.chain(),
                MATTER.date(),
                known,
                new LinkedHashMap<>(settings));
    }

    private static final class Draft {
        private Yuan monthly = Yuan.ZERO;

        Draft monthly(Yuan amount) {
            monthly = amount;
            return this;
        }

        Award build() {
            return new Award(monthly);
        }
    }
}
