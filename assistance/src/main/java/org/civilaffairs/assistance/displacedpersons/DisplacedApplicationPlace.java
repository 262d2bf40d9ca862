package org.civilaffairs.assistance.displacedpersons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
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
 * Where displaced people ask for help (生活无着的流散人员申请地).
 *
 * <p>Basis: cn-social-assistance-law-2026 第五十二条: the rescue institution of a government of county level or above at the
 * place of the emergency, or the township there; registration does not matter.
 */
public final class DisplacedApplicationPlace implements Rule<EmergencyPlace, DisplacedApplicationPlace.Award> {

    /** The service as catalogs list it. */
    public static final Service<EmergencyPlace, Award> SERVICE = Service.of(
                    "assistance.displaced-application-place",
                    Text.of("流散人员救助申请地", "Where displaced people ask for help"),
                    EmergencyPlace.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .covers("000000", "2026-07-01")
            .ruledBy((policy, matter) -> new DisplacedApplicationPlace(matter));

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第三十一条"), Basis.of("cn-social-assistance-law-2026", "第五十二条"));

    private final Matter matter;

    private DisplacedApplicationPlace(Matter matter) {
        this.matter = matter;
    }

    @Override
    public Decision<Award> assess(EmergencyPlace facts) {
        List<String> missing = new ArrayList<>();
        if (facts.county().isEmpty()) {
            missing.add("county");
        }
        if (facts.township().isEmpty()) {
            missing.add("township");
        }
        return Assessment.of(matter)
                .grant(() -> Grant.of(missing, () -> award(facts), Map.of(), List.of(), BASES), Award.FORM);
    }

    private static Award award(EmergencyPlace facts) {
        return new Award(facts.county().orElseThrow(), facts.township().orElseThrow());
    }

    /**
     * Where to ask; either body will do.
     *
     * @param rescueInstitutionOf the county whose rescue institution may be asked
     * @param township the township or sub-district that may be asked
     */
    @AnyJackson
    public record Award(DivisionCode rescueInstitutionOf, String township) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "DisplacedApplicationPlace",
                        Text.of("申请地", "place of application"),
                        values -> new Award(values.get("rescueInstitutionOf"), values.get("township")))
                .required(
                        "rescueInstitutionOf",
                        Text.of("可申请的救助管理机构所在地", "county whose rescue institution may be asked"),
                        Forms.division(),
                        Award::rescueInstitutionOf)
                .required("township", Text.of("可申请的乡镇、街道", "township that may be asked"), Forms.text(), Award::township)
                .done();
    }
}
