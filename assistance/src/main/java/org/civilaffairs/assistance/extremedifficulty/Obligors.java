package org.civilaffairs.assistance.extremedifficulty;

import java.util.List;
import java.util.function.UnaryOperator;
import org.civilaffairs.assistance.circumstances.Disabilities;
import org.civilaffairs.assistance.circumstances.Maintenance;
import org.civilaffairs.assistance.circumstances.Relative;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Absence;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;

/**
 * Whether anybody who owes maintenance is able to give it (法定义务人履行义务能力).
 *
 * <p>Rules TK-04, TK-05. Basis: cn-tekun-measures 第四条第三项、第八条.
 */
final class Obligors {

    private final Maintenance maintenance;
    private final DatedAge onAllowance;
    private final DatedAge old;
    private final Figure<Yuan> disposableIncome;

    Obligors(Policy policy) {
        this.maintenance = new Maintenance(policy);
        this.onAllowance = new DatedAge(policy, SupportFigures.OBLIGOR_ON_ALLOWANCE_AGE);
        this.old = new DatedAge(policy, SupportFigures.OBLIGOR_AGE);
        this.disposableIncome = policy.find(SupportFigures.DISPOSABLE_INCOME);
    }

    /**
     * Whether at least one is able. What the duties ask of the person, no labour capacity and no livelihood, is taken as given:
     * where it is missing support is refused anyway.
     */
    Answer anyAble(SupportedPerson facts) {
        Maintenance.Owed owed = maintenance.owed(facts.person(), Answer.YES, Answer.YES);
        return facts.relatives()
                .map(relatives -> anyAble(owed, relatives))
                .orElseGet(() -> Answer.depending(
                        "relatives",
                        List.of(Answer.YES, Answer.NO, owed.child(), owed.minor(), below(Quantity.of(Yuan.ZERO)))));
    }

    private Answer anyAble(Maintenance.Owed owed, List<Relative> relatives) {
        Answer able = Answer.NO;
        for (int i = 0; i < relatives.size(); i++) {
            Relative relative = relatives.get(i);
            able = able.or(maintenance
                    .owesUnlessNearer(owed, relative, i)
                    .and(unable(relative, i).not()));
        }
        return able;
    }

    private Answer unable(Relative relative, int index) {
        Answer property =
                Maintenance.fact(relative.propertyWithinLowIncomeLimit(), index, "propertyWithinLowIncomeLimit");
        Answer smallMeans = incomeBelow(relative, index).and(property);
        Person person = relative.person();
        String path = Maintenance.path(index) + ".person";
        return Maintenance.fact(relative.inExtremeDifficulty(), index, "inExtremeDifficulty")
                .or(Maintenance.fact(relative.receivesSubsistence(), index, "receivesSubsistence")
                        .and(onAllowance.reachedBy(person, path)))
                .or(old.reachedBy(person, path).or(disabled(person, path)).and(smallMeans))
                .or(withoutCapacity(relative, index).and(property))
                .or(Maintenance.fact(relative.unable(), index, "unable"));
    }

    private static Answer disabled(Person person, String path) {
        UnaryOperator<String> facts = fact -> path + "." + fact;
        return Disabilities.isSevere(person, facts).or(Disabilities.isGradeThreeIntellectualOrMental(person, facts));
    }

    private static Answer withoutCapacity(Relative relative, int index) {
        Answer away = Fact.of(relative.person().absence(), () -> Maintenance.path(index) + ".person.absence")
                .is(absence -> absence == Absence.DECLARED_MISSING || absence == Absence.PRISON);
        return away.or(Maintenance.fact(relative.withoutCivilCapacity(), index, "withoutCivilCapacity"));
    }

    private Answer incomeBelow(Relative relative, int index) {
        return below(Quantity.of(relative.yearlyIncome(), Maintenance.path(index) + ".yearlyIncome"));
    }

    // Equal to the income of a resident is not below it.
    private Answer below(Quantity income) {
        Quantity line = Quantity.of(disposableIncome);
        return income.compare(Operator.LESS_THAN, line, FigureUse.of(disposableIncome));
    }
}
