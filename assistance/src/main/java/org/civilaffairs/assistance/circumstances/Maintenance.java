package org.civilaffairs.assistance.circumstances;

import static org.civilaffairs.assistance.circumstances.FamilyTie.ADOPTED_CHILD;
import static org.civilaffairs.assistance.circumstances.FamilyTie.ADOPTIVE_PARENT;
import static org.civilaffairs.assistance.circumstances.FamilyTie.CHILD;
import static org.civilaffairs.assistance.circumstances.FamilyTie.PARENT;
import static org.civilaffairs.assistance.circumstances.FamilyTie.STEPCHILD;
import static org.civilaffairs.assistance.circumstances.FamilyTie.STEP_PARENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.policy.Policy;

/**
 * Who owes a person maintenance (法定赡养、抚养、扶养义务).
 *
 * <p>Basis: cn-civil-code-family 第一千零五十八条、第一千零五十九条、第一千零六十七条、第一千零七十一条至第一千零七十五条、
 * 第一千零八十四条、第一千一百一十一条. Grandparents, grandchildren and siblings owe it only with means; all but the younger
 * sibling who was brought up owe it only where the nearer obligors, all of them, are dead or unable.
 */
public final class Maintenance {

    private static final int OF_AGE = 18;
    private static final Set<FamilyTie> PARENTS = EnumSet.of(PARENT, ADOPTIVE_PARENT, STEP_PARENT);
    private static final Set<FamilyTie> CHILDREN = EnumSet.of(CHILD, ADOPTED_CHILD, STEPCHILD);

    private final AgeLimit ofAge;

    /**
     * Creates the rules of maintenance of a day.
     *
     * @param policy gives the day and the convention of ages
     */
    public Maintenance(Policy policy) {
        this.ofAge = AgeLimit.of(policy, OF_AGE);
    }

    /**
     * What the duties of relatives depend on in the person who is owed.
     *
     * @param child whether the person is a minor, or an adult unable to live independently
     * @param minor whether the person is a minor
     * @param needy whether the person lacks labour capacity or lives in hardship
     * @param destitute whether the person lacks both labour capacity and a source of livelihood
     */
    public record Owed(Answer child, Answer minor, Answer needy, Answer destitute) {}

    /**
     * Returns on what the duties of relatives depend in a person.
     *
     * @param person the person; its path is {@code person}
     * @param needy whether the person lacks labour capacity or lives in hardship
     * @param destitute whether the person lacks both labour capacity and a source of livelihood
     * @return the answers
     */
    public Owed owed(Person person, Answer needy, Answer destitute) {
        Answer minor = ofAge.reachedBy(person, "person").not();
        Answer dependent =
                Fact.of(person.independent(), () -> "person.independent").is(yes -> !yes);
        return new Owed(minor.or(dependent), minor, needy, destitute);
    }

    /**
     * Returns whether one of the relatives owes maintenance.
     *
     * @param owed the person who is owed
     * @param relatives all relatives
     * @param unable whether each of them is unable to maintain
     * @param index which of the relatives
     * @return the answer
     */
    public Answer owes(Owed owed, List<Relative> relatives, List<Answer> unable, int index) {
        Relative relative = relatives.get(index);
        return owesUnlessNearer(owed, relative, index).and(noneNearer(relative.tie(), relatives, unable));
    }

    /**
     * Returns whether a relative owes maintenance where no nearer relative is able to give it. Whether anybody owes it and is
     * able is settled by this alone: either a nearer relative is, or nobody nearer is before this one.
     *
     * @param owed the person who is owed
     * @param relative the relative
     * @param index which of the relatives it is
     * @return the answer
     */
    public Answer owesUnlessNearer(Owed owed, Relative relative, int index) {
        return fact(relative.alive(), index, "alive").and(duty(owed, relative, index));
    }

    private Answer duty(Owed owed, Relative relative, int index) {
        return switch (relative.tie()) {
            case SPOUSE -> Answer.YES;
            case PARENT, ADOPTIVE_PARENT -> owed.child();
            case STEP_PARENT -> broughtUp(relative, index).and(owed.child());
            case CHILD, ADOPTED_CHILD -> adult(relative, index).and(owed.needy());
            case STEPCHILD ->
                broughtUp(relative, index).and(adult(relative, index)).and(owed.needy());
            case GRANDPARENT, ELDER_SIBLING -> means(relative, index).and(owed.minor());
            case GRANDCHILD -> means(relative, index);
            case YOUNGER_SIBLING ->
                means(relative, index).and(broughtUp(relative, index)).and(owed.destitute());
            case BIRTH_PARENT_OF_ADOPTED, CHILD_ADOPTED_BY_OTHERS, OTHER -> Answer.NO;
        };
    }

    private Answer noneNearer(FamilyTie tie, List<Relative> relatives, List<Answer> unable) {
        return switch (tie) {
            case GRANDPARENT, ELDER_SIBLING -> gone(PARENTS, relatives, unable);
            case GRANDCHILD -> gone(CHILDREN, relatives, unable);
            default -> Answer.YES;
        };
    }

    // Dead, unable or not there: the list names everyone.
    private Answer gone(Set<FamilyTie> ties, List<Relative> relatives, List<Answer> unable) {
        Answer gone = Answer.YES;
        for (int i = 0; i < relatives.size(); i++) {
            Relative relative = relatives.get(i);
            if (ties.contains(relative.tie())) {
                Answer there = fact(relative.alive(), i, "alive")
                        .and(tied(relative, i))
                        .and(owesByAge(relative, i));
                gone = gone.and(there.not().or(unable.get(i)));
            }
        }
        return gone;
    }

    // Only adult children owe (成年子女), so a minor one is not before anybody.
    private Answer owesByAge(Relative relative, int index) {
        return CHILDREN.contains(relative.tie()) ? adult(relative, index) : Answer.YES;
    }

    private static Answer tied(Relative relative, int index) {
        boolean step = relative.tie() == STEP_PARENT || relative.tie() == STEPCHILD;
        return step ? broughtUp(relative, index) : Answer.YES;
    }

    private Answer adult(Relative relative, int index) {
        return ofAge.reachedBy(relative.person(), path(index) + ".person");
    }

    private static Answer broughtUp(Relative relative, int index) {
        return fact(relative.broughtUp(), index, "broughtUp");
    }

    private static Answer means(Relative relative, int index) {
        return fact(relative.hasMeans(), index, "hasMeans");
    }

    /**
     * Returns the answer to a yes-or-no fact of a relative.
     *
     * @param fact the fact, if known
     * @param index which of the relatives
     * @param name the name of the fact
     * @return the answer
     */
    public static Answer fact(Optional<Boolean> fact, int index, String name) {
        return Fact.of(fact, () -> path(index) + "." + name).is(yes -> yes);
    }

    /**
     * Returns the path of a relative.
     *
     * @param index which of the relatives
     * @return such as {@code relatives[0]}
     */
    public static String path(int index) {
        return "relatives[" + index + "]";
    }
}
