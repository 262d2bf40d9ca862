package org.civilaffairs.core.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes values as names of properties, such as the keys of a map, for object mappers of Jackson 3. */
public final class Jackson3KeySerializer extends StdSerializer<Object> {

    /** Called by Jackson. */
    public Jackson3KeySerializer() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        out.writeName(Binding.of(value.getClass()).name(value));
    }
}
