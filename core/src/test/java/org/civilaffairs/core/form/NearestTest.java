package org.civilaffairs.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("members", "monthlyStandard", "minorStandard", "urban");

    @ParameterizedTest
    @CsvSource({
        "member, members",
        "MEMBERS, members",
        "membres, members",
        "monthlystandard, monthlyStandard",
        "monthStandard, monthlyStandard",
        "minorsStandard, minorStandard",
        "ruban, urban"
    })
    void findsTheNameThatWasMeant(String word, String meant) {
        assertThat(Nearest.to(word, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"income", "x", "''", "household"})
    void findsNothingForAnotherWord(String word) {
        assertThat(Nearest.to(word, KNOWN)).isEmpty();
    }

    @Test
    void findsNothingAmongNothing() {
        assertThat(Nearest.to("members", List.of())).isEmpty();
    }
}
