package org.civilaffairs.core.service;

import java.util.Optional;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.FormBinding;

/** Decisions for object mappers: written as they are, read by the installed service that they name. */
public final class DecisionBinding extends FormBinding {

    /** Called by the service loader. */
    public DecisionBinding() {}

    @Override
    protected Optional<? extends Form<?>> form(Class<?> type) {
        return Decision.class.isAssignableFrom(type)
                ? Optional.of(new NamedDecisionForm(Installed.CATALOG, type))
                : Optional.empty();
    }

    /** Found when the first decision is read or written. */
    private static final class Installed {
        private static final Catalog CATALOG = Catalog.installed();
    }
}
