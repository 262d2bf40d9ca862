package org.civilaffairs.core.code;

import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The code of a division at township level (乡级行政区划代码): the code of the division above and three digits.
 *
 * <p>Basis: cn-division-codes-measures-2025 第十条; codes fixed before 2025-09-01 are as a rule not changed (第十八条), so they
 * may lie outside the segments.
 */
public final class TownshipCode extends Identifier {

    private static final int LENGTH = 9;
    private static final int DIVISION_END = 6;

    private TownshipCode(String value) {
        super(value);
    }

    /** The kinds of divisions at township level (乡级行政区划类型). */
    public enum Kind implements Titled {

        /** Sub-district (街道), 001 to 099. */
        SUBDISTRICT(1, 99, "街道", "sub-district"),

        /** Town (镇), 100 to 199. */
        TOWN(100, 199, "镇", "town"),

        /** Township, ethnic township or sumu (乡、民族乡、苏木), 200 to 399. */
        TOWNSHIP(200, 399, "乡、民族乡、苏木", "township, ethnic township or sumu"),

        /** District office (区公所), 900 to 999. */
        DISTRICT_OFFICE(900, 999, "区公所", "district office");

        private final int first;
        private final int last;
        private final Text title;

        Kind(int first, int last, String zh, String en) {
            this.first = first;
            this.last = last;
            this.title = Text.of(zh, en);
        }

        private static Optional<Kind> of(String code) {
            int number = Digits.number(code, DIVISION_END, LENGTH);
            for (Kind kind : values()) {
                if (number >= kind.first && number <= kind.last) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        @Override
        public Text title() {
            return title;
        }
    }

    /**
     * Checks whether a text is a code, fixed at any time.
     *
     * @param text the text to check
     * @return the code, unverifiable outside the segments; or every reason why the text is none
     */
    public static Check<TownshipCode> check(String text) {
        return Reasons.check(text, TownshipCode::against, TownshipCode::segment, TownshipCode::new);
    }

    /**
     * Checks whether a text is a code fixed under the measures, from 2025-09-01.
     *
     * @param text the text to check
     * @return the code, or every reason why the text is none
     */
    public static Check<TownshipCode> checkNew(String text) {
        return Reasons.check(text, TownshipCode::againstNew, TownshipCode::new);
    }

    @Override
    public Check<TownshipCode> checkOn(LocalDate day) {
        return check(value());
    }

    /**
     * Reads a code, fixed at any time.
     *
     * @param text nine ASCII digits, the first not zero
     * @return the code
     * @throws IllegalArgumentException if the text has another form
     */
    public static TownshipCode parse(String text) {
        return Reasons.parse(
                text, TownshipCode::against, TownshipCode::new, "a township code", "nine digits, the first not zero");
    }

    private static long against(String text) {
        boolean illegal = !Digits.areAll(text, 0, text.length()) || text.startsWith("0");
        return Reasons.length(text, LENGTH) | Reasons.when(illegal, CheckReason.ILLEGAL_CHARACTER);
    }

    private static long againstNew(String text) {
        long found = against(text);
        return found == Reasons.NONE ? segment(text) : found;
    }

    private static long segment(String code) {
        return Reasons.when(Kind.of(code).isEmpty(), CheckReason.OUTSIDE_SEGMENTS);
    }

    /**
     * Returns the division above.
     *
     * @return the code in the first six digits
     */
    public DivisionCode division() {
        return DivisionCode.read(value());
    }

    /**
     * Returns the kind by the segment.
     *
     * @return the kind; empty outside the segments
     */
    public Optional<Kind> kind() {
        return Kind.of(value());
    }
}
