package org.civilaffairs.core.form;

import java.io.IOException;
import java.util.Optional;
import org.civilaffairs.core.json.Binding;
import org.civilaffairs.core.json.Tokens;

/** Reads and writes the values of types that have a form. */
public abstract class FormBinding implements Binding {

    /** For the bindings of the library. */
    protected FormBinding() {}

    /**
     * Finds the form of a type.
     *
     * @param type the type
     * @return its form; empty if it has none
     */
    protected abstract Optional<? extends Form<?>> form(Class<?> type);

    @Override
    public final boolean knows(Class<?> type) {
        return form(type).isPresent();
    }

    @Override
    public final Object read(Class<?> type, Tokens tokens) throws IOException {
        Problems problems = new Problems();
        String at = Pointer.shortened(tokens.pointer());
        Object tree = new TreeReader(tokens, problems).node();
        return form(type).orElseThrow().ofTree(tree, at, problems);
    }

    // Told at the object around it: the name may be an identity number, which no problem repeats.
    @Override
    public final Object named(Class<?> type, String name, String at) {
        return form(type).orElseThrow().ofTree(name, Pointer.around(Pointer.shortened(at)), new Problems());
    }

    @Override
    public final Object write(Object value) {
        return write(form(value.getClass()).orElseThrow(), value);
    }

    @SuppressWarnings("unchecked") // the form of the value's own type
    private static <T> Object write(Form<T> form, Object value) {
        return form.write((T) value);
    }
}
