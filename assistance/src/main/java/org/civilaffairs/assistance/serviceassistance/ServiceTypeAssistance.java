package org.civilaffairs.assistance.serviceassistance;

import java.util.List;
import java.util.Map;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Service-type assistance (服务类社会救助): necessary care, living and companionship services for objects of assistance.
 *
 * <p>Rule SVC-01. Basis: cn-social-assistance-law-2026 第三十四条; bought services and social workers may carry it out (55, 56).
 * The article is a programme: objects, assessment and list are for the locality. No amount exists in the texts, so none is
 * computed; a service in kind is no income.
 */
public final class ServiceTypeAssistance implements Rule<ServiceNeed, ServiceTypeAssistance.Award> {

    /** The service as catalogs list it. */
    public static final Service<ServiceNeed, Award> SERVICE = Service.of(
                    "assistance.service-type-assistance",
                    Text.of("服务类社会救助", "Service-type assistance"),
                    ServiceNeed.FORM,
                    Award.FORM)
            .conditions(ServiceCondition.values())
            .covers("000000", "2026-07-01")
            .ruledBy((policy, matter) -> new ServiceTypeAssistance(matter));

    private final Matter matter;

    private ServiceTypeAssistance(Matter matter) {
        this.matter = matter;
    }

    @Override
    public Decision<Award> assess(ServiceNeed need) {
        Fact<List<ServiceKind>> needed = Fact.of(need.needed(), () -> "needed");
        return Assessment.of(matter)
                .require(ServiceCondition.OBJECT_OF_ASSISTANCE, Answer.of(need.object(), "object"))
                .require(ServiceCondition.SERVICES_NEEDED, needed.is(kinds -> !kinds.isEmpty()))
                .require(ServiceCondition.WITHIN_LOCAL_LIST, Answer.of(need.listedLocally(), "listedLocally"))
                .grant(() -> grant(need), Award.FORM);
    }

    private static Grant<Award> grant(ServiceNeed need) {
        return Grant.of(
                need.needed().isPresent() ? List.of() : List.of("needed"),
                () -> new Award(need.needed().orElseThrow()),
                Map.of(),
                List.of(),
                ServiceCondition.OBJECT_OF_ASSISTANCE.bases());
    }

    /**
     * The services.
     *
     * @param services what is provided
     */
    @AnyJackson
    public record Award(List<ServiceKind> services) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "ServiceTypeAssistance",
                        Text.of("救助服务", "services"),
                        values -> new Award(values.get("services")))
                .required(
                        "services",
                        Text.of("服务", "services"),
                        Forms.listOf(Forms.choice(ServiceKind.class, ServiceKind::title)),
                        Award::services)
                .done();
    }
}
