package org.civilaffairs.core.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * What is missing for something to be known, and which of it may settle it alone.
 *
 * @param settling the paths that settle it for certain, together
 * @param confirming sets of paths, each of which may suffice to make it hold (for an amount: reach its highest value)
 * @param refuting sets of paths, each of which may suffice to make it fail (for an amount: reach its lowest value)
 */
record Ways(List<String> settling, List<List<String>> confirming, List<List<String>> refuting) {

    static final Ways NONE = new Ways(List.of(), List.of(), List.of());

    // Beyond this many unknown amounts only single ones and pairs are looked at.
    private static final int ENUMERATED = 10;

    static Ways of(String path) {
        return all(List.of(path));
    }

    static Ways all(List<String> paths) {
        return new Ways(paths, List.of(paths), List.of(paths));
    }

    Ways and(Ways other) {
        return new Ways(
                union(settling, other.settling),
                cross(confirming, other.confirming),
                minimal(concat(refuting, other.refuting)));
    }

    Ways swapped() {
        return new Ways(settling, refuting, confirming);
    }

    static List<String> union(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        Set<String> all = new LinkedHashSet<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }

    static List<List<String>> concat(List<List<String>> a, List<List<String>> b) {
        List<List<String>> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    static List<List<String>> cross(List<List<String>> a, List<List<String>> b) {
        List<List<String>> all = new ArrayList<>();
        a.forEach(left -> b.forEach(right -> all.add(union(left, right))));
        return minimal(all);
    }

    /** Drops every set that contains another one, and orders by size, then as found. */
    static List<List<String>> minimal(List<List<String>> sets) {
        List<List<String>> ordered = new ArrayList<>(sets);
        ordered.sort(Comparator.comparingInt(List::size));
        List<List<String>> kept = new ArrayList<>();
        for (List<String> set : ordered) {
            if (kept.stream().noneMatch(set::containsAll)) {
                kept.add(set);
            }
        }
        return List.copyOf(kept);
    }

    /**
     * Finds the sets of unknown amounts that may bring a sum to a goal whatever the others are.
     *
     * @param parts the unknown amounts of the sum
     * @param base the rest of the sum
     * @param upward whether the goal lies upward: those chosen are as high as they can be, the others as low
     * @param goal what the sum must reach
     */
    static List<List<String>> reaching(List<Part> parts, long base, boolean upward, LongPredicate goal) {
        List<List<String>> found = new ArrayList<>();
        int largest = parts.size() <= ENUMERATED ? parts.size() : 2;
        for (int size = 1; size <= largest; size++) {
            choose(parts, size, 0, new ArrayList<>(), chosen -> {
                if (goal.test(sum(parts, chosen, base, upward))) {
                    found.addAll(pathsOf(chosen, upward));
                }
            });
        }
        return minimal(found);
    }

    private static void choose(
            List<Part> parts, int size, int from, List<Part> chosen, java.util.function.Consumer<List<Part>> use) {
        if (chosen.size() == size) {
            use.accept(chosen);
            return;
        }
        for (int i = from; i < parts.size(); i++) {
            chosen.add(parts.get(i));
            choose(parts, size, i + 1, chosen, use);
            chosen.remove(chosen.size() - 1);
        }
    }

    private static long sum(List<Part> parts, List<Part> chosen, long base, boolean upward) {
        long sum = base;
        for (Part part : parts) {
            boolean high = chosen.contains(part) == upward;
            sum = Quantity.add(sum, high ? part.high() : part.low());
        }
        return sum;
    }

    private static List<List<String>> pathsOf(List<Part> chosen, boolean upward) {
        List<List<String>> paths = List.of(List.of());
        for (Part part : chosen) {
            paths = cross(paths, upward ? part.ways().confirming() : part.ways().refuting());
        }
        return paths;
    }

    /**
     * One unknown amount of a sum.
     *
     * @param low its least value
     * @param high its greatest value
     * @param ways what is missing to know it
     */
    record Part(long low, long high, Ways ways) {
        Part negated() {
            return new Part(-high, -low, ways.swapped());
        }

        Part times(long factor) {
            return new Part(Quantity.multiply(low, factor), Quantity.multiply(high, factor), ways);
        }
    }
}
