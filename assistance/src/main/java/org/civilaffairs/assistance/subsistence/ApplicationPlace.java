package org.civilaffairs.assistance.subsistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.HouseholdEconomy;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
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
 * Which members may apply for the household at the place of their registration (申请人与申请地).
 *
 * <p>Rule DB-05. Basis: cn-dibao-confirmation-measures 第四条、第五条, from 2021-07-01. All registered in one county: the
 * family names any of them. In different provinces: those registered where they habitually live, or if there are none any
 * member. In one province but different counties: by the province's rule, which is not known. The text says "may" (可以).
 */
public final class ApplicationPlace implements Rule<Household, ApplicationPlace.Award> {

    /** The service as catalogs list it. */
    public static final Service<Household, Award> SERVICE = Service.of(
                    "assistance.application-place",
                    Text.of("最低生活保障申请地", "Where to apply for the subsistence allowance"),
                    Household.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .figures(CircumstanceFigures.SET, SubsistenceFigures.SET)
            .settings(CircumstanceFigures.AGE)
            .covers("000000", "2021-07-01")
            .ruledBy(ApplicationPlace::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第三十七条第一款"),
            Basis.of("cn-dibao-confirmation-measures", "第四条"),
            Basis.of("cn-dibao-confirmation-measures", "第五条"));

    private final Matter matter;
    private final HouseholdEconomy economy;
    private final Figure<Boolean> provincialRule;

    private ApplicationPlace(Policy policy, Matter matter) {
        this.matter = matter;
        this.economy = new HouseholdEconomy(policy);
        this.provincialRule = policy.find(SubsistenceFigures.SAME_PROVINCE_ANY_MEMBER);
    }

    @Override
    public Decision<Award> assess(Household household) {
        List<Answer> counted = economy.counted(household);
        List<String> missing = missing(household, counted);
        List<Integer> members = members(counted);
        boolean oneProvince = missing.isEmpty() && needsProvincialRule(household, members);
        if (oneProvince && provincialRule.value().isEmpty()) {
            missing.add(provincialRule.path());
        }
        return Assessment.of(matter)
                .grant(
                        () -> Grant.of(
                                missing, () -> award(household, members, oneProvince), Map.of(), List.of(), BASES),
                        Award.FORM);
    }

    private static List<Integer> members(List<Answer> counted) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            if (counted.get(i).isYes()) {
                members.add(i);
            }
        }
        return members;
    }

    // Where everyone is registered must be known; where they live only if they are registered apart.
    private static List<String> missing(Household household, List<Answer> counted) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            Person person = household.members().get(i);
            counted.get(i).missing().forEach(path -> addOnce(missing, path));
            if (!counted.get(i).isNo() && person.registration().isEmpty()) {
                addOnce(missing, "members[" + i + "].registration");
            }
        }
        boolean apart = !missing.isEmpty() || provinces(household, members(counted)) > 1;
        for (int i = 0; apart && i < counted.size(); i++) {
            if (!counted.get(i).isNo() && household.members().get(i).residence().isEmpty()) {
                addOnce(missing, "members[" + i + "].residence");
            }
        }
        return missing;
    }

    private static void addOnce(List<String> missing, String path) {
        if (!missing.contains(path)) {
            missing.add(path);
        }
    }

    private static long provinces(Household household, List<Integer> members) {
        return members.stream()
                .flatMap(i -> household.members().get(i).registration().stream())
                .map(DivisionCode::province)
                .distinct()
                .count();
    }

    private static boolean isOneCounty(Household household, List<Integer> members) {
        return members.stream()
                        .flatMap(i -> household.members().get(i).registration().stream())
                        .distinct()
                        .count()
                == 1;
    }

    private static boolean needsProvincialRule(Household household, List<Integer> members) {
        return provinces(household, members) == 1 && !isOneCounty(household, members);
    }

    private Award award(Household household, List<Integer> members, boolean oneProvince) {
        List<Integer> atHome = members.stream()
                .filter(i -> livesWhereRegistered(household.members().get(i)))
                .toList();
        boolean any = isOneCounty(household, members)
                || atHome.isEmpty()
                || (oneProvince && provincialRule.value().orElse(false));
        return new Award(
                (any ? members : atHome).stream().map(i -> "members[" + i + "]").toList());
    }

    private static boolean livesWhereRegistered(Person person) {
        Optional<DivisionCode> registration = person.registration();
        return registration.isPresent() && registration.equals(person.residence());
    }

    /**
     * Who may apply.
     *
     * @param applicants the paths of the members who may apply, each at the place of the own registration
     */
    @AnyJackson
    public record Award(List<String> applicants) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "ApplicationPlace",
                        Text.of("申请地", "place of application"),
                        values -> new Award(values.get("applicants")))
                .required(
                        "applicants",
                        Text.of("可在本人户籍地申请的成员", "members who may apply at their own registration"),
                        Forms.listOf(Forms.text()),
                        Award::applicants)
                .done();
    }
}
