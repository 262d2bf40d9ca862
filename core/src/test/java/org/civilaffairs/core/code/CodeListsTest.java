package org.civilaffairs.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.civilaffairs.core.text.Titled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListsTest {

    private static <E extends Titled> void readsBack(E[] constants, Function<E, String> code, Function<String, E> of) {
        assertThat(Arrays.stream(constants).map(code)).doesNotHaveDuplicates();
        for (E constant : constants) {
            assertThat(of.apply(code.apply(constant))).isSameAs(constant);
            assertThat(constant.title().zh()).containsPattern("\\p{IsHan}");
            assertThat(constant.title().en()).matches("[ -~]+");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> of.apply("0?")).withMessageContaining("\"0?\"; expected");
    }

    @Test
    void findsEveryConstantByItsCode() {
        readsBack(Sex.values(), Sex::code, Sex::ofCode);
        readsBack(MaritalStatus.values(), MaritalStatus::code, MaritalStatus::ofCode);
        readsBack(EthnicGroup.values(), EthnicGroup::code, EthnicGroup::ofCode);
        readsBack(EthnicGroup.values(), EthnicGroup::letters, EthnicGroup::ofLetters);
        readsBack(FamilyRelation.values(), FamilyRelation::code, FamilyRelation::ofCode);
        readsBack(FamilyRelationGroup.values(), FamilyRelationGroup::code, FamilyRelationGroup::ofCode);
        readsBack(Registrar.values(), Registrar::code, Registrar::ofCode);
        readsBack(OrganizationKind.values(), OrganizationKind::code, OrganizationKind::ofCode);
    }

    @Test
    void hasFiftySixEthnicGroups() {
        assertThat(EthnicGroup.values()).hasSize(56);
        assertThat(EthnicGroup.ofCode("56")).isEqualTo(EthnicGroup.JINO);
        assertThat(EthnicGroup.ofLetters("HA")).isEqualTo(EthnicGroup.HAN);
        assertThatIllegalArgumentException().isThrownBy(() -> EthnicGroup.ofCode("97"));
        assertThatIllegalArgumentException().isThrownBy(() -> EthnicGroup.ofCode("001"));
    }

    @ParameterizedTest
    @CsvSource({"02, SELF_OR_HEAD", "12, SPOUSE", "28, SON", "58, PARENT", "81, OTHER", "90, OTHER", "99, OTHER"})
    void groupsFamilyRelationsByTheirFirstDigit(String code, FamilyRelationGroup group) {
        assertThat(FamilyRelation.ofCode(code).group()).isEqualTo(group);
    }

    @Test
    void doesNotHaveTheCodeThatIsNoLongerUsed() {
        assertThatIllegalArgumentException().isThrownBy(() -> FamilyRelation.ofCode("98"));
        assertThat(FamilyRelation.values()).hasSize(84);
    }

    @Test
    void refusesEventsThatContradictEachOther() {
        for (List<MaritalEvent> events : List.of(
                List.of(MaritalEvent.DIVORCED),
                List.of(MaritalEvent.ANNULLED),
                List.of(MaritalEvent.MARRIED, MaritalEvent.MARRIED),
                List.of(MaritalEvent.MARRIED_FORMER_SPOUSE),
                List.of(MaritalEvent.MARRIED, MaritalEvent.SPOUSE_DIED, MaritalEvent.MARRIED_FORMER_SPOUSE),
                List.of(MaritalEvent.MARRIED, MaritalEvent.UNKNOWN_HISTORY))) {
            assertThatIllegalArgumentException().isThrownBy(() -> MaritalStatus.after(events));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "310000, PROVINCE",
        "331100, PREFECTURE_LEVEL_CITY",
        "332500, PREFECTURE",
        "335100, PREFECTURE_LEVEL_CITY",
        "310114, DISTRICT_OR_COUNTY_LEVEL_CITY",
        "331121, COUNTY",
        "429051, DISTRICT_OR_COUNTY_LEVEL_CITY",
        "331181, ADMINISTERED_COUNTY_LEVEL_CITY",
    })
    void tellsTheKindOfADivisionByItsSegment(String code, DivisionKind kind) {
        assertThat(DivisionCode.parse(code).kind()).contains(kind);
    }

    @Test
    void tellsNoKindOutsideTheSegments() {
        assertThat(DivisionCode.parse("337100").kind()).isEmpty();
        assertThat(DivisionCode.NATION.kind()).isEmpty();
    }
}
