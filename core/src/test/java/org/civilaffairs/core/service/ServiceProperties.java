package org.civilaffairs.core.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Granted;
import org.civilaffairs.core.decision.Refused;
import org.civilaffairs.core.decision.Undetermined;
import org.civilaffairs.core.form.Json;
import org.civilaffairs.core.policy.Policy;

/** What must be true of every service, whatever it decides; each module tests its services with it. */
public final class ServiceProperties {

    private ServiceProperties() {}

    /**
     * Checks that knowing less never leads to another decision, and that what a decision needs settles it.
     *
     * @param <F> the type of the facts
     * @param <A> the type of the award
     * @param service the service
     * @param policy what is in force, with every figure known
     * @param complete facts of which nothing is missing
     * @param random forgets some of them
     */
    public static <F, A> void knowingLessNeverMisleads(
            Service<F, A> service, Policy policy, Object complete, Random random) {
        Decision<A> full = decide(service, policy, complete);
        assertThat(full).as("complete facts decide: %s", Json.write(complete)).isNotInstanceOf(Undetermined.class);
        Object partial = FactTrees.forget(complete, random, 6, fact -> !"SELF".equals(fact.getValue()));
        Decision<A> less = decide(service, policy, partial);
        String facts =
                "known: " + Json.write(partial) + "\ncomplete: " + Json.write(complete) + "\n" + less + "\n" + full;
        if (less instanceof Undetermined<A> open) {
            checkOpen(service, policy, complete, partial, open, full, facts);
        } else {
            assertThat(less.outcome()).as(facts).isEqualTo(full.outcome());
            assertThat(award(less)).as(facts).isEqualTo(award(full));
            assertThat(full.failed()).as(facts).containsAll(less.failed());
        }
    }

    private static <F, A> void checkOpen(
            Service<F, A> service,
            Policy policy,
            Object complete,
            Object partial,
            Undetermined<A> open,
            Decision<A> full,
            String facts) {
        open.ranges().forEach((name, range) -> {
            Object value = full instanceof Refused<A>
                    ? BigDecimal.ZERO
                    : Objects.requireNonNull(award(full).get(name));
            assertThat(isWithin((BigDecimal) value, range))
                    .as("%s in %s of %s", name, range, facts)
                    .isTrue();
        });
        assertThat(open.needs().settling()).as(facts).isNotEmpty();
        assertThat(open.needs().alternatives())
                .as(facts)
                .allSatisfy(set ->
                        assertThat(open.needs().settling()).containsAll(set).hasSizeGreaterThan(set.size()));
        Object settled = partial;
        for (String path : open.needs().settling()) {
            if (FactTrees.find(complete, path).isPresent()) {
                settled = FactTrees.with(
                        settled, path, FactTrees.find(complete, path).get());
            }
        }
        assertThat(decide(service, policy, settled))
                .as("settled by %s; %s", open.needs().settling(), facts)
                .isNotInstanceOf(Undetermined.class)
                .extracting(ServiceProperties::award)
                .isEqualTo(award(full));
    }

    private static boolean isWithin(BigDecimal value, List<Object> range) {
        return value.compareTo((BigDecimal) range.get(0)) >= 0
                && (!(range.get(1) instanceof BigDecimal high) || value.compareTo(high) <= 0);
    }

    /**
     * Checks that a decision reads back equal from its tree, and that deciding again says the same.
     *
     * @param <F> the type of the facts
     * @param <A> the type of the award
     * @param service the service
     * @param policy what is in force
     * @param facts the facts
     */
    public static <F, A> void readsBackEqual(Service<F, A> service, Policy policy, Object facts) {
        Decision<A> decision = decide(service, policy, facts);
        assertThat(service.decisions().ofTree(service.decisions().write(decision)))
                .isEqualTo(decision);
        assertThat(decide(service, policy, facts)).isEqualTo(decision).hasSameHashCodeAs(decision);
        assertThat(service.facts().write(service.facts().ofTree(facts))).isEqualTo(facts);
    }

    /**
     * Returns the award as a tree.
     *
     * @param decision a decision
     * @return the award; empty unless granted
     */
    public static Map<String, Object> award(Decision<?> decision) {
        return decision instanceof Granted<?> granted ? granted.awardTree() : Map.of();
    }

    /**
     * Decides on facts in the form of a tree.
     *
     * @param <F> the type of the facts
     * @param <A> the type of the award
     * @param service the service
     * @param policy what is in force
     * @param facts the facts
     * @return the decision
     */
    public static <F, A> Decision<A> decide(Service<F, A> service, Policy policy, Object facts) {
        return service.assess(policy, service.facts().ofTree(facts));
    }
}
