package org.civilaffairs.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.Json;
import org.civilaffairs.core.form.JsonReader;
import org.civilaffairs.core.form.Validation;
import org.civilaffairs.core.form.Yaml;
import org.civilaffairs.core.person.SyntheticHouseholds.PartlyKnown;
import org.civilaffairs.core.place.Divisions;

class HouseholdProperties {

    @Property(tries = 300)
    void readsBackFromJsonWhatItWrote(@ForAll("households") Household household) {
        String json = Json.write(Household.FORM.write(household));
        assertThat(JsonReader.read(json, Household.FORM)).isEqualTo(household).hasSameHashCodeAs(household);
    }

    @Property(tries = 100)
    void writesTheSameTextForEqualHouseholds(@ForAll("households") Household household) {
        String json = Json.writeIndented(Household.FORM.write(household));
        Household again = JsonReader.read(json, Household.FORM);
        assertThat(Json.writeIndented(Household.FORM.write(again))).isEqualTo(json);
    }

    @Property(tries = 100)
    void readsTheSameFromYaml(@ForAll("households") Household household) {
        String json = Json.write(Household.FORM.write(household));
        assertThat(Yaml.read("household.yaml", json).read(Household.FORM)).isEqualTo(household);
    }

    @Property(tries = 300)
    void findsNothingWrongWithWhatBuildersMade(@ForAll("households") Household household) {
        assertThat(Validation.of(household, Household.FORM).orThrow()).isSameAs(household);
    }

    @Property(tries = 300)
    void masksNamesNumbersAndBirthsInText(@ForAll("complete") Household household) {
        String text = household.toString();
        for (Person person : household.members()) {
            CitizenId number = person.citizenId().orElseThrow();
            assertThat(text)
                    .doesNotContain(person.name().orElseThrow())
                    .doesNotContain(number.value())
                    .doesNotContain(number.toString())
                    .doesNotContain(number.birthDate().toString());
        }
    }

    @Property(tries = 100)
    void usesNoNumberThatCanHaveBeenIssued(@ForAll("complete") Household household) {
        DivisionCode issued =
                household.members().get(0).citizenId().orElseThrow().division();
        assertThat(Divisions.bundled().find(issued)).isEmpty();
    }

    @Property(tries = 300)
    void forgetsFactsButNeverChangesThem(@ForAll("partlyKnown") PartlyKnown household) {
        List<Person> known = household.known().members();
        List<Person> complete = household.complete().members();
        assertThat(known).hasSameSizeAs(complete);
        for (int i = 0; i < known.size(); i++) {
            Person real = complete.get(i);
            assertThat(known.get(i).relation()).isIn(java.util.Optional.empty(), real.relation());
            assertThat(known.get(i).employed()).isIn(java.util.Optional.empty(), real.employed());
            assertThat(known.get(i).incomes().map(List::size))
                    .isIn(java.util.Optional.empty(), real.incomes().map(List::size));
        }
    }

    @Provide
    Arbitrary<Household> households() {
        return SyntheticHouseholds.households();
    }

    @Provide
    Arbitrary<Household> complete() {
        return SyntheticHouseholds.complete();
    }

    @Provide
    Arbitrary<PartlyKnown> partlyKnown() {
        return SyntheticHouseholds.partlyKnown();
    }
}
