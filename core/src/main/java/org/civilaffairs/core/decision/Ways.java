package org.civilaffairs.core.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is missing for something to be known, and which of it may settle it alone.
 *
 * @param settling the paths that settle it for certain, together
 * @param confirming sets of paths, each of which may suffice to make it hold
 * @param refuting sets of paths, each of which may suffice to make it fail
 */
record Ways(List<String> settling, List<List<String>> confirming, List<List<String>> refuting) {

    static final Ways NONE = new Ways(List.of(), List.of(), List.of());

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
}
