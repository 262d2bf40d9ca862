package org.civilaffairs.core.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first of two stages of validation (校验): everything that is wrong with a document at once, before anything is decided;
 * then, if nothing is, the object, of which the builders guarantee the rest.
 *
 * <p>Contradictions of all parts are told together with bad values, as far as the values they need could be read. There
 * is no partial result.
 *
 * @param <T> the type of the object
 */
public final class Validation<T> {

    private final @Nullable Object tree;
    private final Form<T> form;
    private final List<Problem> errors;
    private final @Nullable T value;

    private Validation(@Nullable Object tree, String at, Form<T> form, Problems problems) {
        this.tree = tree;
        this.form = form;
        if (tree == null && problems.isEmpty()) {
            Forms.wrongType(problems, at, "null", "一个值", "a value");
        }
        T read = tree == null ? null : form.readPartly(tree, at, problems);
        this.errors = problems.list();
        this.value = errors.isEmpty() ? read : null;
    }

    /**
     * Validates JSON text. Needs the {@code jackson-core} of Jackson 2 or 3 on the class path, as {@link JsonReader} does.
     *
     * @param <T> the type of the object
     * @param json the text
     * @param form the form of the object
     * @return what was found
     */
    public static <T> Validation<T> ofJson(String json, Form<T> form) {
        Problems problems = new Problems();
        return ofPart(JsonReader.read(json, problems), "", form, problems);
    }

    /**
     * Validates a tree.
     *
     * @param <T> the type of the object
     * @param tree the whole document
     * @param form the form of the object
     * @return what was found
     */
    public static <T> Validation<T> ofTree(@Nullable Object tree, Form<T> form) {
        return ofPart(tree, "", form, new Problems());
    }

    /** Validates a part of a document of which something may be wrong already. */
    static <T> Validation<T> ofPart(@Nullable Object tree, String at, Form<T> form, Problems problems) {
        return new Validation<>(tree, at, form, problems);
    }

    /**
     * Validates an object, which need not come from our builders.
     *
     * @param <T> the type of the object
     * @param object the object
     * @param form its form
     * @return what was found
     */
    public static <T> Validation<T> of(T object, Form<T> form) {
        return ofTree(form.write(object), form);
    }

    /**
     * Returns what refuses the document.
     *
     * @return every error, with its place; none if there is a {@link #value()}
     */
    public List<Problem> errors() {
        return errors;
    }

    /**
     * Returns what is allowed but should be looked at again: codes not listed on the day, identifiers that cannot be
     * verified, values that can hardly be true together.
     *
     * @param on the day whose law applies
     * @return every warning about what could be read, with its place
     */
    public List<Problem> warnings(LocalDate on) {
        Problems warnings = new Problems();
        Doubts doubts = new Doubts(on, warnings);
        if (tree != null) {
            form.readPart(tree, "", new Problems(doubts::look));
        }
        return warnings.list();
    }

    /**
     * Returns the object.
     *
     * @return the object; empty if there are errors
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns the object or says everything that is wrong.
     *
     * @return the object
     * @throws InvalidDocumentException with every error
     */
    public T orThrow() {
        if (!errors.isEmpty()) {
            throw new InvalidDocumentException(errors);
        }
        return value().orElseThrow(
                        () -> new IllegalStateException("A form read nothing and named no problem: " + form));
    }
}
