package org.civilaffairs.core.decision;

import java.util.List;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/**
 * What a condition says and on what it rests (条款).
 *
 * @param title the condition in words, phrased positively
 * @param bases every article on which it rests, in every place and period
 */
public record Clause(Text title, List<Basis> bases) {

    /**
     * Returns a clause.
     *
     * @param zh its words in Chinese
     * @param en its words in English
     * @param bases the articles
     * @return the clause
     */
    public static Clause of(String zh, String en, Basis... bases) {
        return new Clause(Text.of(zh, en), List.of(bases));
    }
}
