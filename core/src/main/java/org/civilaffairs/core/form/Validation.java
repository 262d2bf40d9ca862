package org.civilaffairs.core.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The first of two stages of validation (校验): everything that is wrong with a document at once, before anything is decided;
 * then, if nothing is, the object, of which the builders guarantee the rest.
 *
 * <p>Contradictions of all parts are told together with bad values, as far as the values they need could be read. There
 * is no partial result. Errors of the text come first, then those of what stands in it, each in the order of the document;
 * what an object lacks and what in it contradicts itself follows what it has.
 *
 * @param <T> the type of the object
 */
public final class Validation<T> {

    private final Supplier<@Nullable Object> tree;
    private final Form<T> form;
    private final List<Problem> errors;
    private final @Nullable T value;

    private Validation(Supplier<@Nullable Object> tree, Form<T> form, List<Problem> errors, @Nullable T value) {
        this.tree = tree;
        this.form = form;
        this.errors = errors;
        this.value = value;
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
        return ofPart(JsonReader.read(json, problems), "", given(form), problems);
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
        return ofPart(tree, "", given(form), new Problems());
    }

    /** Validates a part of a document of which something may be wrong already. */
    static <T> Validation<T> ofPart(@Nullable Object tree, String at, Form<T> form, Problems problems) {
        if (tree == null && problems.isEmpty()) {
            Forms.wrongType(problems, at, null, "一个值，而不是 null", "a value, not null");
        }
        T read = tree == null ? null : form.readPart(tree, at, problems);
        List<Problem> errors = problems.list();
        return new Validation<>(() -> tree, form, errors, errors.isEmpty() ? read : null);
    }

    /**
     * Validates an object, which need not come from our builders. What is wrong is what would be wrong with the tree that
     * its form writes; an object of which nothing is wrong is not written.
     *
     * @param <T> the type of the object
     * @param object the object
     * @param form its form
     * @return what was found; its {@link #value()} is the object itself, or equal to what our builders make of it if it
     *     holds null where it should be empty
     */
    public static <T> Validation<T> of(T object, Form<T> form) {
        Objects.requireNonNull(object, "The object is null; expected one, or a document that may be null by ofTree");
        return given(form).accepts(object)
                ? new Validation<>(() -> form.write(object), form, List.of(), object)
                : ofTree(form.write(object), form);
    }

    private static <T> Form<T> given(Form<T> form) {
        return Objects.requireNonNull(form, "The form is null; expected that of the type, such as Household.FORM");
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
        Objects.requireNonNull(on, "The day is null; expected that whose law applies");
        Problems warnings = new Problems();
        Doubts doubts = new Doubts(on, warnings);
        Object document = tree.get();
        if (document != null) {
            form.readPart(document, "", new Problems(doubts::look));
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
