package org.civilaffairs.core.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

/**
 * An upper limit of an amount that knowing some facts may prove, whatever the others are.
 *
 * @param paths the facts
 * @param limit the amount is then at most this
 */
record Reach(List<String> paths, long limit) {

    // Beyond these numbers larger combinations are left out, except all facts together.
    private static final int COMBINED = 1024;
    private static final int KEPT = 64;

    /**
     * Combines the limits of the parts of a sum.
     *
     * @param base the known rest of the sum
     * @param parts the unknown parts
     * @return what holds without any fact, and what some facts may prove
     */
    static List<Reach> ofSum(long base, List<Part> parts) {
        List<Reach> found = new ArrayList<>();
        add(found, parts, 0, mostCombined(parts), new Reach(List.of(), base));
        found.add(together(base, parts));
        return found;
    }

    // How many parts are looked at together.
    private static int mostCombined(List<Part> parts) {
        long all = 1;
        long single = 0;
        for (Part part : parts) {
            all = Math.min(COMBINED + 1, all * (1 + part.limits().size()));
            single += part.limits().size();
        }
        return all <= COMBINED ? parts.size() : single * single / 2 <= COMBINED ? 2 : 1;
    }

    private static void add(List<Reach> found, List<Part> parts, int from, int most, Reach sum) {
        if (from == parts.size()) {
            found.add(sum);
            return;
        }
        Part part = parts.get(from);
        add(found, parts, from + 1, most, new Reach(sum.paths, Quantity.add(sum.limit, part.high())));
        for (Reach reach : most > 0 ? part.limits() : List.<Reach>of()) {
            add(found, parts, from + 1, most - 1, sum.and(reach, Quantity::add));
        }
    }

    private static Reach together(long base, List<Part> parts) {
        Reach sum = new Reach(List.of(), base);
        for (Part part : parts) {
            sum = sum.and(new Reach(part.settling(), part.low()), Quantity::add);
        }
        return sum;
    }

    private Reach and(Reach other, LongBinaryOperator limits) {
        return new Reach(Ways.union(paths, other.paths), limits.applyAsLong(limit, other.limit));
    }

    /** Combines the limits of two amounts to limits of the lesser or the greater one. */
    static List<Reach> ofEither(List<Reach> left, List<Reach> right, LongBinaryOperator which) {
        List<Reach> found = new ArrayList<>();
        for (Reach one : best(left)) {
            for (Reach other : best(right)) {
                found.add(one.and(other, which));
            }
        }
        return found;
    }

    /** Turns the limits of an amount into limits of what it adds if it counts; otherwise it adds nothing. */
    static List<Reach> ifCounted(Ways counts, List<Reach> reaches) {
        List<Reach> found = new ArrayList<>();
        counts.refuting().forEach(paths -> found.add(new Reach(paths, 0)));
        for (Reach reach : best(reaches)) {
            found.add(new Reach(reach.paths, Math.max(0, reach.limit)));
            counts.confirming().forEach(paths -> found.add(new Reach(Ways.union(paths, reach.paths), reach.limit)));
        }
        return found;
    }

    static List<Reach> mapped(List<Reach> reaches, LongUnaryOperator limits) {
        return reaches.stream()
                .map(reach -> new Reach(reach.paths, limits.applyAsLong(reach.limit)))
                .toList();
    }

    /** Drops limits that other limits by fewer facts prove as well; those by the fewest facts come first. */
    static List<Reach> best(List<Reach> reaches) {
        List<Reach> ordered = new ArrayList<>(reaches);
        ordered.sort(Comparator.<Reach>comparingInt(reach -> reach.paths.size()).thenComparingLong(Reach::limit));
        List<Reach> kept = new ArrayList<>();
        for (Reach reach : ordered) {
            if (kept.size() < KEPT && kept.stream().noneMatch(other -> other.proves(reach))) {
                kept.add(reach);
            }
        }
        Reach lowest =
                ordered.stream().min(Comparator.comparingLong(Reach::limit)).orElseThrow();
        if (kept.stream().noneMatch(other -> other.limit == lowest.limit)) {
            kept.add(lowest);
        }
        return kept;
    }

    private boolean proves(Reach other) {
        return limit <= other.limit && other.paths.containsAll(paths);
    }

    /** The smallest sets of facts that may bring the amount to a goal. */
    static List<List<String>> waysTo(LongPredicate goal, List<Reach> reaches) {
        return Ways.minimal(reaches.stream()
                .filter(reach -> goal.test(reach.limit))
                .map(Reach::paths)
                .toList());
    }
}
