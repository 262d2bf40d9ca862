package org.civilaffairs.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values for object mappers of Jackson 2. */
public final class Jackson2Serializer extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    /** Called by Jackson. */
    public Jackson2Serializer() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        node(Binding.of(value.getClass()).write(value), out);
    }

    /** Writes without a name of a class. */
    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(value, out, provider);
    }

    private static void node(@Nullable Object node, JsonGenerator out) throws IOException {
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

    private static void object(Map<?, ?> map, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.writeFieldName((String) entry.getKey());
            node(entry.getValue(), out);
        }
        out.writeEndObject();
    }

    private static void array(List<?> list, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Object item : list) {
            node(item, out);
        }
        out.writeEndArray();
    }
}
