package org.civilaffairs.core.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The form of a type with named properties.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectForm<T, B> extends Form<T> {

    private final String name;
    private final Text title;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Map<String, Property<T, B, ?>> properties;

    private ObjectForm(Builder<T, B> declared) {
        this.name = declared.name;
        this.title = declared.title;
        this.builder = declared.builder;
        this.build = declared.build;
        this.properties = new LinkedHashMap<>(declared.properties);
    }

    /**
     * Starts the form of a type.
     *
     * @param <T> the type
     * @param <B> its builder
     * @param name the name of the type in JSON Schema
     * @param title its title
     * @param builder makes a builder
     * @param build builds the value; may throw {@link ContradictionException}
     * @return the form, to be completed
     */
    public static <T, B> Builder<T, B> of(String name, Text title, Supplier<B> builder, Function<B, T> build) {
        return new Builder<>(name, title, builder, build);
    }

    /**
     * Starts the form of a record, which is built from all its values at once.
     *
     * @param <T> the type
     * @param name the name of the type in JSON Schema
     * @param title its title
     * @param build builds the value; may throw {@link ContradictionException}
     * @return the form, to be completed
     */
    public static <T> RecordBuilder<T> ofRecord(String name, Text title, Function<Values, T> build) {
        return new RecordBuilder<>(new Builder<>(name, title, Values::new, build));
    }

    @Override
    public @Nullable T read(Object node, String at, Problems problems) {
        if (!(node instanceof Map<?, ?> map)) {
            Forms.wrongType(problems, at, node, "对象 {…}", "an object {…}");
            return null;
        }
        int before = problems.size();
        B target = builder.get();
        map.keySet().forEach(key -> checkKnown(String.valueOf(key), at, problems));
        for (Property<T, B, ?> property : properties.values()) {
            property.read(map.get(property.name), at, problems, target);
        }
        return problems.size() == before ? built(target, at, problems) : null;
    }

    private void checkKnown(String key, String at, Problems problems) {
        if (properties.containsKey(key)) {
            return;
        }
        Text advice = Nearest.to(key, properties.keySet())
                .map(near -> Text.format("，是否应为 %s？", "; did you mean %s?", near))
                .orElseGet(() -> Text.of(
                        "；已知属性：" + String.join(", ", properties.keySet()),
                        "; known properties: " + String.join(", ", properties.keySet())));
        problems.add(
                Pointer.to(at, key),
                Problem.Code.UNKNOWN_PROPERTY,
                null,
                Text.of(title.zh() + "没有该属性" + advice.zh(), "no property of " + title.en() + advice.en()));
    }

    private @Nullable T built(B target, String at, Problems problems) {
        try {
            return build.apply(target);
        } catch (ContradictionException e) {
            problems.add(at, Problem.Code.CONTRADICTION, null, e.text());
            return null;
        }
    }

    @Override
    public Map<String, Object> write(T value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        properties.values().forEach(property -> property.write(value, tree));
        return tree;
    }

    @Override
    public Map<String, Object> schema(Map<String, Object> definitions) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, definition(definitions));
        }
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + name);
        return reference;
    }

    private Map<String, Object> definition(Map<String, Object> definitions) {
        Map<String, Object> described = new LinkedHashMap<>();
        List<Object> required = new ArrayList<>();
        for (Property<T, B, ?> property : properties.values()) {
            Map<String, Object> schema = new LinkedHashMap<>(property.form.schema(definitions));
            schema.put("title", property.title.toString());
            described.put(property.name, schema);
            if (property.required) {
                required.add(property.name);
            }
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("title", title.toString());
        result.put("type", "object");
        result.put("properties", described);
        result.put("required", required);
        result.put("additionalProperties", false);
        return result;
    }

    @Override
    public String say(Object written, Language language) {
        return String.join(Text.of("；", "; ").in(language), parts(written, language));
    }

    /**
     * Says each property with its title.
     *
     * @param written the value, as {@link #write} writes it
     * @param language the language
     * @return the properties, in the order in which they are written
     */
    public List<String> parts(Object written, Language language) {
        return ((Map<?, ?>) written)
                .entrySet().stream()
                        .map(part ->
                                say(String.valueOf(part.getKey()), Objects.requireNonNull(part.getValue()), language))
                        .toList();
    }

    private String say(String part, Object written, Language language) {
        Property<T, B, ?> property = Objects.requireNonNull(properties.get(part), part);
        return property.title.in(language) + Text.of("：", ": ").in(language) + property.form.say(written, language);
    }

    /**
     * Returns the titles of the properties.
     *
     * @return the titles by name, in the order in which the properties are written
     */
    public Map<String, Text> titles() {
        Map<String, Text> titles = new LinkedHashMap<>();
        properties.forEach((key, property) -> titles.put(key, property.title));
        return titles;
    }

    @Override
    public String toString() {
        return name;
    }

    private record Property<T, B, V>(
            String name,
            Text title,
            Form<V> form,
            boolean required,
            BiConsumer<B, V> set,
            Function<T, @Nullable V> get) {

        void read(@Nullable Object node, String at, Problems problems, B target) {
            String pointer = Pointer.to(at, name);
            if (node != null) {
                V value = form.read(node, pointer, problems);
                if (value != null) {
                    set.accept(target, value);
                }
            } else if (required) {
                problems.add(
                        pointer,
                        Problem.Code.MISSING_PROPERTY,
                        null,
                        Text.format("必须填写：%s", "required: %2$s", title.zh(), title.en()));
            }
        }

        void write(T value, Map<String, Object> tree) {
            V property = get.apply(value);
            if (property != null) {
                tree.put(name, form.write(property));
            }
        }
    }

    /**
     * Declares the properties of a type, in the order in which they are written.
     *
     * @param <T> the type
     * @param <B> its builder
     */
    public static final class Builder<T, B> {
        private final String name;
        private final Text title;
        private final Supplier<B> builder;
        private final Function<B, T> build;
        private final Map<String, Property<T, B, ?>> properties = new LinkedHashMap<>();

        private Builder(String name, Text title, Supplier<B> builder, Function<B, T> build) {
            this.name = name;
            this.title = title;
            this.builder = builder;
            this.build = build;
        }

        /**
         * Adds a property that must be given.
         *
         * @param <V> its type
         * @param property its name
         * @param title its title
         * @param form its form
         * @param set hands it to the builder
         * @param get takes it from the value
         * @return this builder
         */
        public <V> Builder<T, B> required(
                String property, Text title, Form<V> form, BiConsumer<B, V> set, Function<T, V> get) {
            properties.put(property, new Property<>(property, title, form, true, set, get));
            return this;
        }

        /**
         * Adds a property that is unknown where it is left out.
         *
         * @param <V> its type
         * @param property its name
         * @param title its title
         * @param form its form
         * @param set hands it to the builder
         * @param get takes it from the value
         * @return this builder
         */
        public <V> Builder<T, B> optional(
                String property, Text title, Form<V> form, BiConsumer<B, V> set, Function<T, Optional<V>> get) {
            Function<T, @Nullable V> orNull = value -> get.apply(value).orElse(null);
            properties.put(property, new Property<>(property, title, form, false, set, orNull));
            return this;
        }

        /**
         * Returns the complete form.
         *
         * @return the form
         */
        public ObjectForm<T, B> done() {
            return new ObjectForm<>(this);
        }
    }

    /**
     * Declares the properties of a record, in the order in which they are written.
     *
     * @param <T> the type
     */
    public static final class RecordBuilder<T> {
        private final Builder<T, Values> properties;

        private RecordBuilder(Builder<T, Values> properties) {
            this.properties = properties;
        }

        /**
         * Adds a property that must be given.
         *
         * @param <V> its type
         * @param property its name
         * @param title its title
         * @param form its form
         * @param get takes it from the value
         * @return this builder
         */
        public <V> RecordBuilder<T> required(String property, Text title, Form<V> form, Function<T, V> get) {
            properties.required(property, title, form, (values, value) -> values.put(property, value), get);
            return this;
        }

        /**
         * Adds a property that may be left out.
         *
         * @param <V> its type
         * @param property its name
         * @param title its title
         * @param form its form
         * @param get takes it from the value
         * @return this builder
         */
        public <V> RecordBuilder<T> optional(String property, Text title, Form<V> form, Function<T, Optional<V>> get) {
            properties.optional(property, title, form, (values, value) -> values.put(property, value), get);
            return this;
        }

        /**
         * Returns the complete form.
         *
         * @return the form
         */
        public ObjectForm<T, Values> done() {
            return properties.done();
        }
    }
}
