package org.civilaffairs.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.civilaffairs.core.code.FamilyRelation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KinshipTest {

    @ParameterizedTest
    @CsvSource({
        "01, SELF",
        "12, SPOUSE",
        "26, CHILD",
        "31, CHILD",
        "38, CHILD_IN_LAW",
        "44, GRANDCHILD",
        "52, PARENT",
        "56, PARENT_IN_LAW",
        "64, GRANDPARENT",
        "77, SIBLING",
        "92, OTHER_RELATIVE",
        "99, NOT_RELATED"
    })
    void followsFromTheCodeOfARelation(String code, Kinship kinship) {
        assertThat(Kinship.of(FamilyRelation.ofCode(code))).contains(kinship);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02", "27", "29", "37", "45", "48", "57", "58", "59", "65", "72", "78", "79", "80", "82"})
    void staysOpenWhereTheCodeDoesNotDecideIt(String code) {
        assertThat(Kinship.of(FamilyRelation.ofCode(code))).isEmpty();
    }
}
