package org.civilaffairs.assistance.circumstances;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.civilaffairs.core.decision.Answer;

/** The paths by which decisions name what is missing of a person. */
final class Paths {

    /** Stands for the number of a person who applies alone. */
    static final int ALONE = -1;

    // Few households have more members.
    private static final List<String> MEMBERS =
            IntStream.range(0, 16).mapToObj(Paths::numbered).toList();

    private Paths() {}

    static String of(int member, String fact) {
        return member == ALONE ? "person." + fact : member(member) + "." + fact;
    }

    /** The path of a member. */
    static String member(int number) {
        return number < MEMBERS.size() ? MEMBERS.get(number) : numbered(number);
    }

    private static String numbered(int number) {
        return "members[" + number + "]";
    }

    /** The answer to a yes-or-no fact; its path is only made if the fact is missing. */
    static Answer yes(Optional<Boolean> fact, int member, String name) {
        return fact.isPresent() ? Answer.of(fact.get()) : Answer.unknown(of(member, name));
    }
}
