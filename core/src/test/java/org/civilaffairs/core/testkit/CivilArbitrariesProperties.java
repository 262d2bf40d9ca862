package org.civilaffairs.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.Validation;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.place.Divisions;
import org.civilaffairs.core.place.Listing;
import org.civilaffairs.core.time.PartialDate;

/** jqwik finds each type by itself. */
class CivilArbitrariesProperties {

    @Property(tries = 100)
    void readBackAsTheyWereWritten(
            @ForAll Yuan amount, @ForAll PartialDate date, @ForAll DivisionCode division, @ForAll CitizenId number) {
        assertThat(Validation.of(amount, Forms.yuan()).orThrow()).isEqualTo(amount);
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
        assertThat(Divisions.bundled().at(division, LocalDate.of(2022, 1, 1))).isEqualTo(Listing.LISTED);
        assertThat(CitizenId.parse(number.value())).isEqualTo(number);
    }

    @Property(tries = 200)
    void areFreeOfContradictions(@ForAll Person person, @ForAll Household household) {
        assertThat(Validation.of(person, Person.FORM).value()).contains(person);
        assertThat(Validation.of(household, Household.FORM).value()).contains(household);
    }
}
