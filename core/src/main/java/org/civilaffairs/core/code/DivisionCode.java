package org.civilaffairs.core.code;

import java.util.Optional;
import org.civilaffairs.core.json.AnyJackson;
import org.jspecify.annotations.Nullable;

/**
 * A code of an administrative division (行政区划代码) of six digits; 000000 stands for the nation.
 *
 * <p>Two digits each name the province, the prefecture and the county. Any six digits that do not begin with zero are a
 * code here: whether a code was ever listed, and when, {@code Divisions} of the package {@code place} says.
 *
 * <p>Basis: GB/T 2260; from 2025-09-01 cn-division-codes-measures-2025 第5–9条.
 */
@AnyJackson
public final class DivisionCode implements Comparable<DivisionCode> {

    /** The nation (全国), above every province. */
    public static final DivisionCode NATION = new DivisionCode(0);

    private static final int LENGTH = 6;
    private static final int PROVINCE_UNIT = 10_000;
    private static final int PREFECTURE_UNIT = 100;

    private static final @Nullable DivisionCode[] SHARED = new @Nullable DivisionCode[4_099];

    private final int digits;

    private DivisionCode(int digits) {
        this.digits = digits;
    }

    /** The level of administrative division (行政区划级别) that the digits of a code name. */
    @AnyJackson
    public enum Level {

        /** The nation (全国): 000000. */
        NATION,

        /** A province, autonomous region, municipality or special administrative region (省级): xx0000. */
        PROVINCE,

        /** A prefecture-level city, prefecture, league or autonomous prefecture (地级): xxxx00. */
        PREFECTURE,

        /** A county, district, county-level city or banner (县级): any other code. */
        COUNTY
    }

    /**
     * Checks whether a text is a code.
     *
     * @param text the text to check
     * @return the code, or every reason why the text is none
     */
    public static Check<DivisionCode> check(String text) {
        return Reasons.check(text, DivisionCode::reasons, DivisionCode::read);
    }

    // Whatever is longer than a code may be personal, such as an identity number in the wrong place.
    private static String shown(String text) {
        return text.length() > 2 * LENGTH ? "a text of " + text.length() + " characters" : '"' + text + '"';
    }

    /**
     * Reads a code as {@link #toString} writes it.
     *
     * @param text six ASCII digits, the first not zero; or 000000
     * @return the code
     * @throws IllegalArgumentException if the text has another form
     */
    public static DivisionCode parse(String text) {
        long reasons = reasons(Reasons.given(text));
        if (reasons != Reasons.NONE) {
            throw new IllegalArgumentException("Not a division code: " + shown(text) + " " + Reasons.list(reasons)
                    + "; expected six digits, the first not zero, or 000000");
        }
        return read(text);
    }

    // The first six digits of a text whose form is already checked, such as an identity number.
    static DivisionCode read(String text) {
        return of(Digits.number(text, 0, LENGTH));
    }

    // Thousands of people live in one division: they share its code, as far as there is room. Two threads that meet
    // here at worst make one code twice.
    private static DivisionCode of(int digits) {
        if (digits == 0) {
            return NATION;
        }
        int place = digits % SHARED.length;
        DivisionCode shared = SHARED[place];
        if (shared == null || shared.digits != digits) {
            shared = new DivisionCode(digits);
            SHARED[place] = shared;
        }
        return shared;
    }

    /**
     * Tells whether this code stands for the nation.
     *
     * @return true for 000000
     */
    public boolean isNation() {
        return digits == 0;
    }

    /**
     * Returns the level that the digits of this code name.
     *
     * @return the level
     */
    public Level level() {
        if (isNation()) {
            return Level.NATION;
        }
        if (digits % PROVINCE_UNIT == 0) {
            return Level.PROVINCE;
        }
        return digits % PREFECTURE_UNIT == 0 ? Level.PREFECTURE : Level.COUNTY;
    }

    /**
     * Returns what kind of division the segment of the digits is for.
     *
     * <p>The segments bind codes fixed under the measures, from 2025-09-01; earlier codes are as a rule not changed and
     * may lie elsewhere.
     *
     * <p>Basis: cn-division-codes-measures-2025 第七条至第九条、第十八条、第十九条.
     *
     * @return the kind; empty for the nation and outside the segments
     */
    public Optional<DivisionKind> kind() {
        return switch (level()) {
            case NATION -> Optional.empty();
            case PROVINCE -> Optional.of(DivisionKind.PROVINCE);
            case PREFECTURE -> DivisionKind.ofPrefecture(digits / PREFECTURE_UNIT % PREFECTURE_UNIT);
            case COUNTY -> Optional.of(DivisionKind.ofCounty(digits % PREFECTURE_UNIT));
        };
    }

    /**
     * Tells whether the first two digits are the code of a province, or 83, under which Taiwan residents hold permits.
     *
     * @return true if they are
     */
    public boolean isInKnownProvince() {
        return CitizenIdCheck.isProvince(digits / PROVINCE_UNIT);
    }

    /**
     * Returns the code of the province by the first two digits.
     *
     * @return the province, such as 440000 for 440783; the nation for itself
     */
    public DivisionCode province() {
        return truncated(PROVINCE_UNIT);
    }

    /**
     * Returns the code of the prefecture by the first four digits.
     *
     * <p>Not every such code is a division: 310100 stands for no prefecture of Shanghai.
     *
     * @return the prefecture, such as 440700 for 440783; a province and the nation for themselves
     */
    public DivisionCode prefecture() {
        return truncated(PREFECTURE_UNIT);
    }

    /**
     * Tells by the digits whether another code is this one or lies in it. Whether either is listed is for the divisions of a
     * day to say.
     *
     * @param other the code to ask for
     * @return true for 310000 and 310114, for every code and itself, and for the nation and every code
     */
    public boolean covers(DivisionCode other) {
        return switch (level()) {
            case NATION -> true;
            case PROVINCE -> digits / PROVINCE_UNIT == other.digits / PROVINCE_UNIT;
            case PREFECTURE -> digits / PREFECTURE_UNIT == other.digits / PREFECTURE_UNIT;
            case COUNTY -> digits == other.digits;
        };
    }

    /**
     * Orders by the digits: the nation first, each division before what lies in it.
     *
     * @param other the code to compare with
     * @return a number below, at or above zero
     */
    @Override
    public int compareTo(DivisionCode other) {
        return Integer.compare(digits, other.digits);
    }

    /**
     * Tells whether an object is the same code.
     *
     * @param object the object to compare with
     * @return true if it is
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof DivisionCode other && digits == other.digits;
    }

    /**
     * Returns a hash code of the code.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Integer.hashCode(digits);
    }

    /**
     * Writes this code.
     *
     * @return six digits
     */
    @Override
    public String toString() {
        return isNation() ? "000000" : Integer.toString(digits);
    }

    private DivisionCode truncated(int unit) {
        int rest = digits % unit;
        return rest == 0 ? this : of(digits - rest);
    }

    private static long reasons(String text) {
        boolean illegal = !Digits.areAll(text, 0, text.length()) || beginsWithZero(text);
        return Reasons.length(text, LENGTH) | Reasons.when(illegal, CheckReason.ILLEGAL_CHARACTER);
    }

    private static boolean beginsWithZero(String text) {
        return text.startsWith("0") && !text.equals("000000");
    }
}
