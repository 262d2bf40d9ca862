package org.civilaffairs.core.service;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.InvalidDocumentException;
import org.jspecify.annotations.Nullable;

/** Complete facts made up at random from the schema of their form, so that no service needs a generator of its own. */
public final class SchemaFacts {

    private static final int TRIES = 1000;
    private static final List<String> DIVISIONS = List.of("310114", "331102", "440783", "332323");

    private final Random random;
    private final LocalDate around;
    private final Map<String, Supplier<?>> known = new LinkedHashMap<>();
    private final Map<String, Supplier<?>> properties = new LinkedHashMap<>();

    /**
     * Starts a generator.
     *
     * @param random makes the facts up
     * @param around the day around which days lie
     */
    public SchemaFacts(Random random, LocalDate around) {
        this.random = random;
        this.around = around;
    }

    /**
     * Uses another generator for one type.
     *
     * @param definition the name of the type in the schema
     * @param facts makes up its facts
     * @return this generator
     */
    public SchemaFacts with(String definition, Supplier<?> facts) {
        known.put(definition, facts);
        return this;
    }

    /**
     * Uses another generator for one property, whatever it belongs to.
     *
     * @param property the name of the property
     * @param facts makes up its value
     * @return this generator
     */
    public SchemaFacts withProperty(String property, Supplier<?> facts) {
        properties.put(property, facts);
        return this;
    }

    /**
     * Makes up facts that the form accepts.
     *
     * @param form the form
     * @return the facts as a tree
     */
    public Object of(Form<?> form) {
        Map<String, Object> schema = form.schemaDocument();
        return Stream.generate(() -> tree(schema, schema))
                .limit(TRIES)
                .filter(tree -> accepts(form, tree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No facts for " + schema + " in " + TRIES + " tries"));
    }

    private static boolean accepts(Form<?> form, Object tree) {
        try {
            form.ofTree(tree);
            return true;
        } catch (InvalidDocumentException contradiction) {
            return false;
        }
    }

    private Object tree(Map<?, ?> schema, Map<?, ?> document) {
        if (schema.get("$ref") instanceof String reference) {
            return definition(reference.substring(reference.lastIndexOf('/') + 1), document);
        }
        if (schema.get("oneOf") instanceof List<?> choices) {
            return Objects.requireNonNull(map(pick(choices)).get("const"));
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "object" -> object(map(schema.get("properties")), document);
            case "array" -> array(map(schema.get("items")), document);
            case "boolean" -> random.nextBoolean();
            case "integer" -> integer(schema);
            case "number" -> amount();
            default -> text(schema);
        };
    }

    private Object definition(String name, Map<?, ?> document) {
        Supplier<?> facts = known.get(name);
        return facts != null ? facts.get() : tree(map(map(document.get("$defs")).get(name)), document);
    }

    private Map<String, Object> object(Map<?, ?> schemas, Map<?, ?> document) {
        Map<String, Object> object = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> {
            Supplier<?> own = properties.get(String.valueOf(name));
            object.put(String.valueOf(name), own == null ? tree(map(schema), document) : own.get());
        });
        return object;
    }

    private List<Object> array(Map<?, ?> items, Map<?, ?> document) {
        return new ArrayList<>(IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> tree(items, document))
                .toList());
    }

    private BigDecimal integer(Map<?, ?> schema) {
        int least = bound(schema, "minimum").orElse(0);
        int most = Math.min(bound(schema, "maximum").orElse(100), least + 100);
        return BigDecimal.valueOf(least + (long) random.nextInt(most - least + 1));
    }

    private static Optional<Integer> bound(Map<?, ?> schema, String keyword) {
        return Optional.ofNullable(schema.get(keyword)).map(value -> ((BigDecimal) value).intValue());
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(random.nextInt(300_000), 2).setScale(2, RoundingMode.UNNECESSARY);
    }

    private String text(Map<?, ?> schema) {
        LocalDate day = around.minusDays(random.nextInt(3000)).plusDays(random.nextInt(400));
        if ("date".equals(schema.get("format"))) {
            return day.toString();
        }
        String pattern = String.valueOf(schema.get("pattern"));
        if (pattern.equals("^[0-9]{6}$")) {
            return pick(DIVISIONS);
        }
        if (pattern.startsWith("^[0-9]{4}-(")) {
            return day.toString().substring(0, 7);
        }
        return pattern.startsWith("^[0-9]{4}(-")
                ? day.minusYears(random.nextInt(80)).toString()
                : pick(List.of("A", "B"));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Map<?, ?> map(@Nullable Object schema) {
        return (Map<?, ?>) Objects.requireNonNull(schema);
    }
}
