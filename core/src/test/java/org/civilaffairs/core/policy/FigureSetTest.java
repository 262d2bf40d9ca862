package org.civilaffairs.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureSetTest {

    @Test
    void findsItsKeysByName() {
        assertThat(TrialFigures.SET.find("standard")).contains(TrialFigures.STANDARD);
        assertThat(TrialFigures.SET.find("Standard")).isEmpty();
        assertThat(TrialFigures.STANDARD.id()).isEqualTo("trial.standard");
        assertThat(TrialFigures.SET.keys())
                .extracting(FigureKey::name)
                .containsExactly("standard", "open", "months", "multiple", "grades");
    }

    @Test
    void noticesThatABundledFileIsMissing() {
        FigureSet incomplete = new FigureSet("trial", file -> FigureSetTest.class.getResourceAsStream(file), "440000");
        assertThatIllegalStateException()
                .isThrownBy(() -> Policies.of(List.of(incomplete)))
                .withMessageContaining("org/civilaffairs/trial/policy/440000.yaml is missing");
    }
}
