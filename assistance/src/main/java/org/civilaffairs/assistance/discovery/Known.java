package org.civilaffairs.assistance.discovery;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.assistance.circumstances.AgeLimit;
import org.civilaffairs.assistance.circumstances.Disabilities;
import org.civilaffairs.assistance.temporaryassistance.HardshipCause;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.Policy;

/** What is known of a family, asked in the ways that the programmes do; what is not known is not assumed (已知情况). */
final class Known {

    private static final Set<RecognisedStatus> CLASSES =
            EnumSet.range(RecognisedStatus.SUBSISTENCE, RecognisedStatus.RIGID_EXPENDITURE);

    private static final int OF_AGE = 18;

    private final FamilyInNeed family;
    private final Household household;
    private final AgeLimit ofAge;

    Known(FamilyInNeed family, Policy policy) {
        this.family = family;
        this.household = withAllowance(family.household());
        this.ofAge = AgeLimit.of(policy, OF_AGE);
    }

    FamilyInNeed family() {
        return family;
    }

    /** The household, with what the statuses of its members say about its allowance. */
    Household household() {
        return household;
    }

    // The statuses of all members together tell whether the family receives it; one who has it may have applied alone.
    private static Household withAllowance(Household given) {
        List<Person> people = given.members();
        boolean all = people.stream().allMatch(person -> holds(person, RecognisedStatus.SUBSISTENCE));
        boolean none = people.stream().allMatch(person -> holdsNot(person, RecognisedStatus.SUBSISTENCE));
        return given.receivesSubsistence().isEmpty() && (all || none)
                ? new Household.Builder().from(given).receivesSubsistence(all).build()
                : given;
    }

    private static boolean holdsNot(Person person, RecognisedStatus status) {
        return person.statuses().filter(held -> !held.contains(status)).isPresent();
    }

    List<Person> members() {
        return household().members();
    }

    /** The applicant stands first where the household names none. */
    Person applicant() {
        return members().stream()
                .filter(person -> person.relation().equals(Optional.of(Kinship.SELF)))
                .findFirst()
                .orElseGet(() -> members().get(0));
    }

    static boolean holds(Person person, RecognisedStatus status) {
        return person.statuses().orElse(List.of()).contains(status);
    }

    boolean anyHolds(RecognisedStatus status) {
        boolean onAllowance = status == RecognisedStatus.SUBSISTENCE && receivesSubsistence();
        return onAllowance || members().stream().anyMatch(person -> holds(person, status));
    }

    boolean receivesSubsistence() {
        return household().receivesSubsistence().orElse(false);
    }

    /** Whether every member is supported in extreme difficulty already. */
    boolean isSupportedThroughout() {
        return members().stream().allMatch(person -> holds(person, RecognisedStatus.EXTREME_DIFFICULTY));
    }

    boolean isRecognised() {
        return CLASSES.stream().anyMatch(this::anyHolds);
    }

    /** Whether a person is recognised as of a class that assistance helps. */
    static boolean isRecognised(Person person) {
        return CLASSES.stream().anyMatch(status -> holds(person, status));
    }

    /** Whether the applicant is on the urban allowance or the rural five guarantees; which counts where, the family's place tells. */
    Optional<Boolean> isOnUrbanAllowanceOrFiveGuarantees() {
        Person person = applicant();
        boolean neither =
                holdsNot(person, RecognisedStatus.SUBSISTENCE) && holdsNot(person, RecognisedStatus.EXTREME_DIFFICULTY);
        return neither
                ? Optional.of(false)
                : household
                        .urban()
                        .filter(urban -> person.statuses().isPresent())
                        .map(urban -> holds(
                                person, urban ? RecognisedStatus.SUBSISTENCE : RecognisedStatus.EXTREME_DIFFICULTY));
    }

    /** Whether any member is recognised as something: unknown while the statuses of one who may be are. */
    Optional<Boolean> recognisedAs(RecognisedStatus status) {
        if (anyHolds(status)) {
            return Optional.of(true);
        }
        boolean allKnown =
                members().stream().allMatch(person -> person.statuses().isPresent());
        return allKnown ? Optional.of(false) : Optional.empty();
    }

    /** Whether something other than the income speaks of hardship. */
    boolean showsHardship() {
        return members().stream().anyMatch(Known::isHardUp) || isOutOfWork() || isInEmergency();
    }

    private static boolean isHardUp(Person person) {
        return person.seriouslyIll().orElse(false)
                || Disabilities.isCertified(person).isYes();
    }

    /** Whether a member is known to be of age, severely disabled and without work. */
    boolean isSeverelyDisabledWithoutWork(Person person) {
        return ofAge.reachedBy(person, "person").isYes()
                && Disabilities.isSevere(person, "person."::concat).isYes()
                && isWithoutWork(person);
    }

    /** Whether somebody is known to be under age. */
    boolean isMinor(Person person) {
        return ofAge.reachedBy(person, "person").isNo();
    }

    private static boolean isWithoutWork(Person person) {
        return person.employed().map(works -> !works).orElse(false);
    }

    /** Whether the applicant is known to be able to work and unemployed. */
    boolean isOutOfWork() {
        return family.ableMemberUnemployed().orElse(false);
    }

    /** Whether somebody is known to work. */
    boolean anyWorks() {
        return members().stream().anyMatch(person -> person.employed().orElse(false));
    }

    boolean isInEmergency() {
        return family.emergency().filter(cause -> cause != HardshipCause.NONE).isPresent();
    }

    boolean hasExpenses() {
        return members().stream().anyMatch(person -> person.expenses().stream().anyMatch(items -> !items.isEmpty()));
    }
}
