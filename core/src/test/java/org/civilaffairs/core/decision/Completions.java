package org.civilaffairs.core.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tries everything that a few unknown whole numbers can be: the slow way to the truth, for small examples. */
final class Completions {

    private final List<String> paths;
    private final List<Map<String, Integer>> all;

    Completions(Map<String, List<Integer>> domains) {
        this.paths = List.copyOf(domains.keySet());
        this.all = product(domains, paths);
    }

    private static List<Map<String, Integer>> product(Map<String, List<Integer>> domains, List<String> of) {
        List<Map<String, Integer>> product = List.of(Map.of());
        for (String path : of) {
            List<Map<String, Integer>> longer = new ArrayList<>();
            for (Map<String, Integer> each : product) {
                for (Integer value : domains.getOrDefault(path, List.of())) {
                    Map<String, Integer> more = new LinkedHashMap<>(each);
                    more.put(path, value);
                    longer.add(more);
                }
            }
            product = longer;
        }
        return product;
    }

    /** Every way in which what is unknown can turn out. */
    List<Map<String, Integer>> all() {
        return all;
    }

    /** Whether knowing some paths, whatever their values, always tells the value. */
    <T> boolean areSettledBy(List<String> known, Function<Map<String, Integer>, T> value) {
        Map<Map<String, Integer>, T> seen = new LinkedHashMap<>();
        return all.stream().allMatch(each -> {
            T now = value.apply(each);
            T before = seen.putIfAbsent(restricted(each, known), now);
            return before == null || before.equals(now);
        });
    }

    /** The smallest sets of paths of which some values alone make it true, whatever the others are. */
    Set<Set<String>> minimalWaysTo(Predicate<Map<String, Integer>> truth) {
        List<Set<String>> found = new ArrayList<>();
        for (Set<String> set : subsets()) {
            if (found.stream().noneMatch(set::containsAll) && maySuffice(set, truth)) {
                found.add(set);
            }
        }
        return Set.copyOf(found);
    }

    boolean maySuffice(Set<String> set, Predicate<Map<String, Integer>> truth) {
        Map<Map<String, Integer>, Boolean> always = new LinkedHashMap<>();
        for (Map<String, Integer> each : all) {
            always.merge(restricted(each, set), truth.test(each), Boolean::logicalAnd);
        }
        return always.containsValue(true);
    }

    private static Map<String, Integer> restricted(Map<String, Integer> completion, Iterable<String> to) {
        Map<String, Integer> restricted = new LinkedHashMap<>();
        to.forEach(path -> restricted.put(path, completion.getOrDefault(path, 0)));
        return restricted;
    }

    // The smaller first.
    private List<Set<String>> subsets() {
        List<Set<String>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << paths.size(); bits++) {
            Set<String> subset = new LinkedHashSet<>();
            for (int i = 0; i < paths.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    subset.add(paths.get(i));
                }
            }
            subsets.add(subset);
        }
        subsets.sort(java.util.Comparator.comparingInt(Set::size));
        return subsets;
    }
}
