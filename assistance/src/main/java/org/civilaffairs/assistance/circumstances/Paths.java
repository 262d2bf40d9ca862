package org.civilaffairs.assistance.circumstances;

import java.util.Optional;
import org.civilaffairs.core.decision.Answer;

/** The paths by which decisions name what is missing of a person. */
final class Paths {

    /** Stands for the number of a person who applies alone. */
    static final int ALONE = -1;

    private Paths() {}

    static String of(int member, String fact) {
        return member == ALONE ? "person." + fact : "members[" + member + "]." + fact;
    }

    /** The answer to a yes-or-no fact; its path is only made if the fact is missing. */
    static Answer yes(Optional<Boolean> fact, int member, String name) {
        return fact.isPresent() ? Answer.of(fact.get()) : Answer.unknown(of(member, name));
    }
}
