package org.civilaffairs.core.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes facts away from trees and puts them back, by the paths that decisions name. */
public final class FactTrees {

    /** Properties that a form requires; they are never unknown. */
    private static final Set<String> REQUIRED = Set.of(
            "members",
            "person",
            "kind",
            "per",
            "level",
            "category",
            "household",
            "payments",
            "month",
            "applicant",
            "on",
            "matter",
            "tie",
            "selfCare",
            "programme",
            "step",
            "demanded",
            "item",
            "subject",
            "materials",
            "point",
            "status",
            "appliedFor",
            "indicator",
            "finder",
            "promise");

    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[([0-9]+)])?");

    private FactTrees() {}

    /**
     * Forgets each fact with a chance of one in a few.
     *
     * @param tree the complete facts
     * @param random decides
     * @param oneIn a fact is forgotten once in so many times
     * @param mayForget tells by its name whether a fact may be forgotten at all
     * @return the facts that are left
     */
    public static Object forget(Object tree, Random random, int oneIn, Predicate<Map.Entry<String, Object>> mayForget) {
        if (tree instanceof List<?> list) {
            return list.stream()
                    .map(item -> forget(item, random, oneIn, mayForget))
                    .toList();
        }
        if (!(tree instanceof Map<?, ?> map)) {
            return tree;
        }
        Map<String, Object> left = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            String name = String.valueOf(key);
            boolean kept =
                    REQUIRED.contains(name) || !mayForget.test(Map.entry(name, value)) || random.nextInt(oneIn) > 0;
            if (kept) {
                left.put(name, forget(value, random, oneIn, mayForget));
            }
        });
        return left;
    }

    /**
     * Finds what stands at a path.
     *
     * @param tree the facts
     * @param path such as {@code members[1].incomes[0].amount}
     * @return what stands there, if anything
     */
    public static Optional<Object> find(Object tree, String path) {
        Object node = tree;
        for (String step : path.split("\\.", -1)) {
            Matcher matcher = matched(step);
            node = node instanceof Map<?, ?> map ? map.get(matcher.group(1)) : null;
            if (matcher.group(2) != null) {
                node = item(node, Integer.parseInt(matcher.group(2)));
            }
        }
        return Optional.ofNullable(node);
    }

    private static @Nullable Object item(@Nullable Object node, int index) {
        return node instanceof List<?> list && index < list.size() ? list.get(index) : null;
    }

    private static Matcher matched(String step) {
        Matcher matcher = STEP.matcher(step);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No step of a path: " + step);
        }
        return matcher;
    }

    /**
     * Puts a value at a path.
     *
     * @param tree the facts
     * @param path where; everything above it must be there
     * @param value what is put there
     * @return facts with the value
     */
    public static Object with(Object tree, String path, Object value) {
        return with(tree, List.of(path.split("\\.", -1)), value);
    }

    private static Object with(Object tree, List<String> steps, Object value) {
        Matcher matcher = matched(steps.get(0));
        String name = matcher.group(1);
        Map<String, Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) tree).forEach((key, child) -> copy.put(String.valueOf(key), child));
        List<String> rest = steps.subList(1, steps.size());
        if (matcher.group(2) == null) {
            copy.put(
                    name, rest.isEmpty() ? value : with(java.util.Objects.requireNonNull(copy.get(name)), rest, value));
        } else {
            List<Object> items = new ArrayList<>((List<?>) java.util.Objects.requireNonNull(copy.get(name)));
            int index = Integer.parseInt(matcher.group(2));
            items.set(index, rest.isEmpty() ? value : with(items.get(index), rest, value));
            copy.put(name, items);
        }
        return copy;
    }
}
