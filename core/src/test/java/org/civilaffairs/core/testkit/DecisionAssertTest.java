package org.civilaffairs.core.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.civilaffairs.core.service.TrialAllowance.Conditions.INCOME_BELOW_STANDARD;
import static org.civilaffairs.core.service.TrialAllowance.Conditions.RESIDENT;
import static org.civilaffairs.core.testkit.DecisionAssert.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.TrialFigures;
import org.civilaffairs.core.service.TrialAllowance;
import org.civilaffairs.core.service.TrialAllowance.Award;
import org.civilaffairs.core.service.TrialAllowance.Facts;
import org.junit.jupiter.api.Test;

class DecisionAssertTest {

    private static final Policy POLICY =
            Policies.of(List.of(TrialFigures.SET)).at(DivisionCode.parse("310114"), LocalDate.of(2020, 9, 1));

    private final Decision<Award> granted = decide(Optional.of(true), Optional.of(Yuan.of(24)));
    private final Decision<Award> refused = decide(Optional.of(false), Optional.of(Yuan.of(124)));
    private final Decision<Award> open = decide(Optional.empty(), Optional.of(Yuan.of(24)));

    private static Decision<Award> decide(Optional<Boolean> resident, Optional<Yuan> income) {
        return TrialAllowance.SERVICE.assess(POLICY, new Facts(resident, income));
    }

    @Test
    void passesWhereTheDecisionSaysSo() {
        assertThat(granted)
                .isGranted()
                .failing()
                .needing()
                .awarding("monthly", Yuan.of(100))
                .citing("cn-social-assistance-measures/第九条", "cn-social-assistance-measures/第十二条");
        assertThat(refused).isRefused().failing(RESIDENT, INCOME_BELOW_STANDARD);
        assertThat(open).isUndetermined().needing("resident").awardingBetween("monthly", Yuan.ZERO, Yuan.of(100));
    }

    @Test
    void failsWhereItDoesNotAndTellsTheFindings() {
        fails(() -> assertThat(refused).isGranted(), "REFUSED");
        fails(() -> assertThat(open).isRefused(), "UNDETERMINED");
        fails(() -> assertThat(granted).isUndetermined(), "GRANTED");
        fails(() -> assertThat(refused).failing(RESIDENT), "INCOME_BELOW_STANDARD");
        fails(() -> assertThat(open).needing("income"), "resident");
        fails(() -> assertThat(granted).awarding("monthly", Yuan.of(99)), "100.00");
        fails(() -> assertThat(granted).awarding("yearly", Yuan.of(100)), "award.yearly");
        fails(() -> assertThat(refused).awarding("monthly", Yuan.ZERO), "award.monthly");
        fails(() -> assertThat(open).awardingBetween("monthly", Yuan.ZERO, Yuan.of(99)), "100.00");
        fails(() -> assertThat(refused).citing("cn-social-assistance-measures/第十二条"), "第十二条");
        fails(() -> assertThat((Decision<?>) null).isGranted(), "null");
    }

    private static void fails(ThrowingCallable assertion, String telling) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessageContaining(telling);
    }
}
