package org.civilaffairs.core.service;

import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.form.Values;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.Setting;
import org.civilaffairs.core.policy.TrialFigures;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.time.AgeConvention;

/** An invented allowance that makes up the difference between income and standard for residents. */
public final class TrialAllowance implements Rule<TrialAllowance.Facts, TrialAllowance.Award> {

    private static final Setting<AgeConvention> AGE =
            new Setting<>("age", AgeConvention.class, AgeConvention.ON_BIRTHDAY, Text.of("周岁", "age"));

    /** The service; Shanghai has it from 2020-07-01 on, the rest of the nation from 2022-01-01 on. */
    public static final Service<Facts, Award> SERVICE = service("trial.allowance");

    private static final Basis MEASURES_NINE = Basis.of("cn-social-assistance-measures", "第九条");
    private static final Basis MEASURES_TWELVE = Basis.of("cn-social-assistance-measures", "第十二条第一款");

    private final Policy policy;
    private final Matter matter;

    private TrialAllowance(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
    }

    /**
     * Returns the service under another id.
     *
     * @param id the id
     * @return the service
     */
    public static Service<Facts, Award> service(String id) {
        return Service.of(id, Text.of("试行补贴", "Trial allowance"), Facts.FORM, Award.FORM)
                .conditions(Conditions.values())
                .figures(TrialFigures.SET)
                .settings(AGE)
                .covers("310000", "2020-07-01")
                .covers("000000", "2022-01-01")
                .ruledBy(TrialAllowance::new);
    }

    @Override
    public Decision<Award> assess(Facts facts) {
        Figure<Yuan> standard = policy.find(TrialFigures.STANDARD);
        Quantity line = standard.value()
                .map(Quantity::of)
                .orElseGet(() -> Quantity.between(Unit.YUAN, 1, 0, Quantity.UNBOUNDED, standard.path()));
        Quantity income = facts.income()
                .map(Quantity::of)
                .orElseGet(() -> Quantity.between(Unit.YUAN, 1, 0, Quantity.UNBOUNDED, "income"));
        Quantity monthly = line.minus(income).atLeast(0);
        return Assessment.of(matter)
                .require(Conditions.RESIDENT, resident(facts))
                .require(
                        Conditions.INCOME_BELOW_STANDARD,
                        income.compare(Operator.LESS_THAN, line, FigureUse.of(standard)))
                .grant(
                        () -> Grant.amount(
                                "monthly",
                                monthly,
                                () -> new Award(monthly.yuan()),
                                FigureUse.of(standard),
                                List.of(MEASURES_TWELVE)),
                        Award.FORM);
    }

    private static Answer resident(Facts facts) {
        return Fact.of(facts.resident(), () -> "resident").is(yes -> yes);
    }

    /** What must hold. */
    public enum Conditions implements Condition {
        /** Lives there. */
        RESIDENT,
        /** Equal is not below. */
        INCOME_BELOW_STANDARD;

        @Override
        public Clause clause() {
            return Clause.of(name(), name(), MEASURES_NINE);
        }
    }

    /**
     * What is known.
     *
     * @param resident whether the person lives there
     * @param income the income a month
     */
    public record Facts(Optional<Boolean> resident, Optional<Yuan> income) {
        static final Form<Facts> FORM = ObjectForm.ofRecord("TrialFacts", Text.of("事实", "facts"), Facts::read)
                .optional("resident", Text.of("居民", "resident"), Forms.yesNo(), Facts::resident)
                .optional("income", Text.of("收入", "income"), Forms.yuan(), Facts::income)
                .done();

        private static Facts read(Values values) {
            return new Facts(values.find("resident"), values.find("income"));
        }
    }

    /**
     * What is granted.
     *
     * @param monthly the amount a month
     */
    public record Award(Yuan monthly) {
        static final Form<Award> FORM = ObjectForm.ofRecord(
                        "TrialAward", Text.of("给付", "award"), (Values values) -> new Award(values.get("monthly")))
                .required("monthly", Text.of("每月", "monthly"), Forms.yuan(), Award::monthly)
                .done();
    }
}
