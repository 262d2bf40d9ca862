package org.civilaffairs.core.service;

import java.util.LinkedHashMap;
import java.util.Map;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.DecisionForm;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Problem;
import org.civilaffairs.core.form.Problems;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads decisions of several services, each by the service that it names. */
final class NamedDecisionForm extends Form<Decision<?>> {

    private final Catalog catalog;
    private final Class<?> type;

    /** The type is {@link Decision}, or that of the only outcome to be read. */
    NamedDecisionForm(Catalog catalog, Class<?> type) {
        this.catalog = catalog;
        this.type = type;
    }

    @Override
    public @Nullable Decision<?> read(Object node, String at, Problems problems) {
        Object id = node instanceof Map<?, ?> map ? map.get("service") : null;
        if (!(id instanceof String name) || !catalog.ids().contains(name)) {
            String known = String.join(", ", catalog.ids());
            problems.add(
                    at + "/service",
                    Problem.Code.BAD_VALUE,
                    id,
                    Text.of("应为已安装的事项之一：" + known, "expected an installed service, one of: " + known));
            return null;
        }
        return ofType(catalog.service(name).decisions().read(node, at, problems), at, problems);
    }

    private @Nullable Decision<?> ofType(@Nullable Decision<?> decision, String at, Problems problems) {
        if (decision == null || type.isInstance(decision)) {
            return decision;
        }
        problems.add(
                at + "/outcome",
                Problem.Code.BAD_VALUE,
                decision.outcome().name(),
                Text.of("应为 " + type.getSimpleName() + " 的结论", "expected the outcome of " + type.getSimpleName()));
        return null;
    }

    @Override
    public Map<String, Object> write(Decision<?> value) {
        return DecisionForm.tree(value);
    }

    @Override
    public Map<String, Object> schema(Map<String, Object> definitions) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        return schema;
    }
}
