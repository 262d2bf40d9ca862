package org.civilaffairs.core.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.ContextualKeyDeserializer;

/** Reads values from names of properties, such as the keys of a map, for object mappers of Jackson 3. */
public final class Jackson3KeyDeserializer extends KeyDeserializer implements ContextualKeyDeserializer {

    private final Class<?> type;

    /** Called by Jackson, which says later for which type. */
    public Jackson3KeyDeserializer() {
        this(Object.class);
    }

    private Jackson3KeyDeserializer(Class<?> type) {
        this.type = type;
    }

    @Override
    public KeyDeserializer createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new Jackson3KeyDeserializer(
                context.getContextualType().getKeyType().getRawClass());
    }

    @Override
    public Object deserializeKey(String name, DeserializationContext context) {
        try {
            return Binding.of(type).named(type, name, new Jackson3Tokens(context.getParser()).pointer());
        } catch (IllegalArgumentException e) {
            throw DatabindException.from(context.getParser(), e.getMessage(), e);
        }
    }
}
