package org.civilaffairs.core.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.text.Outline;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How values of one type are read from a tree, written to a tree and described by JSON Schema.
 *
 * @param <T> the type of the values
 */
public abstract class Form<T> {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** For the forms of this package and of modules with types of their own. */
    protected Form() {}

    /**
     * Reads a value. What is wrong is added to the problems; reading goes on to find every problem.
     *
     * @param node what stands in the tree; never {@code null}
     * @param at where it stands, as a JSON Pointer
     * @param problems receives what is wrong
     * @return the value, or {@code null} if problems were added
     */
    public abstract @Nullable T read(Object node, String at, Problems problems);

    /**
     * Reads as much of a value as can be read, so that contradictions between its readable parts are found too. What it
     * returns beside problems never leaves this package.
     */
    @Nullable
    T readPartly(Object node, String at, Problems problems) {
        return read(node, at, problems);
    }

    /** Reads as much as can be read, as a part of something else; of what the text hid, the problem is told already. */
    final @Nullable T readPart(Object node, String at, Problems problems) {
        if (node == TreeReader.UNREAD) {
            return null;
        }
        T value = readPartly(node, at, problems);
        if (value != null) {
            problems.wasRead(at, value);
        }
        return value;
    }

    /**
     * Tells whether a value could be read from what is written of it, without writing more of it than must be: it may
     * come from anywhere, lack what is required, hold null or contradict itself.
     */
    boolean accepts(T value) {
        Problems problems = new Problems();
        return readPart(write(value), "", problems) != null && problems.isEmpty();
    }

    /** Returns what messages may show of a node: itself, unless it is personal. */
    Object shown(Object node) {
        return node;
    }

    /**
     * Writes a value as a tree.
     *
     * @param value the value
     * @return the tree, with properties in the order in which the form declares them
     */
    public abstract Object write(T value);

    /**
     * Returns the JSON Schema of the type.
     *
     * @param definitions receives the schemas of the object types that it refers to, by name
     * @return the schema
     */
    public abstract Map<String, Object> schema(Map<String, Object> definitions);

    /**
     * Says a value as people read it: yes or no, a choice by its title, a list by its items. An object begins with a line
     * feed, each of its lines indented.
     *
     * @param written the value, as {@link #write} writes it
     * @param language the language
     * @return the words
     */
    public String say(Object written, Language language) {
        return plain(written, language);
    }

    /**
     * Says on one line a value of which nothing more is known than how it is written.
     *
     * @param written the value, as a tree
     * @param language the language
     * @return the words
     */
    public static String plain(@Nullable Object written, Language language) {
        if (written instanceof Boolean yes) {
            return (yes ? Text.of("是", "yes") : Text.of("否", "no")).in(language);
        }
        if (written instanceof List<?> list) {
            return Outline.list(list.stream().map(item -> plain(item, language)).toList(), language);
        }
        return written instanceof String text ? LINE_END.matcher(text).replaceAll(" ") : Json.write(written);
    }

    /**
     * Reads a value from a tree of maps, lists, texts and numbers, or says everything that is wrong. JSON text is read by
     * {@link JsonReader#read(String, Form)}.
     *
     * @param tree the whole document
     * @return the value
     * @throws InvalidDocumentException with every problem found
     */
    public final T ofTree(@Nullable Object tree) {
        return ofTree(tree, "", new Problems());
    }

    /** Reads a value, or says what is wrong with it after what was wrong before. */
    final T ofTree(@Nullable Object tree, String at, Problems problems) {
        return Validation.ofPart(tree, at, this, problems).orThrow();
    }

    /**
     * Says where a path leads, by the titles of the properties on the way.
     *
     * @param path such as {@code members[0].birth}
     * @param language the language
     * @return the titles, with the numbers of the path; empty if the type has no such path
     */
    public final Optional<String> trail(String path, Language language) {
        List<String> titles = new ArrayList<>();
        @Nullable Form<?> form = this;
        for (String step : path.split("\\.", -1)) {
            int number = step.indexOf('[');
            Part part = form == null ? null : form.part(number < 0 ? step : step.substring(0, number));
            if (part == null) {
                return Optional.empty();
            }
            titles.add(part.title.in(language) + (number < 0 ? "" : step.substring(number)));
            form = number < 0 ? part.form : part.form.item();
        }
        return Optional.of(String.join(" › ", titles));
    }

    /** Returns a property, if the type has one of this name. */
    @Nullable
    Part part(String name) {
        return null;
    }

    /** Returns the form of the items, if the type is a list. */
    @Nullable
    Form<?> item() {
        return null;
    }

    /** A property by its title and form. */
    record Part(Text title, Form<?> form) {}

    /**
     * Returns the whole JSON Schema document (draft 2020-12) of the type.
     *
     * @return the document as a tree
     */
    public final Map<String, Object> schemaDocument() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.putAll(schema(definitions));
        document.put("$defs", definitions);
        return document;
    }
}
