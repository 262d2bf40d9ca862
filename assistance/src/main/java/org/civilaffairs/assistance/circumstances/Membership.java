package org.civilaffairs.assistance.circumstances;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.person.Absence;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.person.SchoolLevel;
import org.civilaffairs.core.person.Schooling;
import org.civilaffairs.core.place.Divisions;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureEntry;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.Policy;

/**
 * Who counts as a family member living together (共同生活的家庭成员).
 *
 * <p>Basis: cn-dibao-confirmation-measures 第七条, from 2021-07-01; cn-dibao-approval-measures-trial 第五条, before;
 * sh-social-assistance-2018 and -2024 第五十五条 in Shanghai. The applicant counts without further question, because only a
 * member living with the family can be named applicant.
 */
final class Membership {

    private static final int OF_AGE = 18;

    private final Policy policy;
    private final Ages ages;
    private final Answer parentsAlwaysCounted;
    private final Answer fullTimeOnly;
    private final Map<Absence, Answer> excluding = new EnumMap<>(Absence.class);
    private final Figure<Integer> clergyYears;
    private final Figure<Boolean> localOnly;

    Membership(Policy policy, Ages ages) {
        this.policy = policy;
        this.ages = ages;
        this.parentsAlwaysCounted = yes(CircumstanceFigures.PARENTS_ALWAYS_COUNTED);
        this.fullTimeOnly = yes(CircumstanceFigures.STUDENTS_FULL_TIME_ONLY);
        this.clergyYears = policy.find(CircumstanceFigures.CLERGY_YEARS);
        this.localOnly = policy.find(CircumstanceFigures.LOCAL_MEMBERS_ONLY);
        Figure<Map<Absence, Boolean>> absences = policy.find(CircumstanceFigures.EXCLUDING_ABSENCES);
        for (Absence absence : Absence.values()) {
            excluding.put(
                    absence, Fact.of(absences.value(), absences::path).is(table -> table.getOrDefault(absence, false)));
        }
    }

    private Answer yes(FigureKey<Boolean> key) {
        Figure<Boolean> figure = policy.find(key);
        return Fact.of(figure.value(), figure::path).is(yes -> yes);
    }

    /** Returns whether a person counts; the number is that of the person in paths. */
    Answer counts(Person person, int member) {
        if (person.relation().orElse(null) == Kinship.SELF) {
            return Answer.YES;
        }
        Answer living =
                localOnly.entry().isPresent() && !localOnly.entry().get().value() ? Answer.YES : living(person, member);
        return excluded(person, member).not().and(belongs(person, member)).and(living);
    }

    private Answer excluded(Person person, int member) {
        Absence absence = person.absence().orElse(null);
        if (absence == null) {
            return Answer.unknown(Paths.of(member, "absence"));
        }
        Answer listed = excluding.getOrDefault(absence, Answer.NO);
        return absence == Absence.CLERGY ? listed.and(apartLongEnough(person, member)) : listed;
    }

    // Three years "including three years": the day on which they are complete is enough.
    private Answer apartLongEnough(Person person, int member) {
        Optional<LocalDate> since = person.absentSince();
        return Fact.of(clergyYears.value(), clergyYears::path)
                .answer(years -> Fact.of(since, () -> Paths.of(member, "absentSince"))
                        .is(day -> !day.plusYears(years).isAfter(policy.date())));
    }

    private Answer belongs(Person person, int member) {
        Kinship relation = person.relation().orElse(null);
        if (relation == null) {
            return Answer.unknown(Paths.of(member, "relation"));
        }
        return switch (relation) {
            case SELF, SPOUSE -> Answer.YES;
            case CHILD -> dependentChild(person, member).or(supportedAndLivingTogether(person, member));
            case PARENT -> parentsAlwaysCounted.or(supportedAndLivingTogether(person, member));
            default -> supportedAndLivingTogether(person, member);
        };
    }

    private Answer dependentChild(Person person, int member) {
        Answer minor = ages.reached(person, OF_AGE, member).not();
        if (minor.isYes()) {
            return minor;
        }
        Answer independent = Fact.of(person.independent(), () -> Paths.of(member, "independent"))
                .is(yes -> yes);
        return minor.or(student(person, member)).or(independent.not());
    }

    // In school up to and including undergraduate studies; from 2021-07-01 full-time only.
    private Answer student(Person person, int member) {
        Schooling schooling = person.schooling().orElse(null);
        if (schooling == null) {
            return Answer.unknown(Paths.of(member, "schooling"));
        }
        if (schooling.level() == SchoolLevel.NONE || schooling.level().compareTo(SchoolLevel.UNDERGRADUATE) > 0) {
            return Answer.NO;
        }
        Answer fullTime = Fact.of(schooling.fullTime(), () -> Paths.of(member, "schooling.fullTime"))
                .is(yes -> yes);
        return fullTime.or(fullTimeOnly.not());
    }

    private static Answer supportedAndLivingTogether(Person person, int member) {
        Answer together = Fact.of(person.livesWithFamily(), () -> Paths.of(member, "livesWithFamily"))
                .is(yes -> yes);
        return duty(person, member).and(together);
    }

    // Parents and children owe each other maintenance (cn-civil-code-family 第一千零六十七条); of others it must be known.
    private static Answer duty(Person person, int member) {
        Kinship relation = person.relation().orElse(null);
        if (person.maintenanceDuty().isEmpty() && (relation == Kinship.CHILD || relation == Kinship.PARENT)) {
            return Answer.YES;
        }
        return Fact.of(person.maintenanceDuty(), () -> Paths.of(member, "maintenanceDuty"))
                .is(yes -> yes);
    }

    // In Shanghai: registered there and living there, or as spouse or child of a registered resident living there.
    private Answer living(Person person, int member) {
        if (localOnly.entry().isEmpty()) {
            return Answer.unknown(localOnly.path());
        }
        FigureEntry<Boolean> entry = localOnly.entry().get();
        Kinship relation = person.relation().orElse(null);
        Answer resident = within(person.residence(), entry.place(), Paths.of(member, "residence"));
        return relation == Kinship.SPOUSE || relation == Kinship.CHILD
                ? resident
                : resident.and(within(person.registration(), entry.place(), Paths.of(member, "registration")));
    }

    private Answer within(Optional<DivisionCode> division, DivisionCode place, String path) {
        return Fact.of(division, () -> path).is(code -> Divisions.bundled().isWithin(code, place, policy.date()));
    }
}
