package org.civilaffairs.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final Language ZH = Language.ZH;

    @Test
    void indentsWhatIsNestedOnceMoreForEachWhole() {
        String inner = Outline.nested("甲：1 | 乙：2");
        String list = Outline.titled("各项", Outline.list(List.of(inner, inner), ZH), ZH);
        String outer = Outline.nested(Outline.of(List.of(list, "丙：3")));
        assertThat(Outline.of(List.of("丁：4", Outline.titled("整体", outer, ZH), "戊：5"))
                        .lines())
                .containsExactly("丁：4 | 戊：5", "整体：", "  丙：3", "  各项：", "    甲：1 | 乙：2", "    甲：1 | 乙：2");
    }

    @Test
    void beginsWithWhatIsNestedWhereNothingElseIsThere() {
        assertThat(Outline.of(List.of("a:\n  b"))).isEqualTo("a:\n  b");
        assertThat(Outline.of(List.of())).isEmpty();
    }
}
