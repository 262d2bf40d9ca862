package org.civilaffairs.core.place;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.civilaffairs.core.code.Check;
import org.civilaffairs.core.code.CheckReason;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.code.DisabilityCertificateNumber;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.code.MarriageCertificateNumber;
import org.civilaffairs.core.code.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

/**
 * Compares the divisions in identifiers with the lists of divisions (地址码核对).
 *
 * <p>A division that does not fit is never an error: a number tells where it was given, which may be long after the birth,
 * and it stays when the division ends. So only an unknown province is invalid; all else is unverifiable.
 *
 * <p>On which day the first identity numbers were given no text at hand says. An application that knows it says so by
 * {@link #withNumbersFrom}. Without it, a division is only asked whether it ended before the birth, and never whether it
 * began after: people born before the first numbers got theirs at any age.
 *
 * <p>Basis: GB 11643-1999 (the address code is that of the county of registration); GB/T 2260 and its lists.
 */
public final class AddressCodes {

    private static final int LAST_OF_DECEMBER = 31;
    private static final DivisionCode NATION_IN_CREDIT_CODES = DivisionCode.parse("100000");

    private final Divisions divisions;
    private final @Nullable LocalDate firstNumbers;

    private AddressCodes(Divisions divisions, @Nullable LocalDate firstNumbers) {
        this.divisions = divisions;
        this.firstNumbers = firstNumbers;
    }

    /**
     * Compares with some lists, such as the bundled ones.
     *
     * @param divisions the lists
     * @return the comparison, without a day of the first numbers
     */
    public static AddressCodes of(Divisions divisions) {
        return new AddressCodes(divisions, null);
    }

    /**
     * Returns the same comparison for numbers given from a day on.
     *
     * @param first the first day on which an identity number was given to anybody
     * @return the comparison
     */
    public AddressCodes withNumbersFrom(LocalDate first) {
        Objects.requireNonNull(
                first, "The first day of numbers is null; expected a day, or no call of withNumbersFrom");
        return new AddressCodes(divisions, first);
    }

    /**
     * Compares the division of an identity number.
     *
     * @param id the number
     * @return the number, unverifiable if its division does not fit the birth
     */
    public Check<CitizenId> check(CitizenId id) {
        CitizenId number = given(id, "identity number");
        return Check.of(number, doubts(number.division(), number.birthDate()));
    }

    /**
     * Compares the division of the identity number in the number of a disability certificate.
     *
     * @param number the number of the certificate
     * @return the number, unverifiable if the division does not fit the birth
     */
    public Check<DisabilityCertificateNumber> check(DisabilityCertificateNumber number) {
        CitizenId person = given(number, "number of the certificate").person();
        return Check.of(number, doubts(person.division(), person.birthDate()));
    }

    /**
     * Compares the division of an identity number with the date of birth.
     *
     * @param code the division in the number
     * @param birth the date of birth
     * @return the code, unverifiable if it does not fit; or that its province is unknown
     */
    public Check<DivisionCode> check(DivisionCode code, LocalDate birth) {
        given(birth, "date of birth");
        return given(code, "division").isInKnownProvince() ? Check.of(code, doubts(code, birth)) : ofNoProvince();
    }

    /**
     * Compares the division of the registering organ with the year of registration.
     *
     * @param number the number of the certificate
     * @return the number, unverifiable if its division was not listed in that year
     */
    public Check<MarriageCertificateNumber> check(MarriageCertificateNumber number) {
        given(number, "number of the certificate");
        Listing first = divisions.at(number.division(), LocalDate.of(number.year(), Month.JANUARY, 1));
        Listing last = divisions.at(number.division(), LocalDate.of(number.year(), Month.DECEMBER, LAST_OF_DECEMBER));
        List<CheckReason> doubts = new ArrayList<>();
        if (first == Listing.NEVER) {
            doubts.add(CheckReason.REGION_NOT_IN_DATA);
        } else if (last == Listing.NOT_YET) {
            doubts.add(CheckReason.REGION_STARTED_AFTER_REGISTRATION);
        } else if (first == Listing.NO_LONGER && last == Listing.NO_LONGER) {
            doubts.add(CheckReason.REGION_ENDED_BEFORE_ASSIGNMENT);
        }
        return Check.of(number, doubts);
    }

    /**
     * Looks for the division of the registrar in the lists of any time.
     *
     * <p>A credit code tells no day, and no text at hand says that it changes when the division of its registrar ends or
     * becomes another. So unlike that of an identity number, which tells a birth, its division is compared with no day, not
     * even with that of {@code Validation.warnings}: only one that no list ever had is doubted, which is never an error.
     * 100000 stands for the nation.
     *
     * <p>Basis: GB 32100-2015 (the third to eighth character are the division of the registering organ).
     *
     * @param code the credit code
     * @return the code, unverifiable if no list has its division
     */
    public Check<UnifiedSocialCreditCode> check(UnifiedSocialCreditCode code) {
        given(code, "credit code");
        boolean known = code.division().equals(NATION_IN_CREDIT_CODES)
                || !divisions.find(code.division()).isEmpty();
        return Check.of(code, known ? List.of() : List.of(CheckReason.REGION_NOT_IN_DATA));
    }

    /**
     * Looks for a division in the lists around a day.
     *
     * @param code the code
     * @param on the day
     * @return the code, also that of the nation; invalid if it was listed only before or only after the day or is of no
     *     province, unverifiable if the lists never had it in a province
     */
    public Check<DivisionCode> checkListed(DivisionCode code, LocalDate on) {
        return switch (divisions.at(given(code, "division"), given(on, "day"))) {
            case LISTED -> Check.of(code, List.of());
            case NEVER ->
                code.isInKnownProvince() ? Check.of(code, List.of(CheckReason.REGION_NOT_IN_DATA)) : ofNoProvince();
            case NOT_YET -> new Check.Invalid<>(List.of(CheckReason.REGION_NOT_YET_LISTED));
            case NO_LONGER -> new Check.Invalid<>(List.of(CheckReason.REGION_NO_LONGER_LISTED));
        };
    }

    // The lists may be too old for a county, but as in identity numbers the first two digits are those of a province.
    private static Check<DivisionCode> ofNoProvince() {
        return new Check.Invalid<>(List.of(CheckReason.UNKNOWN_PROVINCE));
    }

    private static <T> T given(T value, String what) {
        return Objects.requireNonNull(value, () -> "The " + what + " is null; expected one to compare with the lists");
    }

    private List<CheckReason> doubts(DivisionCode code, LocalDate birth) {
        List<CheckReason> doubts = new ArrayList<>();
        if (isOfPermits(code)) {
            return doubts;
        }
        if (divisions.find(code).isEmpty()) {
            doubts.add(CheckReason.REGION_NOT_IN_DATA);
        }
        if (code.level() != DivisionCode.Level.COUNTY) {
            doubts.add(CheckReason.REGION_ABOVE_COUNTY);
        }
        if (ended(code, firstNumbers == null || birth.isAfter(firstNumbers) ? birth : firstNumbers)) {
            doubts.add(CheckReason.REGION_ENDED_BEFORE_ASSIGNMENT);
        }
        if (firstNumbers != null && !birth.isBefore(firstNumbers) && divisions.at(code, birth) == Listing.NOT_YET) {
            doubts.add(CheckReason.REGION_STARTED_AFTER_BIRTH);
        }
        return doubts;
    }

    // 810000, 820000 and 830000 stand on residence permits, whatever the lists have.
    private static boolean isOfPermits(DivisionCode code) {
        return switch (code.toString()) {
            case "810000", "820000", "830000" -> true;
            default -> false;
        };
    }

    // A code that comes back later, for another division, may be that of a later number.
    private boolean ended(DivisionCode code, LocalDate on) {
        return divisions.at(code, on) == Listing.NO_LONGER
                && divisions.find(code).stream()
                        .noneMatch(entry -> entry.first().atEndOfMonth().isAfter(on));
    }
}
