package org.civilaffairs.core.json;

import java.io.IOException;
import java.util.List;
import java.util.ServiceLoader;

/** How values of some types become JSON and come from JSON; provided by the packages that know the types. */
public interface Binding {

    /**
     * Returns whether this binding knows a type.
     *
     * @param type the type
     * @return whether it reads and writes its values
     */
    boolean knows(Class<?> type);

    /**
     * Reads a value.
     *
     * @param type the type of the value
     * @param tokens stand at the first token of the value; are left at its last
     * @return the value
     * @throws IllegalArgumentException naming everything that is wrong with the value
     * @throws IOException if the tokens cannot be read
     */
    Object read(Class<?> type, Tokens tokens) throws IOException;

    /**
     * Writes a value as a tree of maps, lists, text, decimal numbers and booleans.
     *
     * @param value the value
     * @return the tree
     */
    Object write(Object value);

    /**
     * Reads a value from the name of a property, such as the key of a map.
     *
     * @param type the type of the value
     * @param name the name
     * @param at where it stands, as a JSON Pointer
     * @return the value
     * @throws IllegalArgumentException naming everything that is wrong with the value
     */
    Object named(Class<?> type, String name, String at);

    /**
     * Writes a value as the name of a property.
     *
     * @param value the value
     * @return the name, from which {@link #named} reads the value
     * @throws IllegalArgumentException if the value is not written as text
     */
    default String name(Object value) {
        if (write(value) instanceof String name) {
            return name;
        }
        throw new IllegalArgumentException("A value of " + value.getClass().getName()
                + " cannot be a key; expected one that is written as text, such as an identifier");
    }

    /**
     * Finds the binding of a type.
     *
     * @param type the type
     * @return its binding
     * @throws IllegalArgumentException if no binding knows it
     */
    static Binding of(Class<?> type) {
        return Installed.ALL.stream()
                .filter(binding -> binding.knows(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No form for " + type.getName() + "; give it a public static final Form FORM"));
    }

    /** The bindings of the library. */
    final class Installed {
        private static final List<Binding> ALL =
                ServiceLoader.load(Binding.class, Binding.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();

        private Installed() {}
    }
}
