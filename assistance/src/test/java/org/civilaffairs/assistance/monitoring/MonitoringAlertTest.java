package org.civilaffairs.assistance.monitoring;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import org.civilaffairs.core.form.ContradictionException;
import org.junit.jupiter.api.Test;

class MonitoringAlertTest {

    @Test
    void namesAKindOfHardshipOfWhoMayQualify() {
        assertThatNoException().isThrownBy(() -> alert(AlertFinding.MAY_QUALIFY, HardshipKind.MEDICAL));
        assertThatNoException().isThrownBy(() -> alert(AlertFinding.COMPLEX));
        assertThatExceptionOfType(ContradictionException.class)
                .isThrownBy(() -> alert(AlertFinding.MAY_QUALIFY))
                .withMessageContaining("names a kind of hardship");
    }

    private static MonitoringAlert alert(AlertFinding finding, HardshipKind... hardships) {
        return new MonitoringAlert.Builder()
                .findings(List.of(finding))
                .hardships(List.of(hardships))
                .build();
    }
}
