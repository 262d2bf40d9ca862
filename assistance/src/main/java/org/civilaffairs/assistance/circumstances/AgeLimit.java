package org.civilaffairs.assistance.circumstances;

import java.time.LocalDate;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Verdict;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.time.Age;
import org.civilaffairs.core.time.PartialDate;

/**
 * An age that the law asks for, on the day whose law applies (周岁).
 *
 * <p>Basis: cn-civil-code-general 第十七条、第二百条至第二百零四条.
 */
public final class AgeLimit {

    private final LocalDate latestBirth;

    private AgeLimit(LocalDate latestBirth) {
        this.latestBirth = latestBirth;
    }

    /**
     * Returns an age on the day of a policy, by its convention.
     *
     * @param policy gives the day and the convention
     * @param years the age in full years
     * @return the age
     */
    public static AgeLimit of(Policy policy, int years) {
        return new AgeLimit(Age.latestBirth(years, policy.date(), policy.setting(CircumstanceFigures.AGE)));
    }

    /**
     * Returns whether one of the people of a household has reached the age.
     *
     * @param found what was found about the household
     * @param index which of its people
     * @return the answer; unknown while the part of the date of birth that is known leaves it open
     */
    public Answer reachedBy(Circumstances found, int index) {
        return reachedBy(found.people().get(index), found.member(index));
    }

    Answer reachedBy(Person person, int member) {
        Verdict reached = verdict(person);
        return reached == Verdict.UNKNOWN
                ? Answer.unknown(Paths.of(member, "birth"))
                : Answer.of(reached == Verdict.MET);
    }

    /**
     * Returns whether a person has reached the age.
     *
     * @param person the person
     * @param path the path of the person
     * @return the answer; unknown while the part of the date of birth that is known leaves it open
     */
    public Answer reachedBy(Person person, String path) {
        Verdict reached = verdict(person);
        return reached == Verdict.UNKNOWN ? Answer.unknown(path + ".birth") : Answer.of(reached == Verdict.MET);
    }

    private Verdict verdict(Person person) {
        PartialDate born = person.born().orElse(null);
        if (born == null) {
            return Verdict.UNKNOWN;
        }
        boolean eldest = !born.isAfter(latestBirth);
        boolean youngest = born.isExact() ? eldest : !born.latest().isAfter(latestBirth);
        if (eldest != youngest) {
            return Verdict.UNKNOWN;
        }
        return eldest ? Verdict.MET : Verdict.NOT_MET;
    }
}
