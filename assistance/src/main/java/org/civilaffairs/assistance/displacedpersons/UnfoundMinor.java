package org.civilaffairs.assistance.displacedpersons;

import static org.civilaffairs.assistance.displacedpersons.UnfoundMinorCondition.IS_MINOR;
import static org.civilaffairs.assistance.displacedpersons.UnfoundMinorCondition.PARENTS_NOT_FOUND;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * What follows for a wandering minor whose parents are not found (查找不到监护人的流浪未成年人).
 *
 * <p>Basis: cn-minors-rescue-institution-measures-2026 第四十七条第二款, from 2026-04-01: after more than three months, counted
 * from the admission, long-term guardianship and a child welfare institution; cn-minors-protection-law 第九十四条 names no
 * period; cn-street-children-opinion 三（三）: after two years or more, exactly two included, the household is registered, for
 * infants freed from traffickers without waiting.
 */
public final class UnfoundMinor implements Rule<StationStay, UnfoundMinor.Award> {

    /** The service as catalogs list it. */
    public static final Service<StationStay, Award> SERVICE = Service.of(
                    "assistance.unfound-minor",
                    Text.of("查找不到监护人的流浪未成年人", "Wandering minors whose parents are not found"),
                    StationStay.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.APPLICATION)
            .conditions(UnfoundMinorCondition.values())
            .figures(DisplacedFigures.SET)
            .covers("000000", "2012-01-01")
            .ruledBy(UnfoundMinor::new);

    private final Policy policy;
    private final Matter matter;
    private final Figure<Boolean> byMonths;
    private final Figure<Integer> months;
    private final Figure<Integer> years;

    private UnfoundMinor(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
        this.byMonths = policy.find(DisplacedFigures.GUARDIANSHIP_BY_MONTHS);
        this.months = policy.find(DisplacedFigures.UNFOUND_MONTHS);
        this.years = policy.find(DisplacedFigures.REGISTRATION_YEARS);
    }

    @Override
    public Decision<Award> assess(StationStay stay) {
        return Assessment.of(matter)
                .require(IS_MINOR, Answer.of(stay.minor(), "minor"))
                .require(
                        PARENTS_NOT_FOUND,
                        Answer.of(stay.parentsFound(), "parentsFound").not())
                .grant(() -> grant(stay), Award.FORM);
    }

    private Grant<Award> grant(StationStay stay) {
        Answer rescued = Answer.of(stay.rescuedFromTrafficking(), "rescuedFromTrafficking");
        Answer guardianship = Answer.of(byMonths).and(Stays.isPast(policy.date(), stay, months, LocalDate::plusMonths));
        Answer institution = rescued.or(guardianship);
        Answer registration = rescued.or(isDue(stay));
        List<String> missing = Stream.of(guardianship, institution, registration)
                .flatMap(answer -> answer.missing().stream())
                .distinct()
                .toList();
        return Grant.of(
                missing,
                () -> new Award(guardianship.isYes(), institution.isYes(), registration.isYes()),
                Map.of(),
                FigureUse.of(byMonths, months, years),
                PARENTS_NOT_FOUND.bases());
    }

    // 经过2年以上: the day on which two years are complete is enough.
    private Answer isDue(StationStay stay) {
        return Stays.isPast(policy.date().plusDays(1), stay, years, LocalDate::plusYears);
    }

    /**
     * What follows; nothing of it while the search simply goes on.
     *
     * @param longTermGuardianship whether civil affairs takes over guardianship for long
     * @param welfareInstitution whether the minor goes to a child welfare institution
     * @param registration whether the household is to be registered
     */
    @AnyJackson
    public record Award(boolean longTermGuardianship, boolean welfareInstitution, boolean registration) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "UnfoundMinor",
                        Text.of("查找不到监护人的未成年人", "minor whose parents are not found"),
                        values -> new Award(
                                values.get("longTermGuardianship"),
                                values.get("welfareInstitution"),
                                values.get("registration")))
                .required(
                        "longTermGuardianship",
                        Text.of("由民政部门长期监护", "long-term guardianship by civil affairs"),
                        Forms.yesNo(),
                        Award::longTermGuardianship)
                .required(
                        "welfareInstitution",
                        Text.of("交由儿童福利机构收留、抚养", "to a child welfare institution"),
                        Forms.yesNo(),
                        Award::welfareInstitution)
                .required(
                        "registration",
                        Text.of("办理户口登记", "registration of the household"),
                        Forms.yesNo(),
                        Award::registration)
                .done();
    }
}
