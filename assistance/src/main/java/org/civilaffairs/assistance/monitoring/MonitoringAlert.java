package org.civilaffairs.assistance.monitoring;

import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Consistent;
import org.civilaffairs.core.form.Contradiction;
import org.civilaffairs.core.form.Contradictions;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** An alert of the monitoring (监测预警信息). */
@Value.Immutable
@CivilStyle
public interface MonitoringAlert extends Consistent {

    /** Reads and writes these facts. */
    Form<MonitoringAlert> FORM = ObjectForm.of(
                    "MonitoringAlert", Text.of("监测预警信息", "monitoring alert"), Builder::new, Builder::build)
            .optional(
                    "findings",
                    Text.of("预警情形", "what the alert tells"),
                    Forms.listOf(Forms.choice(AlertFinding.class, AlertFinding::title)),
                    Builder::findings,
                    MonitoringAlert::findings)
            .optional(
                    "hardships",
                    Text.of("困难类型（所涉救助的类型）", "kinds of hardship, those of the assistance concerned"),
                    Forms.listOf(Forms.choice(HardshipKind.class, HardshipKind::title)),
                    Builder::hardships,
                    MonitoringAlert::hardships)
            .done();

    /**
     * Returns: what the alert tells.
     *
     * @return the value, unknown if left out (预警情形)
     */
    Optional<List<AlertFinding>> findings();

    /**
     * Returns: kinds of hardship, those of the assistance concerned where it is not delivered or may no longer be due.
     *
     * @return the value, unknown if left out (困难类型)
     */
    Optional<List<HardshipKind>> hardships();

    /**
     * Tells what departments are asked about without any kind of hardship: then none could be named.
     *
     * @return the contradictions
     */
    @Override
    default List<Contradiction> contradictions() {
        boolean mustName = findings().orElse(List.of()).stream().anyMatch(AlertFinding::mustNameDepartments);
        return new Contradictions()
                .unless(
                        !mustName || hardships().map(kinds -> !kinds.isEmpty()).orElse(true),
                        "/hardships",
                        "须推送相关部门的预警应有至少一种困难类型；未知时请略去该属性",
                        "an alert that is forwarded to departments names a kind of hardship; leave it out if it is unknown")
                .list();
    }

    /** Builds these facts. */
    final class Builder extends ImmutableMonitoringAlert.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
