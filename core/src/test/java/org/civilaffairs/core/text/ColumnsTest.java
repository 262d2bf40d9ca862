package org.civilaffairs.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "'', 0",
        "低保, 4",
        "（元）, 6",
        "１２, 4",
        "～，。, 6",
        "カナ, 4",
        "한글, 4",
        "ｶﾅ, 2",
        "✓✗?, 3",
        "≤ ≥ ≈ –, 7",
        "m², 2",
        "é, 1",
        "𠮷, 2",
        "😀, 2",
        "《社会救助法》第十八条, 22"
    })
    void countsChineseCharactersTwice(String text, int width) {
        assertThat(Columns.width(text)).isEqualTo(width);
    }

    @Test
    void beginsCellsAtTheSameColumn() {
        assertThat(new Columns()
                        .row("低保", "1", "x")
                        .row("a", "元元", "y")
                        .row("abcdef", "", "z")
                        .lines())
                .containsExactly("低保    1     x", "a       元元  y", "abcdef        z");
    }

    @Test
    void doesNotPadTheLastCellNorMakeRoomForIt() {
        assertThat(new Columns()
                        .row("a", "b")
                        .row("a very long last cell")
                        .row("aa", "b")
                        .lines())
                .containsExactly("a   b", "a very long last cell", "aa  b");
    }

    @Test
    void hasNoLinesWithoutRows() {
        assertThat(new Columns().lines()).isEmpty();
    }
}
