package org.civilaffairs.assistance.extremedifficulty;

import org.civilaffairs.assistance.circumstances.AgeLimit;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.person.Absence;
import org.civilaffairs.core.policy.Policy;

/**
 * What ends support whatever the means, and therefore also bars it from the start (死亡、失踪、服刑、选择儿童保障).
 *
 * <p>Rules TK-06, TK-17. Basis: cn-tekun-measures 第九条、第二十四条第一项、第三项.
 */
final class EndingGrounds {

    private static final int OF_AGE = 18;

    private final AgeLimit ofAge;

    EndingGrounds(Policy policy) {
        this.ofAge = AgeLimit.of(policy, OF_AGE);
    }

    Answer deadOrMissing(SupportedPerson facts) {
        return Answer.of(facts.dead(), "dead").or(is(facts, Absence.DECLARED_MISSING));
    }

    Answer inPrison(SupportedPerson facts) {
        return is(facts, Absence.PRISON);
    }

    /** Only minors can choose; who is no minor is not asked. */
    Answer mayChoose(SupportedPerson facts) {
        return ofAge.reachedBy(facts.person(), "person").not();
    }

    Answer onChildAllowance(SupportedPerson facts) {
        return mayChoose(facts).and(Answer.of(facts.choosesChildAllowance(), "choosesChildAllowance"));
    }

    private static Answer is(SupportedPerson facts, Absence absence) {
        return Fact.of(facts.person().absence(), () -> "person.absence").is(one -> one == absence);
    }
}
