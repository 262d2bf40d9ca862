package org.civilaffairs.assistance.monitoring;

import java.util.List;
import java.util.Map;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * What is to be done about an alert of the monitoring, and which departments get it (分类处置预警信息).
 *
 * <p>Rule MON-02. Basis: cn-low-income-monitoring-opinion 三（三）、三（四）、五（二）. What is not delivered, and who may no longer qualify, is for civil affairs or the department of
 * the assistance concerned, by kind of hardship as what is forwarded. An alert never changes a benefit by itself.
 */
public final class AlertRouting implements Rule<MonitoringAlert, AlertRouting.Award> {

    /** The service as catalogs list it. */
    public static final Service<MonitoringAlert, Award> SERVICE = Service.of(
                    "assistance.alert-routing",
                    Text.of("预警信息分类处置", "Routing of a monitoring alert"),
                    MonitoringAlert.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.of(
                    "应当处置（不直接改变待遇）", "due for handling, no benefit changes by it", "无须处置", "not due for handling"))
            .conditions(AlertCondition.values())
            .covers("000000", "2023-12-31")
            .ruledBy((policy, matter) -> new AlertRouting(matter));

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-low-income-monitoring-opinion", "三（三）"),
            Basis.of("cn-low-income-monitoring-opinion", "三（四）"),
            Basis.of("cn-low-income-monitoring-opinion", "五（二）"));

    private final Matter matter;

    private AlertRouting(Matter matter) {
        this.matter = matter;
    }

    @Override
    public Decision<Award> assess(MonitoringAlert alert) {
        Answer calls = Fact.of(alert.findings(), () -> "findings").is(findings -> !findings.isEmpty());
        return Assessment.of(matter)
                .require(AlertCondition.CALLS_FOR_ACTION, calls)
                .grant(() -> Grant.of(missing(alert), () -> award(alert), Map.of(), List.of(), BASES), Award.FORM);
    }

    private static List<String> missing(MonitoringAlert alert) {
        if (alert.findings().isEmpty()) {
            return alert.hardships().isEmpty() ? List.of("findings", "hardships") : List.of("findings");
        }
        return namesDepartments(alert) && alert.hardships().isEmpty() ? List.of("hardships") : List.of();
    }

    private static boolean namesDepartments(MonitoringAlert alert) {
        return alert.findings().orElseThrow().stream().anyMatch(AlertFinding::namesDepartments);
    }

    private static Award award(MonitoringAlert alert) {
        List<AlertAction> actions = alert.findings().orElseThrow().stream()
                .flatMap(finding -> actions(finding).stream())
                .distinct()
                .sorted()
                .toList();
        List<AssistanceDepartment> departments = namesDepartments(alert)
                ? alert.hardships().orElseThrow().stream()
                        .map(AlertRouting::department)
                        .distinct()
                        .sorted()
                        .toList()
                : List.of();
        return new Award(actions, departments);
    }

    private static List<AlertAction> actions(AlertFinding finding) {
        return switch (finding) {
            case POLICY_NOT_DELIVERED -> List.of(AlertAction.DELIVER);
            case MAY_QUALIFY -> List.of(AlertAction.FORWARD, AlertAction.INFORM);
            case COMPLEX -> List.of(AlertAction.DELIBERATE);
            case MAY_NO_LONGER_QUALIFY -> List.of(AlertAction.VERIFY);
        };
    }

    private static AssistanceDepartment department(HardshipKind kind) {
        return switch (kind) {
            case LIVING -> AssistanceDepartment.CIVIL_AFFAIRS;
            case MEDICAL -> AssistanceDepartment.MEDICAL_SECURITY;
            case EDUCATION -> AssistanceDepartment.EDUCATION;
            case HOUSING -> AssistanceDepartment.HOUSING;
            case EMPLOYMENT -> AssistanceDepartment.HUMAN_RESOURCES;
            case DISASTER -> AssistanceDepartment.EMERGENCY_MANAGEMENT;
            case DISABILITY -> AssistanceDepartment.DISABLED_FEDERATION;
            case POVERTY_RETURN -> AssistanceDepartment.RURAL_AFFAIRS;
        };
    }

    /**
     * What is to be done.
     *
     * @param actions what is to be done
     * @param departments to which departments it is forwarded, or which are asked to deliver or to verify; none of a complex case
     */
    @AnyJackson
    public record Award(List<AlertAction> actions, List<AssistanceDepartment> departments) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "AlertRouting",
                        Text.of("预警处置", "routing of an alert"),
                        values -> new Award(values.get("actions"), values.get("departments")))
                .required(
                        "actions",
                        Text.of("处置方式", "actions"),
                        Forms.listOf(Forms.choice(AlertAction.class, AlertAction::title)),
                        Award::actions)
                .required(
                        "departments",
                        Text.of("推送、商请部门", "departments"),
                        Forms.listOf(Forms.choice(AssistanceDepartment.class, AssistanceDepartment::title)),
                        Award::departments)
                .done();
    }
}
