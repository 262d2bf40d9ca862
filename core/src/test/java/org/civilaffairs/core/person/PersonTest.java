package org.civilaffairs.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.form.ContradictionException;
import org.civilaffairs.core.form.InvalidDocumentException;
import org.civilaffairs.core.form.Problem;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.text.Titled;
import org.civilaffairs.core.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number here cannot have been issued: 332323 was listed last in 1982, before there were identity numbers. */
class PersonTest {

    private static final CitizenId NUMBER = CitizenId.parse("332323198106070011");
    private static final LocalDate BIRTH = LocalDate.of(1981, 6, 7);

    @Test
    void knowsNothingUnlessTold() {
        Person person = new Person.Builder().build();
        assertThat(person.relation()).isEmpty();
        assertThat(person.incomes()).isEmpty();
        assertThat(person.born()).isEmpty();
        assertThat(Person.FORM.write(person)).isEqualTo(Map.of());
    }

    @Test
    void isBornAsTheBirthSaysOrElseTheNumber() {
        assertThat(new Person.Builder().citizenId(NUMBER).build().born()).contains(PartialDate.of(BIRTH));
        assertThat(new Person.Builder().birth(PartialDate.of(1981)).build().born())
                .contains(PartialDate.of(1981));
        assertThat(new Person.Builder()
                        .citizenId(NUMBER)
                        .birth(PartialDate.of(1981))
                        .build()
                        .born())
                .contains(PartialDate.of(1981));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1981", "1981-06", "1981-06-07"})
    void acceptsABirthThatAgreesWithTheNumber(String birth) {
        Person person = new Person.Builder()
                .citizenId(NUMBER)
                .birth(PartialDate.parse(birth))
                .build();
        assertThat(person.birth()).hasToString("Optional[" + birth + "]");
        assertThat(person.doubts(LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1982", "1980", "1981-05", "1981-07", "1981-06-06", "1981-06-08"})
    void leavesABirthThatDiffersFromTheNumberToAPersonAndOverwritesNothing(String birth) {
        Person person = new Person.Builder()
                .citizenId(NUMBER)
                .birth(PartialDate.parse(birth))
                .build();
        assertThat(person.contradictions()).isEmpty();
        assertThat(person.born()).contains(PartialDate.parse(birth));
        assertThat(person.citizenId()).contains(NUMBER);
        assertThat(person.doubts(LocalDate.of(2026, 1, 1))).singleElement().satisfies(doubt -> {
            assertThat(doubt.pointer()).isEqualTo("/birth");
            assertThat(doubt.message().zh()).contains("应人工核对");
            assertThat(doubt.message().en()).contains("check it by hand").doesNotContain(birth);
        });
    }

    @Test
    void masksWhatIsPersonalInText() {
        Person person = new Person.Builder()
                .name("王小明")
                .citizenId(NUMBER)
                .birth(PartialDate.of(BIRTH))
                .relation(Kinship.SELF)
                .build();
        assertThat(person.born()).isPresent();
        assertThat(person.toString())
                .contains("SELF", "***")
                .doesNotContain("王小明")
                .doesNotContain("3323")
                .doesNotContain("1981");
    }

    @Test
    void keepsItsListsWhenTheGivenOnesChange() {
        IncomeItem wage = IncomeItem.monthly(IncomeKind.WAGE, Yuan.of(2000));
        PropertyItem cash = PropertyItem.of(PropertyKind.CASH, Yuan.of(5));
        List<IncomeItem> incomes = new ArrayList<>(List.of(wage));
        List<PropertyItem> properties = new ArrayList<>(List.of(cash));
        Person person =
                new Person.Builder().incomes(incomes).properties(properties).build();

        incomes.clear();
        properties.add(cash);

        assertThat(person.incomes().orElseThrow()).containsExactly(wage).isUnmodifiable();
        assertThat(person.properties().orElseThrow()).containsExactly(cash).isUnmodifiable();
    }

    static Stream<ThrowingCallable> contradictions() {
        return Stream.of(
                () -> new IncomeItem.Builder()
                        .kind(IncomeKind.WAGE)
                        .per(Per.MONTH)
                        .amount(Yuan.ofFen(-1))
                        .build(),
                () -> new IncomeItem.Builder()
                        .kind(IncomeKind.OTHER)
                        .per(Per.MONTH)
                        .recognised(Yuan.ofFen(-1))
                        .build(),
                () -> new IncomeItem.Builder()
                        .kind(IncomeKind.OTHER)
                        .per(Per.MONTH)
                        .amount(Yuan.of(1))
                        .recognised(Yuan.ofFen(101))
                        .build(),
                () -> PropertyItem.of(PropertyKind.CASH, Yuan.ofFen(-1)),
                () -> new PropertyItem.Builder()
                        .kind(PropertyKind.DWELLING)
                        .floorArea(new BigDecimal("-1"))
                        .build(),
                () -> new PropertyItem.Builder()
                        .kind(PropertyKind.DWELLING)
                        .floorArea(new BigDecimal("59.125"))
                        .build(),
                () -> Disability.of(DisabilityCategory.NONE, 1),
                () -> Disability.of(DisabilityCategory.VISUAL, 0),
                () -> Disability.of(DisabilityCategory.VISUAL, 5));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void refusesWhatCannotBe(ThrowingCallable contradiction) {
        assertThatExceptionOfType(ContradictionException.class)
                .isThrownBy(contradiction)
                .satisfies(e -> assertThat(e.contradictions()).isNotEmpty().allSatisfy(one -> {
                    assertThat(one.message().zh()).isNotBlank();
                    assertThat(one.message().en()).isNotBlank();
                }));
    }

    @Test
    void acceptsTheLimitsThemselves() {
        assertThat(new IncomeItem.Builder()
                        .kind(IncomeKind.OTHER)
                        .per(Per.MONTH)
                        .amount(Yuan.of(1))
                        .recognised(Yuan.of(1))
                        .build()
                        .recognised())
                .contains(Yuan.of(1));
        assertThat(Disability.of(DisabilityCategory.VISUAL, 4).grade()).contains(4);
        assertThat(Disability.none().grade()).isEmpty();
        assertThat(new PropertyItem.Builder()
                        .kind(PropertyKind.DWELLING)
                        .floorArea(new BigDecimal("59.5000"))
                        .build()
                        .floorArea())
                .isPresent();
        assertThat(IncomeItem.monthly(IncomeKind.BUSINESS, Yuan.ZERO).amount()).contains(Yuan.ZERO);
    }

    @Test
    void reportsEveryProblemOfADocumentAndNoPersonalValue() {
        Map<String, Object> tree = Map.of(
                "name",
                new BigDecimal("13800000000"),
                "citizenId",
                "332323198106070012",
                "relation",
                "WIFE",
                "disability",
                Map.of("category", "NONE", "grade", new BigDecimal("2")),
                "incomes",
                List.of(Map.of("kind", "WAGE", "per", "MONTH", "amount", new BigDecimal("-1"))));
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> Person.FORM.ofTree(tree))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::pointer)
                        .containsExactlyInAnyOrder(
                                "/name", "/citizenId", "/relation", "/disability/grade", "/incomes/0/amount"))
                .satisfies(e -> assertThat(e).hasMessageNotContainingAny("13800000000", "332323198106070012"));
    }

    @Test
    void describesPeopleByJsonSchema() {
        assertThat(Household.FORM.schemaDocument().get("$defs"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsOnlyKeys(
                        "Household",
                        "Person",
                        "Schooling",
                        "Disability",
                        "IncomeItem",
                        "ExpenseItem",
                        "EarningsIncrease",
                        "PropertyItem");
    }

    @Test
    void titlesEveryConstantInBothLanguages() {
        Stream.of(
                        Absence.values(),
                        DisabilityCategory.values(),
                        IncomeKind.values(),
                        Kinship.values(),
                        Per.values(),
                        PropertyKind.values(),
                        SchoolLevel.values())
                .<Titled[]>map(constants -> constants)
                .forEach(constants -> assertThat(Stream.of(constants).map(Titled::title))
                        .doesNotHaveDuplicates()
                        .allSatisfy(title -> assertThat(title.zh()).isNotBlank())
                        .allSatisfy(title -> assertThat(title.en()).isNotBlank()));
    }

    @Test
    void readsAnIncreaseOfEarnings() {
        EarningsIncrease increase = EarningsIncrease.FORM.ofTree(Map.of("firstMonth", "2023-02"));
        assertThat(increase.firstMonth()).contains(YearMonth.of(2023, 2));
        assertThat(increase.monthly()).isEmpty();
    }
}
