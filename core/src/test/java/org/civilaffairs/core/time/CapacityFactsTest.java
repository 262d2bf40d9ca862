package org.civilaffairs.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.civilaffairs.core.time.AgeConvention.ON_BIRTHDAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.civilaffairs.core.time.CivilCapacity.CourtFinding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityFactsTest {

    private static final LocalDate ON = LocalDate.of(2025, 9, 1);

    private static CapacityFacts facts(
            @Nullable String birth,
            @Nullable Boolean labour,
            @Nullable Boolean recognises,
            @Nullable CourtFinding finding) {
        return new CapacityFacts(
                Optional.ofNullable(birth).map(PartialDate::parse),
                Optional.ofNullable(labour),
                Optional.ofNullable(recognises),
                Optional.ofNullable(finding));
    }

    @ParameterizedTest
    @CsvSource({
        // birth, lives on own labour, recognises own conduct, finding, capacity
        "2009-09-01, true, , , DEEMED_FULL", // CSP-061 (CS-T07): 16 on the day; 第十八条第二款
        "2009-09-02, true, true, , LIMITED", // 15
        "2009-09-01, false, true, , LIMITED",
        "2009-09-01, false, false, , NONE", // 第二十一条第二款
        "2017-09-01, , true, , LIMITED", // 8 on the day; 第十九条
        "2017-09-02, , , , NONE", // 7; 第二十条
        "2007-09-01, , , NOT_IN_FORCE, FULL", // 18 on the day; 第十八条第一款
        "2007-09-02, true, , , DEEMED_FULL", // 17
        "1970, , , FOUND_LIMITED, LIMITED", // 第二十二条
        "1970, , , FOUND_NONE, NONE", // 第二十一条第一款
        "2018, , , , NONE", // 6 or 7
    })
    void areDecidedByAgeAndWhatIsKnown(
            String birth,
            @Nullable Boolean labour,
            @Nullable Boolean recognises,
            @Nullable CourtFinding finding,
            CivilCapacity capacity) {
        CapacityFacts facts = facts(birth, labour, recognises, finding);

        assertThat(facts.possible(ON, ON_BIRTHDAY)).containsExactly(capacity);
        assertThat(facts.missing(ON, ON_BIRTHDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2009-09-01, , true, , LIMITED DEEMED_FULL, livesOnOwnLabour",
        "2009-09-01, , , , NONE LIMITED DEEMED_FULL, livesOnOwnLabour recognisesOwnConduct",
        "2010-01-01, , , , NONE LIMITED, recognisesOwnConduct",
        "2007-09-01, , , , NONE LIMITED FULL, courtFinding",
        "2007-09, , true, NOT_IN_FORCE, LIMITED DEEMED_FULL FULL, birth livesOnOwnLabour",
        "2007-09, true, true, NOT_IN_FORCE, DEEMED_FULL FULL, birth",
        "2017, , true, , NONE LIMITED, birth",
        ", false, true, NOT_IN_FORCE, NONE LIMITED FULL, birth",
    })
    void areOpenWhileAFactThatMattersIsUnknown(
            @Nullable String birth,
            @Nullable Boolean labour,
            @Nullable Boolean recognises,
            @Nullable CourtFinding finding,
            String possible,
            String missing) {
        CapacityFacts facts = facts(birth, labour, recognises, finding);

        Set<CivilCapacity> expected = Arrays.stream(possible.split(" ", -1))
                .map(CivilCapacity::valueOf)
                .collect(Collectors.toSet());
        assertThat(facts.possible(ON, ON_BIRTHDAY)).isEqualTo(expected);
        assertThat(facts.missing(ON, ON_BIRTHDAY)).isEqualTo(List.of(missing.split(" ", -1)));
    }

    @Test
    void countAgesByTheConvention() {
        CapacityFacts facts = facts("2007-09-01", null, true, CourtFinding.NOT_IN_FORCE);
        assertThat(facts.possible(ON, AgeConvention.DAY_AFTER))
                .containsExactly(CivilCapacity.LIMITED, CivilCapacity.DEEMED_FULL);
    }

    @Test
    void areRefusedBeforeBirth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> facts("2025-09-02", null, null, null).possible(ON, ON_BIRTHDAY))
                .withMessageContaining("not before the date of birth");
    }
}
