package org.civilaffairs.assistance.temporaryassistance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.assistance.circumstances.Places;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Where to apply for temporary assistance (临时救助申请地).
 *
 * <p>Rule TA-11. Basis: cn-social-assistance-law-2026 第三十七条第二款, from 2026-07-01, and cn-dibao-safety-net-notice 四（三）,
 * from 2022-10-20: where the emergency happens; sh-social-assistance 第三十六条第二款, to 2026-06-30: by registration, with a
 * permit by residence, everyone else with help at the rescue station.
 */
public final class TemporaryPlace implements Rule<TemporaryApplication, TemporaryPlace.Award> {

    /** The service as catalogs list it. */
    public static final Service<TemporaryApplication, Award> SERVICE = Service.of(
                    "assistance.temporary-assistance-place",
                    Text.of("临时救助申请地", "Where to apply for temporary assistance"),
                    TemporaryApplication.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .figures(TemporaryFigures.SET)
            .covers("000000", "2022-10-20")
            .covers("310000", "2019-05-01")
            .ruledBy(TemporaryPlace::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第三十七条第二款"),
            Basis.of("cn-dibao-safety-net-notice", "四（三）"),
            Basis.of("sh-social-assistance-2018", "第三十六条第二款"),
            Basis.of("sh-social-assistance-2024", "第三十六条第二款"));

    private final Matter matter;
    private final DivisionCode province;
    private final Figure<ApplicationRule> rule;

    private TemporaryPlace(Policy policy, Matter matter) {
        this.matter = matter;
        this.province = policy.place().province();
        this.rule = policy.find(TemporaryFigures.APPLICATION_RULE);
    }

    @Override
    public Decision<Award> assess(TemporaryApplication application) {
        Found found = find(application);
        return Assessment.of(matter)
                .grant(
                        () -> Grant.of(
                                found.missing(),
                                () -> new Award(found.office(), found.place().orElseThrow()),
                                Map.of(),
                                FigureUse.of(rule),
                                BASES),
                        Award.FORM);
    }

    /** An office and its place, or what is missing to name them. */
    private record Found(ApplicationOffice office, Optional<DivisionCode> place, List<String> missing) {

        static Found at(ApplicationOffice office, Optional<DivisionCode> place, String path) {
            return new Found(office, place, place.isEmpty() ? List.of(path) : List.of());
        }
    }

    private Found find(TemporaryApplication application) {
        Found emergency =
                Found.at(ApplicationOffice.TOWNSHIP_OF_EMERGENCY, application.emergencyPlace(), "emergencyPlace");
        if (rule.value().isEmpty()) {
            return new Found(emergency.office(), emergency.place(), List.of(rule.path()));
        }
        return rule.value().get() == ApplicationRule.EMERGENCY_PLACE ? emergency : byResidents(application, emergency);
    }

    private Found byResidents(TemporaryApplication application, Found emergency) {
        List<Person> people = application.household().members();
        int member = 0;
        while (!Household.isApplicant(people.get(member))) {
            member++;
        }
        Person applicant = people.get(member);
        String at = "members[" + member + "].";
        Answer registered = Places.within(applicant.registration(), province, member, "registration");
        Answer resident = Places.within(applicant.residence(), province, member, "residence")
                .and(Answer.of(applicant.residencePermit(), at + "residencePermit"));
        if (registered.isYes()) {
            return Found.at(ApplicationOffice.TOWNSHIP_OF_REGISTRATION, applicant.registration(), at + "registration");
        }
        if (registered.isNo() && resident.isYes()) {
            return Found.at(ApplicationOffice.TOWNSHIP_OF_RESIDENCE, applicant.residence(), at + "residence");
        }
        List<String> missing = new ArrayList<>(registered.missing());
        missing.addAll(resident.missing());
        missing.addAll(resident.isYes() ? List.of() : emergency.missing());
        return new Found(ApplicationOffice.RESCUE_STATION, emergency.place(), missing);
    }

    /**
     * Where to apply.
     *
     * @param office the kind of office
     * @param place the division in which it lies
     */
    @AnyJackson
    public record Award(ApplicationOffice office, DivisionCode place) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "TemporaryPlace",
                        Text.of("申请地", "place of application"),
                        values -> new Award(values.get("office"), values.get("place")))
                .required(
                        "office",
                        Text.of("受理机关", "office"),
                        Forms.choice(ApplicationOffice.class, ApplicationOffice::title),
                        Award::office)
                .required("place", Text.of("所在地", "its place"), Forms.division(), Award::place)
                .done();
    }
}
