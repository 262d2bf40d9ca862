package org.civilaffairs.core.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Decision.Outcome;
import org.civilaffairs.core.decision.Granted;
import org.civilaffairs.core.decision.Undetermined;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Basis;
import org.jspecify.annotations.Nullable;

/** Assertions on decisions; each message tells the whole decision with its findings. */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision<?>> {

    private DecisionAssert(@Nullable Decision<?> actual) {
        super(actual, DecisionAssert.class);
    }

    /**
     * Starts assertions on a decision.
     *
     * @param actual the decision
     * @return the assertions
     */
    public static DecisionAssert assertThat(@Nullable Decision<?> actual) {
        return new DecisionAssert(actual);
    }

    /**
     * Asserts that it is granted.
     *
     * @return this
     */
    public DecisionAssert isGranted() {
        return hasOutcome(Outcome.GRANTED);
    }

    /**
     * Asserts that it is refused.
     *
     * @return this
     */
    public DecisionAssert isRefused() {
        return hasOutcome(Outcome.REFUSED);
    }

    /**
     * Asserts that what is known does not settle it.
     *
     * @return this
     */
    public DecisionAssert isUndetermined() {
        return hasOutcome(Outcome.UNDETERMINED);
    }

    private DecisionAssert hasOutcome(Outcome outcome) {
        return compare("outcome", decision().outcome(), outcome);
    }

    /**
     * Asserts which conditions are not met.
     *
     * @param conditions exactly these, in the order of the law
     * @return this
     */
    public DecisionAssert failing(Condition... conditions) {
        return compare("failed", decision().failed(), Arrays.asList(conditions));
    }

    /**
     * Asserts which facts and figures settle it.
     *
     * @param paths exactly these, in any order, such as {@code members[1].incomes}
     * @return this
     */
    public DecisionAssert needing(String... paths) {
        List<String> settling =
                decision() instanceof Undetermined<?> open ? open.needs().settling() : List.of();
        Assertions.assertThat(settling).as("needs of %s", told()).containsExactlyInAnyOrder(paths);
        return this;
    }

    /**
     * Asserts an amount of the award.
     *
     * @param name its name in the award, such as {@code monthly}
     * @param amount the amount
     * @return this
     */
    public DecisionAssert awarding(String name, Yuan amount) {
        Map<String, Object> award = decision() instanceof Granted<?> granted ? granted.awardTree() : Map.of();
        return compare("award." + name, award.get(name), amount.toBigDecimal());
    }

    /**
     * Asserts between which amounts a part of the award can still lie, both included.
     *
     * @param name its name in the award
     * @param least the least amount
     * @param most the greatest amount
     * @return this
     */
    public DecisionAssert awardingBetween(String name, Yuan least, Yuan most) {
        Map<String, List<Object>> bounds = decision() instanceof Undetermined<?> open ? open.ranges() : Map.of();
        return compare("bounds." + name, bounds.get(name), List.of(least.toBigDecimal(), most.toBigDecimal()));
    }

    /**
     * Asserts that articles are cited.
     *
     * @param articles such as {@code cn-social-assistance-law/第十八条}, which also stands for its paragraphs
     * @return this
     */
    public DecisionAssert citing(String... articles) {
        List<String> cited = decision().articles().stream().map(Basis::toString).toList();
        List<String> missing = new ArrayList<>(Arrays.asList(articles));
        missing.removeIf(article -> cited.stream().anyMatch(one -> one.startsWith(article)));
        Assertions.assertThat(missing)
                .as("articles not cited by %s, which cites %s", told(), cited)
                .isEmpty();
        return this;
    }

    private DecisionAssert compare(String what, @Nullable Object was, Object expected) {
        Assertions.assertThat(was).as("%s of %s", what, told()).isEqualTo(expected);
        return this;
    }

    private Decision<?> decision() {
        isNotNull();
        return Objects.requireNonNull(actual);
    }

    private String told() {
        return decision() + " " + decision().findings();
    }
}
