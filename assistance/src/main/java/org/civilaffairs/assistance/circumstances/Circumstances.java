package org.civilaffairs.assistance.circumstances;

import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.person.Person;

/**
 * What was found about a household (家庭经济状况).
 *
 * @param people the people put forward
 * @param first the number of the first of them in paths
 * @param onAssistance whether they receive the allowance already, if known
 * @param counted whether each of them counts
 * @param size how many count
 * @param income their countable income a month, together
 * @param incomes the countable income a month of each; empty while everyone who counts is known
 */
public record Circumstances(
        List<Person> people,
        int first,
        Optional<Boolean> onAssistance,
        List<Answer> counted,
        Quantity size,
        Quantity income,
        List<Quantity> incomes) {

    /**
     * Returns whether it is known of everyone whether he or she counts.
     *
     * @return whether the household is certain
     */
    public boolean isCertain() {
        return size.isPoint();
    }

    /**
     * Returns the same household with the income of several months instead of one.
     *
     * @param months how many
     * @return the household
     */
    public Circumstances over(int months) {
        List<Quantity> own = incomes.isEmpty()
                ? incomes
                : incomes.stream().map(one -> one.times(months)).toList();
        return new Circumstances(people, first, onAssistance, counted, size, income.times(months), own);
    }

    /**
     * Returns an amount for each who counts, together.
     *
     * @param one the amount for one
     * @return the sum
     */
    public Quantity forEach(Quantity one) {
        return isCertain() ? one.times(size.low()) : HouseholdEconomy.forEach(counted, one);
    }

    /**
     * Returns the path of a fact of a person.
     *
     * @param index the place in {@link #people()}
     * @param fact the name of the fact
     * @return the path
     */
    public String path(int index, String fact) {
        return Paths.of(member(index), fact);
    }

    /**
     * Returns the number of a person in paths.
     *
     * @param index the place in {@link #people()}
     * @return the number
     */
    int member(int index) {
        return first == Paths.ALONE ? Paths.ALONE : index;
    }
}
