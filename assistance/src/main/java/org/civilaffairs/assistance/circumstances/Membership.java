package org.civilaffairs.assistance.circumstances;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.person.Absence;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.person.SchoolLevel;
import org.civilaffairs.core.person.Schooling;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Who counts as a family member living together (共同生活的家庭成员).
 *
 * <p>Basis: cn-dibao-confirmation-measures 第七条, from 2021-07-01; cn-dibao-approval-measures-trial 第五条, before;
 * sh-social-assistance-2018 and -2024 第五十五条 in Shanghai.
 */
final class Membership {

    private static final int OF_AGE = 18;
    private static final Set<Kinship> RELATIVES = EnumSet.complementOf(EnumSet.of(Kinship.SELF));
    private static final Set<Absence> ABSENCES = EnumSet.allOf(Absence.class);

    private final Policy policy;
    private final AgeLimit ofAge;
    private final Answer parentsAlwaysCounted;
    private final Answer fullTimeOnly;
    private final Map<Absence, Answer> excluding = new EnumMap<>(Absence.class);
    private final Figure<Integer> clergyYears;
    private final Optional<Figure<Boolean>> localOnly;
    private final boolean isNationwide;

    /** Who counts for the allowance of the place. */
    Membership(Policy policy) {
        this(policy, Optional.of(policy.find(CircumstanceFigures.LOCAL_MEMBERS_ONLY)));
    }

    /** Who belongs to the family, wherever registered and living. */
    static Membership ofFamily(Policy policy) {
        return new Membership(policy, Optional.empty());
    }

    private Membership(Policy policy, Optional<Figure<Boolean>> localOnly) {
        this.policy = policy;
        this.ofAge = AgeLimit.of(policy, OF_AGE);
        this.parentsAlwaysCounted = yes(CircumstanceFigures.PARENTS_ALWAYS_COUNTED);
        this.fullTimeOnly = yes(CircumstanceFigures.STUDENTS_FULL_TIME_ONLY);
        this.clergyYears = policy.find(CircumstanceFigures.CLERGY_YEARS);
        this.localOnly = localOnly.filter(figure -> figure.value().orElse(true));
        this.isNationwide = this.localOnly.isEmpty();
        Figure<Map<Absence, Boolean>> absences = policy.find(CircumstanceFigures.EXCLUDING_ABSENCES);
        for (Absence absence : Absence.values()) {
            excluding.put(
                    absence, Fact.of(absences.value(), absences::path).is(table -> table.getOrDefault(absence, false)));
        }
    }

    private Answer yes(FigureKey<Boolean> key) {
        Figure<Boolean> figure = policy.find(key);
        return Answer.of(figure);
    }

    /** Returns whether a person counts; the number is that of the person in paths. */
    Answer counts(Person person, int member) {
        Kinship relation = person.relation().orElse(null);
        Absence absence = person.absence().orElse(null);
        if (relation == Kinship.SELF) {
            return applicant(person, absence, member);
        }
        Answer excluded = excluded(person, absence, member);
        if (excluded.isYes() || isNotYetBorn(person)) {
            return Answer.NO;
        }
        Answer belongs = relation == null
                ? Answer.depending(
                        Paths.of(member, "relation"),
                        RELATIVES.stream()
                                .map(one -> belongsHere(person, one, member))
                                .toList())
                : belongsHere(person, relation, member);
        return excluded.isNo() ? belongs : excluded.not().and(belongs);
    }

    // Only a member living with the family can be named applicant, so an absence is not asked for; a known one decides.
    private Answer applicant(Person person, @Nullable Absence absence, int member) {
        if (absence != null && excludes(absence, person, member).isYes()) {
            return Answer.NO;
        }
        return isNationwide ? Answer.YES : local(person, Kinship.SELF, member);
    }

    private boolean isNotYetBorn(Person person) {
        PartialDate born = person.born().orElse(null);
        return born != null && born.isAfter(policy.date());
    }

    private Answer excluded(Person person, @Nullable Absence absence, int member) {
        return absence == null
                ? Answer.depending(
                        Paths.of(member, "absence"),
                        ABSENCES.stream()
                                .map(one -> excludes(one, person, member))
                                .toList())
                : excludes(absence, person, member);
    }

    private Answer excludes(Absence absence, Person person, int member) {
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

    private Answer belongsHere(Person person, Kinship relation, int member) {
        Answer belongs = belongs(person, relation, member);
        return isNationwide || belongs.isNo() ? belongs : belongs.and(local(person, relation, member));
    }

    private Answer belongs(Person person, Kinship relation, int member) {
        return switch (relation) {
            case SELF, SPOUSE -> Answer.YES;
            case CHILD -> orSupported(dependentChild(person, member), person, relation, member);
            case PARENT -> orSupported(parentsAlwaysCounted, person, relation, member);
            default -> supportedAndLivingTogether(person, relation, member);
        };
    }

    private static Answer orSupported(Answer counts, Person person, Kinship relation, int member) {
        return counts.isYes() ? counts : counts.or(supportedAndLivingTogether(person, relation, member));
    }

    private Answer dependentChild(Person person, int member) {
        Answer minor = ofAge.reachedBy(person, member).not();
        return minor.isYes()
                ? minor
                : minor.or(student(person, member))
                        .or(Paths.yes(person.independent(), member, "independent")
                                .not());
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
        return Paths.yes(schooling.fullTime(), member, "schooling.fullTime").or(fullTimeOnly.not());
    }

    private static Answer supportedAndLivingTogether(Person person, Kinship relation, int member) {
        return duty(person, relation, member).and(Paths.yes(person.livesWithFamily(), member, "livesWithFamily"));
    }

    // Parents and children owe each other maintenance (cn-civil-code-family 第一千零六十七条); of others it must be known.
    private static Answer duty(Person person, Kinship relation, int member) {
        return relation == Kinship.CHILD || relation == Kinship.PARENT
                ? Answer.YES
                : Paths.yes(person.maintenanceDuty(), member, "maintenanceDuty");
    }

    // In Shanghai: registered there and living there, or as spouse or child of a registered resident living there.
    private Answer local(Person person, Kinship relation, int member) {
        Figure<Boolean> set = localOnly.orElseThrow();
        if (set.entry().isEmpty()) {
            return Answer.unknown(set.path());
        }
        DivisionCode place = set.entry().get().place();
        Answer resident = Places.within(person.residence(), place, member, "residence");
        return switch (relation) {
            case SELF, SPOUSE, CHILD -> resident;
            case CHILD_IN_LAW, GRANDCHILD ->
                resident.and(registered(person, place, member)
                        .or(Paths.yes(person.spouseOrChildOfResident(), member, "spouseOrChildOfResident")));
            default -> resident.and(registered(person, place, member));
        };
    }

    private static Answer registered(Person person, DivisionCode place, int member) {
        return Places.within(person.registration(), place, member, "registration");
    }
}
