package org.civilaffairs.core.form;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The values of a record that is being read, by the names of its properties. */
public final class Values {

    private final Map<String, Object> byName = new HashMap<>();

    Values() {}

    void put(String name, Object value) {
        byName.put(name, value);
    }

    /**
     * Returns the value of a required property.
     *
     * @param <V> its type, that of the form it was declared with
     * @param name its name
     * @return the value
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // the form of the property put a value of its type there
    public <V> V get(String name) {
        return this.<V>find(name).orElseThrow(() -> new NoSuchElementException("No required property " + name));
    }

    /**
     * Returns the value of an optional property.
     *
     * @param <V> its type, that of the form it was declared with
     * @param name its name
     * @return the value, if it was given
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as above
    public <V> Optional<V> find(String name) {
        return Optional.ofNullable((V) byName.get(name));
    }
}
