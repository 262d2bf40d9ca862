package org.civilaffairs.assistance.circumstances;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Sum;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.person.IncomeKind;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.jspecify.annotations.Nullable;

/** Finds out about households in one place on one day: who counts, what comes in, and how both compare with a line. */
public final class HouseholdEconomy {

    private static final Quantity ONE = Quantity.of(Unit.PERSONS, 1);

    private final Policy policy;
    private final Membership membership;
    private final Membership family;
    private final CountableIncome income;
    private final Answer residenceOpen;
    private final Answer permitNeeded;
    private final Answer memberRegistration;

    /**
     * Creates the economy of a place and a day.
     *
     * @param policy what is in force
     */
    public HouseholdEconomy(Policy policy) {
        this(policy, CountableIncome.ofHouseholds(policy));
    }

    /**
     * Creates the economy of a place and a day for a programme that treats some kinds of income otherwise than the
     * subsistence allowance and disregards no earnings.
     *
     * @param policy what is in force
     * @param departing what is done with those kinds
     */
    public HouseholdEconomy(Policy policy, Map<IncomeKind, Treatment> departing) {
        this(policy, CountableIncome.withoutDisregards(policy, departing));
    }

    private HouseholdEconomy(Policy policy, CountableIncome income) {
        this.policy = policy;
        this.membership = new Membership(policy);
        this.family = Membership.ofFamily(policy);
        this.income = income;
        this.residenceOpen = Answer.of(policy.find(CircumstanceFigures.RESIDENCE_OPEN));
        this.permitNeeded = Answer.of(policy.find(CircumstanceFigures.RESIDENCE_PERMIT_NEEDED));
        this.memberRegistration = Answer.of(policy.find(CircumstanceFigures.MEMBER_REGISTRATION_SUFFICES));
    }

    /**
     * Finds out about a household.
     *
     * @param household the people put forward
     * @return what was found
     */
    public Circumstances of(Household household) {
        List<Answer> counted = counted(household);
        Quantity size = size(counted);
        return size.isPoint() ? certain(household, counted, size) : uncertain(household, counted, size);
    }

    /**
     * Returns whether each of the people put forward counts.
     *
     * @param household the people put forward
     * @return the answers, in the order of the people
     */
    public List<Answer> counted(Household household) {
        return counted(household, membership);
    }

    private static List<Answer> counted(Household household, Membership membership) {
        List<Person> people = household.members();
        Answer[] counted = new Answer[people.size()];
        for (int i = 0; i < counted.length; i++) {
            counted[i] = membership.counts(people.get(i), i);
        }
        return Arrays.asList(counted);
    }

    /**
     * Returns an amount for each of the family, together, wherever its members are registered and living.
     *
     * @param household the people put forward
     * @param one the amount for one
     * @return the sum
     */
    public Quantity forEachOfFamily(Household household, Quantity one) {
        return forEach(counted(household, family), one);
    }

    static Quantity forEach(List<Answer> counted, Quantity one) {
        long certain = 0;
        @Nullable Quantity open = null;
        for (Answer counts : counted) {
            if (counts.isYes()) {
                certain++;
            } else if (!counts.isNo()) {
                Quantity more = Quantity.when(counts, one);
                open = open == null ? more : open.plus(more);
            }
        }
        Quantity sum = one.times(certain);
        return open == null ? sum : sum.plus(open);
    }

    /** How many count. */
    static Quantity size(List<Answer> counted) {
        return forEach(counted, ONE);
    }

    /**
     * Finds out about a person who applies alone.
     *
     * @param person the person
     * @param onAssistance whether the person receives the allowance already, if known
     * @return what was found
     */
    public Circumstances of(Person person, Optional<Boolean> onAssistance) {
        Sum sum = new Sum(Unit.YUAN, income.scale());
        income.add(sum, person, Paths.ALONE, onAssistance);
        return new Circumstances(
                List.of(person),
                Paths.ALONE,
                onAssistance,
                List.of(Answer.YES),
                Quantity.of(Unit.PERSONS, 1),
                sum.total().atLeast(0),
                List.of());
    }

    private Circumstances certain(Household household, List<Answer> counted, Quantity size) {
        List<Person> people = household.members();
        Sum sum = new Sum(Unit.YUAN, income.scale());
        for (int i = 0; i < people.size(); i++) {
            if (counted.get(i).isYes()) {
                income.add(sum, people.get(i), i, household.receivesSubsistence());
            }
        }
        return new Circumstances(
                people,
                0,
                household.receivesSubsistence(),
                counted,
                size,
                sum.total().atLeast(0),
                List.of());
    }

    private Circumstances uncertain(Household household, List<Answer> counted, Quantity size) {
        List<Person> people = household.members();
        Quantity total = Quantity.of(Unit.YUAN, income.scale(), 0);
        List<Quantity> incomes = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Quantity own = of(people.get(i), i, household.receivesSubsistence());
            incomes.add(own);
            total = total.plus(Quantity.when(counted.get(i), own));
        }
        return new Circumstances(people, 0, household.receivesSubsistence(), counted, size, total.atLeast(0), incomes);
    }

    /**
     * Returns the figures on which the countable income depends in this place.
     *
     * @return the figures
     */
    public List<FigureUse> incomeFigures() {
        return income.figures();
    }

    /** The countable income of one person; below zero where more is paid than received. */
    private Quantity of(Person person, int member, Optional<Boolean> onAssistance) {
        Sum sum = new Sum(Unit.YUAN, income.scale());
        income.add(sum, person, member, onAssistance);
        return sum.total();
    }

    /**
     * Returns the countable income of one of the people.
     *
     * @param found what was found about the household
     * @param index which of its people
     * @return the income a month
     */
    public Quantity ownIncome(Circumstances found, int index) {
        return of(found.people().get(index), found.member(index), found.onAssistance());
    }

    /**
     * Reads an amount for each member as a quantity that incomes can be compared with.
     *
     * @param figure the figure
     * @return the quantity; an unknown figure lies anywhere from zero up
     */
    public Quantity line(Figure<Yuan> figure) {
        return income.yuan(figure);
    }

    /**
     * Returns how much the household's income falls short of a line for each member, together, for a month.
     *
     * <p>Each person who may or may not count brings the line and the own income together, so that the two are never
     * mixed up: n and Y move as one.
     *
     * @param found what was found about the household
     * @param line the line for each member
     * @return the shortfall; negative if the income is above the line
     */
    public static Quantity shortfall(Circumstances found, Quantity line) {
        if (found.isCertain()) {
            return line.times(found.size().low()).minus(atScaleOf(found.income(), line));
        }
        Quantity most = Quantity.of(Unit.YUAN, line.scale(), 0);
        Quantity shortfall = most;
        for (int i = 0; i < found.people().size(); i++) {
            Answer counts = found.counted().get(i);
            most = most.plus(Quantity.when(counts, line));
            shortfall = shortfall.plus(
                    Quantity.when(counts, line.minus(atScaleOf(found.incomes().get(i), line))));
        }
        return shortfall.high() > most.high() ? shortfall.atMost(most.high()) : shortfall;
    }

    private static Quantity atScaleOf(Quantity quantity, Quantity other) {
        return quantity.scale() == other.scale() ? quantity : quantity.atScale(other.scale());
    }

    /**
     * Returns whether the income per member is below a line; compared as totals, nothing is rounded.
     *
     * @param found what was found about the household
     * @param line the line for each member
     * @param operator whether the line itself is still below it
     * @param figures the figures that the line is made of
     * @return the answer
     */
    public static Answer incomeBelow(Circumstances found, Quantity line, Operator operator, List<FigureUse> figures) {
        if (found.isCertain()) {
            return atScaleOf(found.income(), line).compareEach(operator, line, members(found), figures);
        }
        Quantity zero = Quantity.of(Unit.YUAN, line.scale(), 0);
        Operator reversed = operator == Operator.LESS_THAN ? Operator.MORE_THAN : Operator.AT_LEAST;
        return shortfall(found, line).compare(reversed, zero, figures);
    }

    /** Whether the income of several months per member is below a line; equal is not below. */
    static Answer incomeBelow(Circumstances found, int months, Quantity line, List<FigureUse> figures) {
        return found.isCertain()
                ? found.income().times(months).compareEach(Operator.LESS_THAN, line, members(found), figures)
                : incomeBelow(found.over(months), line, Operator.LESS_THAN, figures);
    }

    private static int members(Circumstances found) {
        return Math.toIntExact(found.size().low());
    }

    /**
     * Returns whether a household may apply in the place: by the registration of its applicant, where the applicant lives if
     * the locality has opened that, or by the registration of another member if the locality's rule lets it.
     *
     * <p>Basis: cn-social-assistance-law-2026 第三十七条第一款; cn-dibao-confirmation-measures 第四条、第五条;
     * cn-dibao-approval-measures-trial 第九条、第十一条, before 2021-07-01.
     *
     * @param household the household
     * @return the answer
     */
    public Answer applicantMayApplyHere(Household household) {
        List<Person> people = household.members();
        int member = applicant(people);
        Answer alone = mayApplyHere(people.get(member), member);
        if (alone.isYes() || people.size() == 1) {
            return alone;
        }
        if (memberRegistration.isNo()) {
            return alone;
        }
        Answer other = Answer.NO;
        for (int i = 0; i < people.size(); i++) {
            other = i == member ? other : other.or(registeredHere(people.get(i), i));
        }
        return alone.or(memberRegistration.and(other));
    }

    /**
     * Returns whether the applicant's household is registered in the place (本地户籍家庭), whoever else may apply there.
     *
     * @param household the household
     * @return the answer; yes where no place is asked about
     */
    public Answer isRegisteredHere(Household household) {
        int member = applicant(household.members());
        return policy.place().isNation()
                ? Answer.YES
                : registeredHere(household.members().get(member), member);
    }

    private static int applicant(List<Person> people) {
        int member = 0;
        while (!Household.isApplicant(people.get(member))) {
            member++;
        }
        return member;
    }

    /**
     * Returns whether a person who applies alone may apply in the place.
     *
     * @param person the person
     * @return the answer
     */
    public Answer mayApplyHere(Person person) {
        return mayApplyHere(person, Paths.ALONE);
    }

    /**
     * Returns whether a person who applies alone is registered in the place.
     *
     * @param person the person
     * @return the answer; yes where no place is asked about
     */
    public Answer isRegisteredHere(Person person) {
        return policy.place().isNation() ? Answer.YES : registeredHere(person, Paths.ALONE);
    }

    private Answer mayApplyHere(Person applicant, int member) {
        if (policy.place().isNation()) {
            return Answer.YES;
        }
        Answer registered = registeredHere(applicant, member);
        return registered.isYes() ? registered : registered.or(livesHere(applicant, member));
    }

    private Answer registeredHere(Person person, int member) {
        return Places.within(person.registration(), policy.place(), member, "registration");
    }

    private Answer livesHere(Person applicant, int member) {
        if (residenceOpen.isNo()) {
            return residenceOpen;
        }
        Answer permit = Paths.yes(applicant.residencePermit(), member, "residencePermit");
        return residenceOpen
                .and(Places.within(applicant.residence(), policy.place(), member, "residence"))
                .and(permit.or(permitNeeded.not()));
    }

    /**
     * Returns whether a household gets basic assistance already: the allowance, or support in extreme difficulty.
     *
     * @param household the household
     * @param inExtremeDifficulty whether it is supported as in extreme difficulty, if known; its path is the name
     * @return the answer
     */
    public static Answer inBasicAssistance(Household household, Optional<Boolean> inExtremeDifficulty) {
        return Answer.of(household.receivesSubsistence(), "receivesSubsistence")
                .or(Answer.of(inExtremeDifficulty, "inExtremeDifficulty"));
    }

    /**
     * Returns whether a member has a severe disability.
     *
     * @param found what was found about the household
     * @param index which of its people
     * @return the answer
     */
    public static Answer isSeverelyDisabled(Circumstances found, int index) {
        return Disabilities.isSevere(found.people().get(index), found.member(index));
    }

    /**
     * Returns whether a member has an intellectual or mental disability of grade 3.
     *
     * @param found what was found about the household
     * @param index which of its people
     * @return the answer
     */
    public static Answer isGradeThreeIntellectualOrMental(Circumstances found, int index) {
        return Disabilities.isGradeThreeIntellectualOrMental(found.people().get(index), found.member(index));
    }

    /**
     * Returns whether a member has an illness on the local list.
     *
     * @param found what was found about the household
     * @param index which of its people
     * @return the answer
     */
    public static Answer isSeriouslyIll(Circumstances found, int index) {
        return Paths.yes(found.people().get(index).seriouslyIll(), found.member(index), "seriouslyIll");
    }
}
