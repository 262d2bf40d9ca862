package org.civilaffairs.assistance.evaluation;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.civilaffairs.core.form.ContradictionException;
import org.junit.jupiter.api.Test;

class IndicatorCountTest {

    @Test
    void countsNoMoreThanThereIs() {
        assertThatNoException().isThrownBy(() -> count(3, 3));
        assertThatExceptionOfType(ContradictionException.class)
                .isThrownBy(() -> count(4, 3))
                .withMessageContaining("the numerator is no greater than the denominator");
    }

    private static IndicatorCount count(int numerator, int denominator) {
        return new IndicatorCount.Builder()
                .indicator(Indicator.PUBLISHED)
                .numerator(numerator)
                .denominator(denominator)
                .build();
    }
}
