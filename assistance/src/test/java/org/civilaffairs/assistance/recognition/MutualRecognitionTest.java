package org.civilaffairs.assistance.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Finding;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Policies;
import org.junit.jupiter.api.Test;

class MutualRecognitionTest {

    @Test
    void citesOnlyTheArticlesThatNameTheClass() {
        assertThat(recognition("2026-08-01", RecognisedStatus.MARGIN).articles())
                .containsExactly(Basis.of("cn-social-assistance-law-2026", "第四十二条第二款"));
    }

    @Test
    void asksTheTermOnlyOfAClassThatIsRecognised() {
        assertThat(recognition("2026-06-30", RecognisedStatus.MARGIN).findings())
                .extracting(Finding::condition)
                .containsExactly(RecognitionCondition.CLASS_IS_RECOGNISED);
    }

    private static Decision<MutualRecognition.Award> recognition(String date, RecognisedStatus status) {
        return MutualRecognition.SERVICE.assess(
                Policies.bundled().at(DivisionCode.parse("440783"), LocalDate.parse(date)),
                new ConfirmedClass.Builder()
                        .status(status)
                        .appliedFor(MeansTestedProgramme.MEDICAL)
                        .build());
    }
}
