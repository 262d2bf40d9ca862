package org.civilaffairs.assistance.subsistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.assistance.circumstances.AgeLimit;
import org.civilaffairs.assistance.circumstances.Circumstances;
import org.civilaffairs.assistance.circumstances.HouseholdEconomy;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.Policy;

/**
 * What some members get on top of the difference (分类施保): minors, the elderly, the severely disabled, the seriously ill,
 * as far as the locality sets it.
 *
 * <p>Rule DB-20. Basis: cn-social-assistance-law-2026 第二十条; cn-social-assistance-measures 第十二条;
 * cn-dibao-confirmation-measures 第二十七条.
 */
final class Supplements {

    private static final List<FigureKey<Yuan>> KEYS = List.of(
            SubsistenceFigures.MINOR_STANDARD,
            SubsistenceFigures.ELDERLY_SUPPLEMENT,
            SubsistenceFigures.DISABLED_SUPPLEMENT,
            SubsistenceFigures.ILL_SUPPLEMENT);

    private static final int SIXTEEN = 16;

    private final Policy policy;
    private final Quantity nothing;
    private final boolean together;
    private final List<Category> categories = new ArrayList<>();
    private final List<Figure<?>> figures = new ArrayList<>();

    Supplements(Policy policy, HouseholdEconomy economy, Quantity standard) {
        this.policy = policy;
        this.nothing = standard.times(0);
        this.together = policy.setting(SubsistenceAmount.STACKING) == SupplementStacking.CUMULATIVE;
        // Minors are raised to a standard of their own; the others get an amount.
        find(SubsistenceFigures.MINOR_STANDARD)
                .ifPresent(own -> add(economy.line(own).minus(standard).atLeast(0), minors()));
        find(SubsistenceFigures.ELDERLY_SUPPLEMENT).ifPresent(extra -> add(economy.line(extra), elderly()));
        find(SubsistenceFigures.DISABLED_SUPPLEMENT)
                .ifPresent(extra -> add(economy.line(extra), HouseholdEconomy::isSeverelyDisabled));
        find(SubsistenceFigures.ILL_SUPPLEMENT)
                .ifPresent(extra -> add(economy.line(extra), HouseholdEconomy::isSeriouslyIll));
    }

    private Optional<Figure<Yuan>> find(FigureKey<Yuan> key) {
        Optional<Figure<Yuan>> figure = policy.findIfSet(key);
        figure.ifPresent(figures::add);
        return figure;
    }

    private void add(Quantity amount, Belonging members) {
        categories.add(new Category(amount, nothing, members));
    }

    // The sources contradict each other about the year after the sixteenth birthday, so that must be said.
    private Belonging minors() {
        AgeLimit sixteen = AgeLimit.of(policy, SIXTEEN);
        AgeLimit seventeen = AgeLimit.of(policy, SIXTEEN + 1);
        Figure<Boolean> figure = policy.find(SubsistenceFigures.MINOR_STANDARD_INCLUDES_SIXTEEN);
        Answer included = Answer.of(figure);
        return (found, index) -> {
            Answer reached = sixteen.reachedBy(found, index);
            return reached.isNo()
                    ? Answer.YES
                    : reached.not().or(notYet(seventeen, found, index).and(included));
        };
    }

    private static Answer notYet(AgeLimit age, Circumstances found, int index) {
        return age.reachedBy(found, index).not();
    }

    private Belonging elderly() {
        Figure<Integer> age = policy.find(SubsistenceFigures.ELDERLY_SUPPLEMENT_AGE);
        Optional<AgeLimit> limit = age.value().map(years -> AgeLimit.of(policy, years));
        return (found, index) -> Fact.of(limit, age::path).answer(old -> old.reachedBy(found, index));
    }

    /** Whether the locality sets any. */
    boolean areSet() {
        return !categories.isEmpty();
    }

    /** Whether a member can belong to several categories at all. */
    static boolean areSeveral(Policy policy) {
        return KEYS.stream().filter(key -> policy.findIfSet(key).isPresent()).count() > 1;
    }

    /** The figures that the locality sets. */
    List<Figure<?>> figures() {
        return figures;
    }

    /** What those who count get, together. */
    Quantity of(Circumstances found) {
        Quantity sum = nothing;
        for (int i = 0; areSet() && i < found.people().size(); i++) {
            Answer counts = found.counted().get(i);
            Quantity own = counts.isNo() ? nothing : of(found, i);
            if (!own.isZero()) {
                sum = sum.plus(Quantity.when(counts, own));
            }
        }
        return sum;
    }

    private Quantity of(Circumstances found, int index) {
        Quantity best = nothing;
        for (Category category : categories) {
            Quantity amount = category.of(found, index);
            if (!amount.isZero()) {
                best = best.isZero() ? amount : together ? best.plus(amount) : best.max(amount);
            }
        }
        return best;
    }

    private record Category(Quantity amount, Quantity nothing, Belonging members) {
        Quantity of(Circumstances found, int index) {
            Answer belongs = members.include(found, index);
            return belongs.isNo() ? nothing : Quantity.when(belongs, amount);
        }
    }

    /** Whether one of the people belongs to a category. */
    private interface Belonging {
        Answer include(Circumstances found, int index);
    }
}
