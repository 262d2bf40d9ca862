package org.civilaffairs.core.json;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualKeyDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads values from names of properties, such as the keys of a map, for object mappers of Jackson 2. */
public final class Jackson2KeyDeserializer extends KeyDeserializer implements ContextualKeyDeserializer {

    private final Class<?> type;

    /** Called by Jackson, which says later for which type. */
    public Jackson2KeyDeserializer() {
        this(Object.class);
    }

    private Jackson2KeyDeserializer(Class<?> type) {
        this.type = type;
    }

    @Override
    public KeyDeserializer createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new Jackson2KeyDeserializer(
                context.getContextualType().getKeyType().getRawClass());
    }

    @Override
    public Object deserializeKey(String name, DeserializationContext context) throws JsonMappingException {
        try {
            return Binding.of(type).named(type, name, new Jackson2Tokens(context.getParser()).pointer());
        } catch (IllegalArgumentException e) {
            throw JsonMappingException.from(context.getParser(), e.getMessage(), e);
        }
    }
}
