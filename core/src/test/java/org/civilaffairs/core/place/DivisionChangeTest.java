package org.civilaffairs.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DivisionChangeTest {

    // CSP-126 (CS-I19): cn-division-codes-measures-2025 第六条 keeps the code of a county that is renamed.
    @ParameterizedTest
    @CsvSource({
        "ESTABLISHMENT, NEW",
        "ABOLITION, ENDED",
        "AFFILIATION, REPLACED",
        "BOUNDARY, KEPT",
        "SEAT, KEPT",
        "NAME, KEPT",
        "CODE_ABOVE, ADJUSTED",
    })
    void decidesWhatBecomesOfTheCode(DivisionChange change, DivisionChange.CodeEffect effect) {
        assertThat(change.effect()).isEqualTo(effect);
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsInBothLanguages(DivisionChange change) {
        assertThat(change.title().zh()).isNotBlank();
        assertThat(change.effect().title().en()).isNotBlank();
    }
}
