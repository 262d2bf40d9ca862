package org.civilaffairs.core.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes values for object mappers of Jackson 3. */
public final class Jackson3Serializer extends StdSerializer<Object> {

    /** Called by Jackson. */
    public Jackson3Serializer() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        node(Binding.of(value.getClass()).write(value), out);
    }

    /** Writes without a name of a class. */
    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
        serialize(value, out, context);
    }

    private static void node(@Nullable Object node, JsonGenerator out) {
        if (node instanceof Map<?, ?> map) {
            object(map, out);
        } else if (node instanceof List<?> list) {
            array(list, out);
        } else if (node instanceof BigDecimal number) {
            out.writeNumber(number.scale() < 0 ? number.setScale(0) : number);
        } else if (node instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (node == null) {
            out.writeNull();
        } else {
            out.writeString((String) node);
        }
    }

    private static void object(Map<?, ?> map, JsonGenerator out) {
        out.writeStartObject();
        map.forEach((name, value) -> {
            out.writeName((String) name);
            node(value, out);
        });
        out.writeEndObject();
    }

    private static void array(List<?> list, JsonGenerator out) {
        out.writeStartArray();
        list.forEach(item -> node(item, out));
        out.writeEndArray();
    }
}
