package org.civilaffairs.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads values for object mappers of Jackson 2. */
public final class Jackson2Deserializer extends StdDeserializer<Object> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    /** Called by Jackson, which says later for which type. */
    public Jackson2Deserializer() {
        this(Object.class);
    }

    private Jackson2Deserializer(Class<?> type) {
        super(type);
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new Jackson2Deserializer(context.getContextualType().getRawClass());
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        try {
            return Binding.of(handledType()).read(handledType(), new Jackson2Tokens(in));
        } catch (BrokenJsonException e) {
            throw (JsonProcessingException) e.getCause();
        } catch (IllegalArgumentException e) {
            throw JsonMappingException.from(in, e.getMessage(), e);
        }
    }

    /** Reads without a name of a class, which is not written either. */
    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(in, context);
    }
}
