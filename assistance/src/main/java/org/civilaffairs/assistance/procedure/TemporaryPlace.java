package org.civilaffairs.assistance.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Which office handles an application for temporary assistance, and where it lies (临时救助受理地).
 *
 * <p>Rule TA-11. Basis: cn-social-assistance-law-2026 第三十七条第二款, from 2026-07-01, and cn-dibao-safety-net-notice 四（三）,
 * from 2022-10-20: where the emergency happens, as the table of {@link ApplicationOffices} says; sh-social-assistance
 * 第三十六条第二款, to 2026-06-30: by registration, with a permit by residence, everyone else with help at the rescue station.
 */
public final class TemporaryPlace implements Rule<TemporaryApplicant, TemporaryPlace.Award> {

    /** The service as catalogs list it. */
    public static final Service<TemporaryApplicant, Award> SERVICE = Service.of(
                    "assistance.temporary-assistance-place",
                    Text.of("临时救助受理地", "Where temporary assistance is handled"),
                    TemporaryApplicant.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .figures(ProcedureFigures.SET)
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
    private final Optional<Figure<Boolean>> whereResident;
    private final Figure<Map<AssistanceKind, List<AssistanceOffice>>> offices;

    private TemporaryPlace(Policy policy, Matter matter) {
        this.matter = matter;
        this.province = policy.place().province();
        this.whereResident = policy.findIfSet(ProcedureFigures.HANDLED_WHERE_RESIDENT);
        this.offices = policy.find(ProcedureFigures.OFFICES);
    }

    @Override
    public Decision<Award> assess(TemporaryApplicant applicant) {
        Found found = find(applicant);
        return Assessment.of(matter)
                .grant(
                        () -> Grant.of(
                                found.missing(),
                                () -> new Award(found.office(), found.place().orElseThrow()),
                                Map.of(),
                                FigureUse.of(Stream.concat(whereResident.stream(), Stream.of(offices))
                                        .toArray(Figure<?>[]::new)),
                                BASES),
                        Award.FORM);
    }

    /** An office and its place, or what is missing to name them. */
    private record Found(AssistanceOffice office, Optional<DivisionCode> place, List<String> missing) {

        static Found at(AssistanceOffice office, Optional<DivisionCode> place, String path) {
            return new Found(office, place, place.isEmpty() ? List.of(path) : List.of());
        }
    }

    private Found find(TemporaryApplicant applicant) {
        Found emergency = Found.at(AssistanceOffice.EMERGENCY_TOWNSHIP, applicant.emergencyPlace(), "emergencyPlace");
        Answer byResidents = whereResident.map(Answer::of).orElse(Answer.NO);
        if (byResidents.isYes()) {
            return byResidents(applicant.person(), emergency);
        }
        if (byResidents.isNo() && isWhereItHappens()) {
            return emergency;
        }
        List<String> open = byResidents.isNo() ? List.of(offices.path()) : byResidents.missing();
        return new Found(emergency.office(), emergency.place(), open);
    }

    private boolean isWhereItHappens() {
        return offices.value().stream()
                .map(table -> table.getOrDefault(AssistanceKind.TEMPORARY_ASSISTANCE, List.of()))
                .anyMatch(list -> list.contains(AssistanceOffice.EMERGENCY_TOWNSHIP));
    }

    private Found byResidents(Person applicant, Found emergency) {
        Answer registered = Places.within(applicant.registration(), province, () -> "person.registration");
        Answer resident = Places.within(applicant.residence(), province, () -> "person.residence")
                .and(Answer.of(applicant.residencePermit(), "person.residencePermit"));
        if (registered.isYes()) {
            return Found.at(AssistanceOffice.REGISTRATION_TOWNSHIP, applicant.registration(), "person.registration");
        }
        if (registered.isNo() && resident.isYes()) {
            return Found.at(AssistanceOffice.RESIDENCE_TOWNSHIP, applicant.residence(), "person.residence");
        }
        List<String> missing = new ArrayList<>(registered.missing());
        missing.addAll(resident.missing());
        missing.addAll(resident.isYes() ? List.of() : emergency.missing());
        return new Found(AssistanceOffice.RESCUE_INSTITUTION, emergency.place(), missing);
    }

    /**
     * Where the application is handled.
     *
     * @param office the kind of office
     * @param place the division in which it lies
     */
    @AnyJackson
    public record Award(AssistanceOffice office, DivisionCode place) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "TemporaryPlace",
                        Text.of("受理地", "where it is handled"),
                        values -> new Award(values.get("office"), values.get("place")))
                .required(
                        "office",
                        Text.of("受理机关", "office"),
                        Forms.choice(AssistanceOffice.class, AssistanceOffice::title),
                        Award::office)
                .required("place", Text.of("所在地", "its place"), Forms.division(), Award::place)
                .done();
    }
}
