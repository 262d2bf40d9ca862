package org.civilaffairs.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.form.InvalidDocumentException;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.time.CivilPeriod;
import org.civilaffairs.core.time.Extension;
import org.junit.jupiter.api.Test;

class TimeLimitTest {

    private static final TimeLimit EXTENDABLE = new TimeLimit(
            TimeLimit.Kind.COMPLETE,
            30,
            CivilPeriod.Unit.WORKING_DAYS,
            Optional.of(45),
            List.of(ExtensionGround.OBJECTED));

    private static final TimeLimit POSTING =
            new TimeLimit(TimeLimit.Kind.LAST, 7, CivilPeriod.Unit.DAYS, Optional.empty(), List.of());

    @Test
    void readsBackEqual() {
        assertThat(TimeLimit.FORM.ofTree(TimeLimit.FORM.write(EXTENDABLE))).isEqualTo(EXTENDABLE);
        assertThat(TimeLimit.FORM.ofTree(TimeLimit.FORM.write(POSTING))).isEqualTo(POSTING);
    }

    @Test
    void saysHowLongItIs() {
        assertThat(EXTENDABLE.text())
                .isEqualTo(Text.of(
                        "30个工作日内完成（可延长至45个工作日）", "30 working days to complete (may be extended to 45 working days)"));
        assertThat(POSTING.text()).isEqualTo(Text.of("7日期满", "7 days in full"));
    }

    @Test
    void isExtendedOnlyWhereTheTextSaysSo() {
        assertThat(EXTENDABLE.extendedPeriod(Extension.NONE))
                .map(CivilPeriod::length)
                .contains(45);
        assertThat(POSTING.extendedPeriod(Extension.NONE)).isEmpty();
    }

    @Test
    void refusesAnExtensionThatIsNotLonger() {
        assertThatThrownBy(() -> TimeLimit.FORM.ofTree(Map.of(
                        "kind",
                        "COMPLETE",
                        "length",
                        BigDecimal.valueOf(30),
                        "unit",
                        "DAYS",
                        "extendedTo",
                        BigDecimal.valueOf(30))))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("the extended limit is not longer than the limit");
    }

    @Test
    void tellsAnExtensionWhoseLengthNoTextSays() {
        TimeLimit stay = TimeLimit.FORM.ofTree(Map.of(
                "kind", "COMPLETE", "length", BigDecimal.valueOf(10), "unit", "DAYS", "grounds", List.of("SPECIAL")));
        assertThat(stay.mayBeExtended()).isTrue();
        assertThat(stay.extendedPeriod(Extension.NONE)).isEmpty();
        assertThat(stay.text().en()).endsWith("(may be extended without a set limit)");
        assertThat(POSTING.mayBeExtended()).isFalse();
    }
}
