package org.civilaffairs.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes values as names of properties, such as the keys of a map, for object mappers of Jackson 2. */
public final class Jackson2KeySerializer extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    /** Called by Jackson. */
    public Jackson2KeySerializer() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeFieldName(Binding.of(value.getClass()).name(value));
    }
}
