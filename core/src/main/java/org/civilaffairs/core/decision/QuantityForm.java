package org.civilaffairs.core.decision;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Problem;
import org.civilaffairs.core.form.Problems;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads and writes quantities: a unit and two bounds. */
final class QuantityForm extends Form<Quantity> {

    @Override
    public @Nullable Quantity read(Object node, String at, Problems problems) {
        Quantity quantity = node instanceof Map<?, ?> map ? read(map) : null;
        if (quantity == null) {
            problems.add(
                    at,
                    Problem.Code.BAD_VALUE,
                    node,
                    Text.of(
                            "应为 {unit, low, high}",
                            "expected {unit, low, high}, with numbers, fractions or unbounded"));
        }
        return quantity;
    }

    private static @Nullable Quantity read(Map<?, ?> map) {
        Object low = map.get("low");
        Object high = map.get("high");
        Unit unit = Arrays.stream(Unit.values())
                .filter(one -> one.name().equals(map.get("unit")))
                .findFirst()
                .orElse(null);
        return map.size() != 3 || unit == null || low == null || high == null ? null : Measures.read(unit, low, high);
    }

    @Override
    public Map<String, Object> write(Quantity value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("unit", value.unit().name());
        tree.put("low", Measures.bound(value, value.low()));
        tree.put("high", Measures.bound(value, value.high()));
        return tree;
    }

    @Override
    public Map<String, Object> schema(Map<String, Object> definitions) {
        Map<String, Object> bound = Map.of("type", List.of("number", "string"));
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Object> units =
                Arrays.stream(Unit.values()).<Object>map(Unit::name).toList();
        properties.put("unit", Map.of("enum", units));
        properties.put("low", bound);
        properties.put("high", bound);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.of("unit", "low", "high"));
        schema.put("additionalProperties", false);
        return schema;
    }
}
