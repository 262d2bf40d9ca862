package org.civilaffairs.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The mapper of Jackson 2. */
record Jackson2Mapper(ObjectMapper mapper) implements Mapper {

    @Override
    public Mapper contrary() {
        return new Jackson2Mapper(JsonMapper.builder()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.USE_STD_BEAN_NAMING)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))
                .build());
    }

    @Override
    public Mapper withClassNames() {
        return new Jackson2Mapper(JsonMapper.builder()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder().build(), ObjectMapper.DefaultTyping.NON_FINAL)
                .build());
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new RefusedException(e);
        }
    }

    @Override
    public <T> T readFromTree(String json, Class<T> type) {
        try {
            return mapper.treeToValue(mapper.readTree(json), type);
        } catch (JsonProcessingException e) {
            throw new RefusedException(e);
        }
    }

    @Override
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new RefusedException(e);
        }
    }

    @Override
    public String toString() {
        return "Jackson 2";
    }
}
