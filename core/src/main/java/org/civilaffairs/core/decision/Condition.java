package org.civilaffairs.core.decision;

import java.util.List;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Something that must hold (条件): a constant of a service's enumeration, phrased positively, with its articles. */
@AnyJackson
public interface Condition extends Titled {

    /**
     * Returns the code of the condition.
     *
     * @return the name of the constant
     */
    String name();

    /**
     * Returns the condition in words, with its articles.
     *
     * @return the clause
     */
    Clause clause();

    @Override
    default Text title() {
        return clause().title();
    }

    /**
     * Returns every article on which the condition rests, in every place and period.
     *
     * @return the articles; a decision cites those of its place and day
     */
    default List<Basis> bases() {
        return clause().bases();
    }
}
