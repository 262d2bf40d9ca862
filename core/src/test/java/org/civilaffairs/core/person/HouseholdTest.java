package org.civilaffairs.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.civilaffairs.core.form.ContradictionException;
import org.junit.jupiter.api.Test;

class HouseholdTest {

    private static final Person APPLICANT = related(Kinship.SELF);
    private static final Person SPOUSE = related(Kinship.SPOUSE);
    private static final Person SOMEONE = new Person.Builder().build();

    @Test
    void hasExactlyOneApplicant() {
        assertThat(household(SOMEONE, APPLICANT, SPOUSE).members()).hasSize(3);
        refuses("exactly one applicant");
        refuses("exactly one applicant", SPOUSE);
        refuses("exactly one applicant", SOMEONE);
        refuses("exactly one applicant", APPLICANT, APPLICANT);
    }

    @Test
    void hasAtMostOneSpouseOfTheApplicant() {
        refuses("at most one spouse", APPLICANT, SPOUSE, SPOUSE);
    }

    private static void refuses(String why, Person... members) {
        assertThatExceptionOfType(ContradictionException.class)
                .isThrownBy(() -> household(members))
                .withMessageContaining(why);
    }

    @Test
    void tellsTheApplicantFromPeopleOfUnknownRelation() {
        assertThat(Household.isApplicant(APPLICANT)).isTrue();
        assertThat(Household.isApplicant(SPOUSE)).isFalse();
        assertThat(Household.isApplicant(SOMEONE)).isFalse();
    }

    @Test
    void keepsItsMembersWhenTheGivenListChanges() {
        List<Person> members = new ArrayList<>(List.of(APPLICANT));
        Household household = new Household.Builder().members(members).build();
        members.add(SPOUSE);
        assertThat(household.members()).containsExactly(APPLICANT).isUnmodifiable();
    }

    @Test
    void isAValue() {
        assertThat(household(APPLICANT, SPOUSE))
                .isEqualTo(household(APPLICANT, SPOUSE))
                .hasSameHashCodeAs(household(APPLICANT, SPOUSE))
                .isNotEqualTo(household(SPOUSE, APPLICANT));
        assertThat(new Household.Builder().addMembers(APPLICANT).urban(false).build())
                .isNotEqualTo(household(APPLICANT));
    }

    private static Person related(Kinship relation) {
        return new Person.Builder().relation(relation).build();
    }

    private static Household household(Person... members) {
        return new Household.Builder().addMembers(members).build();
    }
}
