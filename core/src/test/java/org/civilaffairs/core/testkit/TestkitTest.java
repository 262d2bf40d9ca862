package org.civilaffairs.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.civilaffairs.core.code.Sex;
import org.civilaffairs.core.form.Validation;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.place.Divisions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestkitTest {

    @Test
    void triesALineOnBothSides() {
        assertThat(Boundary.around(Yuan.parse("1240.00")).stream()).hasToString("[1239.99, 1240.00, 1240.01]");
    }

    @ParameterizedTest
    @CsvSource({
        "2004-02-29, 18, 2022-02-27, 2022-02-28, 2022-03-01",
        "2004-02-29, 20, 2024-02-28, 2024-02-29, 2024-03-01",
        "2004-03-01, 18, 2022-02-28, 2022-03-01, 2022-03-02",
        "2004-12-31, 60, 2064-12-30, 2064-12-31, 2065-01-01"
    })
    void findsTheDayOnWhichAnAgeIsReached(LocalDate birth, int age, LocalDate below, LocalDate equal, LocalDate above) {
        assertThat(Boundary.days(birth, age)).isEqualTo(new Boundary<>(below, equal, above));
    }

    @ParameterizedTest
    @CsvSource({
        "18, 2022-02-28, 2004-03-01, 2004-02-29, 2004-02-28",
        "18, 2022-03-01, 2004-03-02, 2004-03-01, 2004-02-29",
        "20, 2024-02-29, 2004-03-01, 2004-02-29, 2004-02-28",
        "18, 2024-02-29, 2006-03-01, 2006-02-28, 2006-02-27",
        "60, 2020-09-01, 1960-09-02, 1960-09-01, 1960-08-31"
    })
    void findsTheBirthsAroundAnAge(int age, LocalDate on, LocalDate below, LocalDate equal, LocalDate above) {
        Boundary<LocalDate> births = Boundary.births(age, on);
        assertThat(births).isEqualTo(new Boundary<>(below, equal, above));
        assertThat(births.below().plusYears(age)).isAfter(on);
        assertThat(births.equal().plusYears(age)).isBeforeOrEqualTo(on);
    }

    @Test
    void inventsPeopleWhoCannotExist() {
        LocalDate birth = LocalDate.of(2004, 2, 29);
        Person person =
                SyntheticIdentities.person(Kinship.CHILD, Sex.FEMALE, birth).build();
        assertThat(person.citizenId().orElseThrow().sex()).isEqualTo(Sex.FEMALE);
        assertThat(person.citizenId().orElseThrow().birthDate()).isEqualTo(birth);
        assertThat(Divisions.bundled().find(person.citizenId().orElseThrow().division()))
                .isEmpty();
        assertThat(Validation.of(person, Person.FORM).errors()).isEmpty();
        assertThat(Validation.of(person, Person.FORM).warnings(birth)).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> SyntheticIdentities.number(birth, 1000));
        LocalDate early = LocalDate.of(1799, 12, 31);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SyntheticIdentities.number(early, 1))
                .withMessageContaining("1799-12-31");
    }
}
