package org.civilaffairs.core.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Granted;
import org.civilaffairs.core.decision.Undetermined;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Json;
import org.civilaffairs.core.form.Problem;
import org.civilaffairs.core.form.Problems;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.Setting;
import org.civilaffairs.core.service.Catalog;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Titled;
import org.jspecify.annotations.Nullable;

/** Decides cases and compares (案例核验). */
public final class CaseRunner {

    private final Catalog catalog;
    private final Policies policies;

    /**
     * Creates a runner.
     *
     * @param catalog the services
     * @param policies the figures
     */
    public CaseRunner(Catalog catalog, Policies policies) {
        this.catalog = catalog;
        this.policies = policies;
    }

    /**
     * Decides a case and compares the decision with what it expects.
     *
     * @param tried the case
     * @return every difference, one line each; none if the case passes
     */
    public List<String> run(Case tried) {
        try {
            return run(tried, catalog.service(tried.service()));
        } catch (IllegalArgumentException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private <F, A> List<String> run(Case tried, Service<F, A> service) {
        Problems problems = new Problems();
        F facts = service.facts().read(tried.facts(), "/facts", problems);
        Policy policy = policy(tried, service, problems);
        return facts == null || !problems.isEmpty()
                ? problems.list().stream().map(Problem::toString).toList()
                : new Comparison(tried.expect(), service.assess(policy, facts)).differences();
    }

    /**
     * Decides a case.
     *
     * @param tried the case
     * @return the decision
     * @throws IllegalArgumentException if its service, place, day, figures or facts cannot be
     */
    public Decision<?> decide(Case tried) {
        return decide(tried, catalog.service(tried.service()));
    }

    private <F, A> Decision<A> decide(Case tried, Service<F, A> service) {
        Problems problems = new Problems();
        Policy policy = policy(tried, service, problems);
        problems.throwIfAny();
        return service.assess(policy, service.facts().ofTree(tried.facts()));
    }

    private Policy policy(Case tried, Service<?, ?> service, Problems problems) {
        Policy policy = policies.at(tried.jurisdiction(), tried.date());
        if (tried.known().isPresent()) {
            policy = policy.knownOn(tried.known().get());
        }
        for (Map.Entry<String, String> choice :
                tried.settings().orElse(Map.of()).entrySet()) {
            policy = with(policy, service.setting(choice.getKey()), choice.getValue());
        }
        for (Map.Entry<String, Object> figure : tried.figures().orElse(Map.of()).entrySet()) {
            policy = with(policy, service.figure(figure.getKey()), figure.getValue(), tried.id(), problems);
        }
        return policy;
    }

    private static <E extends Enum<E> & Titled> Policy with(Policy policy, Setting<E> setting, String choice) {
        return policy.with(setting, setting.parse(choice));
    }

    private static <T> Policy with(Policy policy, FigureKey<T> key, Object tree, String id, Problems problems) {
        Form<T> form = key.form();
        T value = form.read(tree, "/figures/" + key.name(), problems);
        return value == null ? policy : policy.with(key, value, "case " + id);
    }

    /** Compares one decision with one expectation. */
    private static final class Comparison {
        private final Expectation expected;
        private final Decision<?> decision;
        private final List<String> differences = new ArrayList<>();

        Comparison(Expectation expected, Decision<?> decision) {
            this.expected = expected;
            this.decision = decision;
        }

        List<String> differences() {
            if (expected.outcome() != decision.outcome()) {
                differs("outcome", expected.outcome(), decision.outcome() + " " + decision.findings() + needs());
            }
            expected.award().ifPresent(this::award);
            expected.failed()
                    .ifPresent(failed -> sets(
                            "failed",
                            failed,
                            decision.failed().stream().map(Condition::name).toList()));
            expected.needs().ifPresent(needs -> sets("needs", needs, needs()));
            expected.bounds().ifPresent(this::bounds);
            expected.articles().ifPresent(articles -> articles.forEach(this::article));
            return differences;
        }

        private void differs(String what, Object wanted, Object was) {
            differences.add(what + ": expected " + wanted + ", was " + was);
        }

        private List<String> needs() {
            return decision instanceof Undetermined<?> open ? open.needs().settling() : List.of();
        }

        private void award(Map<String, Object> award) {
            Map<String, Object> actual = decision instanceof Granted<?> granted ? granted.awardTree() : Map.of();
            award.forEach((name, value) -> {
                if (!same(value, actual.get(name))) {
                    differs("award." + name, Json.write(value), Json.write(actual.get(name)));
                }
            });
        }

        private void sets(String what, List<String> wanted, List<String> was) {
            Set<String> ordered = new TreeSet<>(wanted);
            if (!ordered.equals(new TreeSet<>(was))) {
                differs(what, ordered, new TreeSet<>(was));
            }
        }

        private void bounds(Map<String, List<Object>> bounds) {
            Map<String, List<Object>> actual = decision instanceof Undetermined<?> open ? open.ranges() : Map.of();
            bounds.forEach((name, range) -> {
                if (!same(range, actual.get(name))) {
                    differs("bounds." + name, Json.write(range), Json.write(actual.get(name)));
                }
            });
        }

        private void article(String wanted) {
            List<String> cited =
                    decision.articles().stream().map(Basis::toString).toList();
            if (cited.stream().noneMatch(article -> article.startsWith(wanted))) {
                differs("articles", wanted, cited);
            }
        }

        private static boolean same(Object wanted, @Nullable Object was) {
            if (wanted instanceof BigDecimal number && was instanceof BigDecimal other) {
                return number.compareTo(other) == 0;
            }
            if (wanted instanceof List<?> list && was instanceof List<?> other) {
                return list.size() == other.size()
                        && java.util.stream.IntStream.range(0, list.size())
                                .allMatch(i -> same(list.get(i), other.get(i)));
            }
            return wanted.equals(was);
        }
    }
}
