package org.civilaffairs.core.testkit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.civilaffairs.core.code.Check;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.code.Sex;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.time.PartialDate;

/**
 * People who cannot exist (合成身份).
 *
 * <p>Their identity numbers begin with 319999, a code that was never listed, so none can have been issued. Validation
 * therefore warns that they cannot be verified.
 */
public final class SyntheticIdentities {

    private static final String NEVER_LISTED = "319999";
    private static final int SEQUENCES = 999;

    private SyntheticIdentities() {}

    /**
     * Returns an identity number that cannot have been issued.
     *
     * @param birth the date of birth in it, from 1800-01-01 to 9999-12-31
     * @param sequence 1 to 999: odd for men, even for women
     * @return the number, with its check character
     */
    public static CitizenId number(LocalDate birth, int sequence) {
        if (sequence < 1 || sequence > SEQUENCES) {
            throw new IllegalArgumentException("No sequence: " + sequence + "; expected 1 to " + SEQUENCES);
        }
        String first = NEVER_LISTED
                + DateTimeFormatter.BASIC_ISO_DATE.format(birth)
                + String.valueOf(1000 + sequence).substring(1);
        return Stream.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X")
                .map(last -> CitizenId.check(first + last))
                .filter(check -> check instanceof Check.Valid<CitizenId>)
                .findFirst()
                .flatMap(Check::toOptional)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No identity number for a birth on " + birth + "; expected 1800-01-01 to 9999-12-31"));
    }

    /**
     * Starts a person of whom only identity, birth and relation are known.
     *
     * @param relation what the person is to the applicant
     * @param sex the sex in the identity number
     * @param birth the date of birth
     * @return a builder, for the facts that the test is about
     */
    public static Person.Builder person(Kinship relation, Sex sex, LocalDate birth) {
        Person.Builder person = new Person.Builder();
        person.relation(relation)
                .name("虚构" + relation.title().zh())
                .citizenId(number(birth, sex == Sex.MALE ? 1 : 2))
                .birth(PartialDate.of(birth));
        return person;
    }
}
