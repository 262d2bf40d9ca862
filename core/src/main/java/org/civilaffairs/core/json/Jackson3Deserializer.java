package org.civilaffairs.core.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads values for object mappers of Jackson 3. */
public final class Jackson3Deserializer extends StdDeserializer<Object> {

    /** Called by Jackson, which says later for which type. */
    public Jackson3Deserializer() {
        this(Object.class);
    }

    private Jackson3Deserializer(Class<?> type) {
        super(type);
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new Jackson3Deserializer(context.getContextualType().getRawClass());
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
        try {
            return Binding.of(handledType()).read(handledType(), new Jackson3Tokens(in));
        } catch (BrokenJsonException e) {
            throw (JacksonException) e.getCause();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw DatabindException.from(in, e.getMessage(), e);
        }
    }

    /** Reads without a name of a class, which is not written either. */
    @Override
    public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer types) {
        return deserialize(in, context);
    }
}
