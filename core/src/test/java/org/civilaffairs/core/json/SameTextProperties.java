package org.civilaffairs.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The two parsers say the same about any text: its tokens, and whether it is JSON. */
class SameTextProperties {

    private static final String VALID = """
            {"a": [1, -2.50, 3e2, true, false, null],
             "b": {"c": "\\u4f4e\\n保 😀", "d": ""},
             "e": [[], {}]}
            """;

    @Property(tries = 2000)
    void bothParsersSayTheSame(@ForAll("texts") String text) {
        assertThat(told(() -> Jackson3Tokens.of(text))).isEqualTo(told(() -> Jackson2Tokens.of(text)));
    }

    /** Valid text in which something was replaced. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, VALID.length());
        Arbitrary<String> pieces = Arbitraries.of(
                "",
                "\"",
                "\\",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "0",
                "-",
                "+",
                ".",
                "e",
                "E9",
                "x",
                "tru",
                "nul",
                "NaN",
                "\n",
                "\t",
                "\u0000",
                "\uFEFF",
                "\uD83D",
                "//",
                "/*",
                "#",
                "'",
                "低",
                "[".repeat(101),
                "9".repeat(1500));
        return Combinators.combine(places, places, pieces)
                .as((from, to, piece) -> VALID.substring(0, Math.min(from, to))
                        + piece
                        + VALID.substring(Math.min(VALID.length(), Math.min(from, to) + Math.abs(to - from) % 3)));
    }

    private static List<String> told(Opening opening) {
        List<String> told = new ArrayList<>();
        try (Tokens tokens = opening.open()) {
            for (Token token = tokens.next(); token != null; token = tokens.next()) {
                told.add(token + " " + tokens.pointer() + " " + textOf(token, tokens));
            }
        } catch (BrokenJsonException e) {
            // One may notice a token earlier than the other.
            return List.of("too deep: " + e.isTooDeep());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return told;
    }

    private static @Nullable String textOf(Token token, Tokens tokens) throws IOException {
        return List.of(Token.NAME, Token.TEXT, Token.NUMBER).contains(token) ? tokens.text() : null;
    }

    private interface Opening {
        Tokens open() throws IOException;
    }
}
