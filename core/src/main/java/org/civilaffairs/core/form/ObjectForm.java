package org.civilaffairs.core.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.text.Outline;
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
    private final boolean partly;
    private final List<Included<T, B, ?>> included;
    private final Map<String, Property<T, B, ?>> properties;
    private final Map<String, Text> titles;

    private ObjectForm(Builder<T, B> declared) {
        this.partly = declared.partly;
        this.name = declared.name;
        this.title = declared.title;
        this.builder = declared.builder;
        this.build = declared.build;
        this.included = List.copyOf(declared.included);
        this.properties = new LinkedHashMap<>(declared.properties);
        Map<String, Text> all = new LinkedHashMap<>();
        included.forEach(part -> all.putAll(part.form.titles));
        properties.forEach((key, property) -> all.put(key, property.title));
        this.titles = Collections.unmodifiableMap(all);
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
        return new Builder<>(name, title, builder, build, true);
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
        return new RecordBuilder<>(new Builder<>(name, title, Values::new, build, false));
    }

    @Override
    public @Nullable T read(Object node, String at, Problems problems) {
        int before = problems.size();
        T value = readPartly(node, at, problems);
        return problems.size() == before ? value : null;
    }

    @Override
    @Nullable
    T readPartly(Object node, String at, Problems problems) {
        if (!(node instanceof Map<?, ?> map)) {
            Forms.wrongType(problems, at, node, "对象 {…}", "an object {…}");
            return null;
        }
        Draft<T, B> draft = new Draft<>(this, problems);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String key = String.valueOf(entry.getKey());
            if (!draft.take(key, entry.getValue(), at)) {
                tellUnknown(key, at, problems);
            }
        }
        return draft.finished(map, at);
    }

    private void tellUnknown(String key, String at, Problems problems) {
        Text advice = Nearest.to(key, titles.keySet())
                .map(near -> Text.format("，是否应为 %s？", "; did you mean %s?", near))
                .orElseGet(this::known);
        problems.add(
                Pointer.to(at, key),
                Problem.Code.UNKNOWN_PROPERTY,
                null,
                Text.of(title.zh() + "没有该属性" + advice.zh(), "no property of " + title.en() + advice.en()));
    }

    private Text known() {
        String all = String.join(", ", titles.keySet());
        return Text.of("；已知属性：" + all, "; known properties: " + all);
    }

    private @Nullable T built(B target, Map<?, ?> map, String at, Problems problems) {
        try {
            return build.apply(target);
        } catch (ContradictionException e) {
            List<Contradiction> lasting = e.contradictions().stream()
                    .filter(one -> !problems.leaveOpen(one, at))
                    .toList();
            lasting.forEach(one -> tell(one, map, at, problems));
            return partly ? without(e.contradictions(), map, at) : null;
        }
    }

    private void tell(Contradiction found, Map<?, ?> map, String at, Problems problems) {
        Property<T, B, ?> property = properties.get(first(found));
        Object node = property == null ? null : map.get(property.name);
        Object shown = property == null || node == null ? null : property.form.shown(node);
        problems.add(at + found.pointer(), Problem.Code.CONTRADICTION, shown, found.message());
    }

    private static String first(Contradiction found) {
        String[] names = found.pointer().split("/", 3);
        return names.length > 1 ? names[1] : "";
    }

    /** Returns the value without what contradicts the rest, for the contradictions of what it is a part of. */
    private @Nullable T without(List<Contradiction> contradictions, Map<?, ?> map, String at) {
        Map<Object, @Nullable Object> rest = new LinkedHashMap<>(map);
        contradictions.forEach(one -> rest.remove(first(one)));
        Draft<T, B> draft = new Draft<>(this, new Problems());
        rest.forEach((key, node) -> draft.take(String.valueOf(key), node, at));
        return draft.isComplete(rest, at) ? ifItAgrees(draft.target) : null;
    }

    private @Nullable T ifItAgrees(B target) {
        try {
            return build.apply(target);
        } catch (ContradictionException e) {
            return null;
        }
    }

    @Override
    boolean accepts(T value) {
        for (Included<T, B, ?> part : included) {
            if (!part.accepts(value)) {
                return false;
            }
        }
        for (Property<T, B, ?> property : properties.values()) {
            if (!property.accepts.test(value)) {
                return false;
            }
        }
        return value instanceof Consistent object ? object.contradictions().isEmpty() : agrees(value);
    }

    // Only building tells whether the values of other types agree.
    private boolean agrees(T value) {
        B target = builder.get();
        included.forEach(part -> part.copy(value, target));
        properties.values().forEach(property -> property.copy(value, target));
        return ifItAgrees(target) != null;
    }

    @Override
    public Map<String, Object> write(T value) {
        Objects.requireNonNull(value, "The value to write is null; expected one of the type of the form");
        Map<String, Object> tree = new LinkedHashMap<>();
        included.forEach(part -> part.write(value, tree));
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
        describe(definitions, described, required);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("title", title.toString());
        result.put("type", "object");
        result.put("properties", described);
        result.put("required", required);
        result.put("additionalProperties", false);
        return result;
    }

    private void describe(Map<String, Object> definitions, Map<String, Object> described, List<Object> required) {
        included.forEach(part -> part.form.describe(definitions, described, required));
        for (Property<T, B, ?> property : properties.values()) {
            Map<String, Object> schema = new LinkedHashMap<>(property.form.schema(definitions));
            schema.put("title", property.title.toString());
            described.put(property.name, schema);
            if (property.required) {
                required.add(property.name);
            }
        }
    }

    @Override
    public String say(Object written, Language language) {
        return Outline.nested(Outline.of(parts(written, language)));
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
        Property<T, B, ?> property = properties.get(part);
        return property == null
                ? included(part).say(part, written, language)
                : Outline.titled(property.title.in(language), property.form.say(written, language), language);
    }

    @Override
    @Nullable
    Part part(String named) {
        Property<T, B, ?> property = properties.get(named);
        if (property != null) {
            return new Part(property.title, property.form);
        }
        return titles.containsKey(named) ? included(named).part(named) : null;
    }

    private ObjectForm<?, ?> included(String part) {
        return included.stream()
                .map(Included::form)
                .filter(form -> form.titles.containsKey(part))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the titles of the properties.
     *
     * @return the titles by name, in the order in which the properties are written
     */
    public Map<String, Text> titles() {
        return titles;
    }

    @Override
    public String toString() {
        return name;
    }

    /** A value while it is read, property by property in the order of the document. */
    private static final class Draft<T, B> {
        private final ObjectForm<T, B> form;
        private final B target;
        private final List<IncludedDraft<B, ?>> parts = new ArrayList<>(0);
        private final Problems problems;
        private final int before;
        private boolean complete = true;

        Draft(ObjectForm<T, B> form, Problems problems) {
            this.form = form;
            this.target = form.builder.get();
            this.problems = problems;
            this.before = problems.size();
            form.included.forEach(part -> parts.add(part.draft(problems)));
        }

        /** Reads a property, unless the form has none of that name. */
        boolean take(String name, @Nullable Object node, String at) {
            Property<T, B, ?> property = form.properties.get(name);
            if (property == null) {
                return parts.stream().anyMatch(part -> part.draft.take(name, node, at));
            }
            if (node != null) {
                complete &= property.read(node, at, problems, target);
            }
            return true;
        }

        /** Tells what is missing; returns whether the builder has what it needs. */
        boolean isComplete(Map<?, ?> map, String at) {
            parts.forEach(part -> complete &= part.finish(target, map, at));
            for (Property<T, B, ?> property : form.properties.values()) {
                complete &= property.isGiven(map, at, problems);
            }
            return complete;
        }

        /** Returns the value, or nothing if something required could not be read. */
        @Nullable
        T finished(Map<?, ?> map, String at) {
            boolean enough = isComplete(map, at) && (form.partly || problems.size() == before);
            return enough ? form.built(target, map, at, problems) : null;
        }
    }

    private record IncludedDraft<B, V>(Draft<V, ?> draft, BiConsumer<B, V> set) {

        boolean finish(B target, Map<?, ?> map, String at) {
            V value = draft.finished(map, at);
            if (value != null) {
                draft.problems.wasRead(at, value);
                set.accept(target, value);
            }
            return value != null;
        }
    }

    /** A value whose properties stand among those of the whole. */
    private record Included<T, B, V>(ObjectForm<V, ?> form, BiConsumer<B, V> set, Function<T, @Nullable V> get) {

        IncludedDraft<B, V> draft(Problems problems) {
            return new IncludedDraft<>(new Draft<>(form, problems), set);
        }

        boolean accepts(T value) {
            V part = get.apply(value);
            return part != null && form.accepts(part);
        }

        void copy(T value, B target) {
            set.accept(target, Objects.requireNonNull(get.apply(value)));
        }

        void write(T value, Map<String, Object> tree) {
            V part = get.apply(value);
            if (part != null) {
                tree.putAll(form.write(part));
            }
        }
    }

    private record Property<T, B, V>(
            String name,
            Text title,
            Form<V> form,
            boolean required,
            BiConsumer<B, V> set,
            Function<T, @Nullable V> get,
            Predicate<T> accepts) {

        /** Returns whether the builder has what it needs of this property. */
        boolean read(Object node, String at, Problems problems, B target) {
            String pointer = Pointer.to(at, name);
            problems.readsProperty(pointer, required);
            V value = form.readPart(node, pointer, problems);
            if (value != null) {
                set.accept(target, value);
            }
            return value != null || !required;
        }

        boolean isGiven(Map<?, ?> map, String at, Problems problems) {
            boolean given = !required || map.get(name) != null;
            if (!given) {
                problems.add(
                        Pointer.to(at, name),
                        Problem.Code.MISSING_PROPERTY,
                        null,
                        Text.format("必须填写：%s", "required: %2$s", title.zh(), title.en()));
            }
            return given;
        }

        void copy(T value, B target) {
            V property = get.apply(value);
            if (property != null) {
                set.accept(target, property);
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
        private final boolean partly;
        private final List<Included<T, B, ?>> included = new ArrayList<>();
        private final Map<String, Property<T, B, ?>> properties = new LinkedHashMap<>();

        private Builder(String name, Text title, Supplier<B> builder, Function<B, T> build, boolean partly) {
            this.partly = partly;
            this.name = name;
            this.title = title;
            this.builder = builder;
            this.build = build;
        }

        /**
         * Adds the properties of a value that is part of this one, at the same level; their names must differ from all others.
         *
         * @param <V> the type of the part
         * @param part its form
         * @param set hands it to the builder
         * @param get takes it from the value
         * @return this builder
         */
        public <V> Builder<T, B> including(ObjectForm<V, ?> part, BiConsumer<B, V> set, Function<T, V> get) {
            included.add(new Included<>(part, set, get));
            return this;
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
            Predicate<T> accepts = value -> {
                V given = get.apply(value);
                return given != null && form.accepts(given);
            };
            return with(new Property<>(property, title, form, true, set, get, accepts));
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
            Predicate<T> accepts = value -> {
                Optional<V> given = get.apply(value);
                return given != null && (given.isEmpty() || form.accepts(given.get()));
            };
            return with(new Property<>(property, title, form, false, set, orNull(get), accepts));
        }

        // Implementations that our builders did not make may return null where nothing is known.
        private static <T, V> Function<T, @Nullable V> orNull(Function<T, Optional<V>> get) {
            return value -> {
                Optional<V> given = get.apply(value);
                return given == null ? null : given.orElse(null);
            };
        }

        private Builder<T, B> with(Property<T, B, ?> property) {
            Objects.requireNonNull(
                    property.form,
                    () -> "The form of " + property.name + " is null; expected one that is made before that of "
                            + name);
            properties.put(property.name, property);
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
