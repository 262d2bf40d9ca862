package org.civilaffairs.core.code;

import java.time.LocalDate;
import java.util.Set;

/**
 * The mobile number (手机号码): eleven digits beginning with 13 to 19.
 *
 * <p>The first digits do not tell the carrier, since numbers can be taken along. Those that a draft of the numbering plan
 * of 2017 keeps for data services are unverifiable.
 *
 * <p>Basis: the numbering plan 工信部信管〔2017〕68号, by third parties.
 */
public final class MobileNumber extends Identifier {

    private static final int LENGTH = 11;
    private static final int PREFIX = 3;
    private static final int SHOWN_AT_END = 4;
    private static final Set<String> DATA_SERVICES = Set.of("160", "163", "168", "169", "179");

    private MobileNumber(String value) {
        super(value);
    }

    /**
     * Removes what people write before and within mobile numbers, besides what {@link Normalised#of} does.
     *
     * @param text the text as it was given
     * @return the text without +86 or 0086 at its beginning
     */
    public static Normalised normalise(String text) {
        String plain = Normalised.of(text).value();
        for (String country : new String[] {"+86", "0086"}) {
            if (plain.startsWith(country)) {
                return new Normalised(text, plain.substring(country.length()));
            }
        }
        return new Normalised(text, plain);
    }

    /**
     * Checks whether a text is a number.
     *
     * @param text the text to check
     * @return the number, unverifiable under the first digits of data services; or every reason why the text is none
     */
    public static Check<MobileNumber> check(String text) {
        return Reasons.check(text, MobileNumber::against, MobileNumber::prefix, MobileNumber::new);
    }

    @Override
    public Check<MobileNumber> checkOn(LocalDate day) {
        return check(value());
    }

    /**
     * Reads a number.
     *
     * @param text eleven ASCII digits
     * @return the number
     * @throws IllegalArgumentException if the text is no number
     */
    public static MobileNumber parse(String text) {
        return Reasons.parse(
                text,
                MobileNumber::against,
                MobileNumber::new,
                "a mobile number",
                "eleven digits beginning with 13 to 19");
    }

    private static long against(String text) {
        long found = Reasons.length(text, LENGTH) | Reasons.digits(text, 0, text.length());
        boolean mobile = found != Reasons.NONE || (text.charAt(0) == '1' && text.charAt(1) >= '3');
        return found | Reasons.when(!mobile, CheckReason.NOT_A_MOBILE_RANGE);
    }

    private static long prefix(String number) {
        return Reasons.when(DATA_SERVICES.contains(number.substring(0, PREFIX)), CheckReason.DATA_SERVICE_PREFIX);
    }

    /**
     * Writes the number masked.
     *
     * @return the first three digits and the last four, with asterisks between them
     */
    @Override
    public String toString() {
        return masked(value(), PREFIX, SHOWN_AT_END);
    }
}
