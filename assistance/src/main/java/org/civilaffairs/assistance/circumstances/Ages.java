package org.civilaffairs.assistance.circumstances;

import java.time.LocalDate;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.time.Age;
import org.civilaffairs.core.time.AgeConvention;
import org.civilaffairs.core.time.PartialDate;

/**
 * Ages on the day whose law applies (周岁).
 *
 * <p>Basis: cn-civil-code-general 第十七条、第二百条至第二百零四条.
 */
final class Ages {

    private final LocalDate date;
    private final AgeConvention convention;

    /**
     * Creates the ages of a day.
     *
     * @param policy gives the day and the convention
     */
    Ages(Policy policy) {
        this.date = policy.date();
        this.convention = policy.setting(CircumstanceFigures.AGE);
    }

    /**
     * Returns whether a person has reached an age.
     *
     * @param person the person
     * @param years the age
     * @param member the number of the person in paths
     * @return the answer; unknown while the part of the date of birth that is known leaves it open
     */
    Answer reached(Person person, int years, int member) {
        PartialDate born = person.born().orElse(null);
        if (born == null) {
            return Answer.unknown(Paths.of(member, "birth"));
        }
        boolean earliest = Age.isAtLeast(born.earliest(), years, date, convention);
        if (born.isExact()) {
            return Answer.of(earliest);
        }
        boolean latest = Age.isAtLeast(born.latest(), years, date, convention);
        return earliest == latest ? Answer.of(latest) : Answer.unknown(Paths.of(member, "birth"));
    }
}
