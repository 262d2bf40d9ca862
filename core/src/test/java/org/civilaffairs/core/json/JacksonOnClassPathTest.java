package org.civilaffairs.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.civilaffairs.core.form.Json;
import org.civilaffairs.core.form.JsonReader;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.person.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Holds each run to the Jacksons for which it is meant. */
class JacksonOnClassPathTest {

    static boolean isPresent(String name) {
        try {
            Class.forName(name, false, JacksonOnClassPathTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    @Test
    void runsWithTheJacksonsItSays() {
        String jacksons = System.getProperty("jacksons", "2 and 3");
        assertThat(isPresent("com.fasterxml.jackson.core.JsonParser")).isEqualTo(jacksons.contains("2"));
        assertThat(isPresent("tools.jackson.core.JsonParser")).isEqualTo(jacksons.contains("3"));
        assertThat(isPresent("com.fasterxml.jackson.annotation.JacksonAnnotationsInside"))
                .isEqualTo(!jacksons.equals("none"));
    }

    @Test
    void writesJsonWithoutAnyJackson() {
        Household household = new Household.Builder()
                .addMembers(new Person.Builder().relation(Kinship.SELF).build())
                .build();
        assertThat(Json.write(Household.FORM.write(household))).isEqualTo("{\"members\": [{\"relation\": \"SELF\"}]}");
    }

    @Test
    @EnabledIfSystemProperty(named = "jacksons", matches = "none")
    void saysWhatIsNeededToReadJson() {
        assertThatIllegalStateException()
                .isThrownBy(() -> JsonReader.read("{}"))
                .withMessageContaining("com.fasterxml.jackson.core:jackson-core")
                .withMessageContaining("tools.jackson.core:jackson-core");
    }
}
