package org.civilaffairs.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilaffairs.core.form.ModelConstraints.implementing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.civilaffairs.core.form.Problem.Code;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Disability;
import org.civilaffairs.core.person.DisabilityCategory;
import org.civilaffairs.core.person.EarningsIncrease;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.person.IncomeItem;
import org.civilaffairs.core.person.IncomeKind;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.person.Per;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.person.PropertyItem;
import org.civilaffairs.core.person.Schooling;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Objects that our builders did not make, and those that they let pass but forms do not. */
class ObjectValidationTest {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 1);
    private static final Person APPLICANT =
            new Person.Builder().relation(Kinship.SELF).build();

    static List<Arguments> wrong() {
        return List.of(
                wrong(income("amount", Optional.of(Yuan.of(-1))), IncomeItem.FORM, "/amount", Code.BAD_VALUE),
                wrong(
                        income("amount", Optional.of(Yuan.parse("100000000000.00"))),
                        IncomeItem.FORM,
                        "/amount",
                        Code.BAD_VALUE),
                wrong(
                        new IncomeItem.Builder()
                                .kind(IncomeKind.WAGE)
                                .per(Per.MONTH)
                                .amount(Yuan.parse("100000000000.00"))
                                .build(),
                        IncomeItem.FORM,
                        "/amount",
                        Code.BAD_VALUE),
                wrong(new IncomeBeyondItsAmount(), IncomeItem.FORM, "/recognised", Code.CONTRADICTION),
                wrong(
                        implementing(PropertyItem.class, "floorArea", Optional.of(new BigDecimal("59.555"))),
                        PropertyItem.FORM,
                        "/floorArea",
                        Code.BAD_VALUE),
                wrong(
                        implementing(PropertyItem.class, "floorArea", Optional.of(new BigDecimal("-1"))),
                        PropertyItem.FORM,
                        "/floorArea",
                        Code.BAD_VALUE),
                wrong(
                        new EarningsIncrease.Builder()
                                .firstMonth(YearMonth.of(12026, 7))
                                .build(),
                        EarningsIncrease.FORM,
                        "/firstMonth",
                        Code.BAD_VALUE),
                wrong(
                        new Person.Builder().absentSince(LocalDate.of(-1, 1, 1)).build(),
                        Person.FORM,
                        "/absentSince",
                        Code.BAD_VALUE),
                wrong(
                        implementing(Disability.class, "grade", Optional.of(5)),
                        Disability.FORM,
                        "/grade",
                        Code.BAD_VALUE),
                wrong(
                        implementing(Disability.class, "grade", Optional.of(2)),
                        Disability.FORM,
                        "/grade",
                        Code.CONTRADICTION),
                wrong(
                        person("incomes", Optional.of(list(null, income("amount", Optional.empty())))),
                        Person.FORM,
                        "/incomes/0",
                        Code.WRONG_TYPE),
                wrong(
                        person("statuses", Optional.of(list((Object) null))),
                        Person.FORM,
                        "/statuses/0",
                        Code.WRONG_TYPE),
                wrong(household(list(APPLICANT, null)), Household.FORM, "/members/1", Code.WRONG_TYPE),
                wrong(household(list()), Household.FORM, "/members", Code.CONTRADICTION),
                wrong(household(list(APPLICANT, APPLICANT)), Household.FORM, "/members", Code.CONTRADICTION),
                wrong(
                        household(list(
                                APPLICANT,
                                person(
                                        "disability",
                                        Optional.of(implementing(Disability.class, "grade", Optional.of(0)))))),
                        Household.FORM,
                        "/members/1/disability/grade",
                        Code.BAD_VALUE));
    }

    private static <T> Arguments wrong(T object, Form<T> form, String pointer, Code code) {
        return Arguments.of(object, form, pointer, code);
    }

    private static IncomeItem income(String accessor, Object answer) {
        return implementing(IncomeItem.class, accessor, answer);
    }

    private static Person person(String accessor, Object answer) {
        return implementing(Person.class, accessor, answer);
    }

    private static Household household(List<Object> members) {
        return implementing(Household.class, "members", members);
    }

    @SuppressWarnings("NullAway") // what no builder of ours lets pass
    private static List<Object> list(@Nullable Object... items) {
        return new ArrayList<>(Arrays.asList(items));
    }

    private static final class IncomeBeyondItsAmount implements IncomeItem {
        @Override
        public IncomeKind kind() {
            return IncomeKind.WAGE;
        }

        @Override
        public Per per() {
            return Per.MONTH;
        }

        @Override
        public Optional<Yuan> amount() {
            return Optional.of(Yuan.of(1));
        }

        @Override
        public Optional<Yuan> recognised() {
            return Optional.of(Yuan.of(2));
        }
    }

    @ParameterizedTest
    @MethodSource("wrong")
    <T> void tellsOfObjectsWhatItTellsOfTheirTrees(T object, Form<T> form, String pointer, Code code) {
        Validation<T> checked = Validation.of(object, form);
        assertThat(checked.errors())
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(Tuple.tuple(pointer, code));
        assertThat(checked.errors())
                .isEqualTo(Validation.ofTree(form.write(object), form).errors());
        assertThat(checked.value()).isEmpty();
        assertThat(checked.warnings(DAY)).isEmpty();
    }

    static List<Arguments> right() {
        return List.of(
                Arguments.of(APPLICANT, Person.FORM),
                Arguments.of(household(list(APPLICANT)), Household.FORM),
                Arguments.of(income("amount", Optional.of(Yuan.parse("99999999999.99"))), IncomeItem.FORM),
                Arguments.of(Disability.of(DisabilityCategory.VISUAL, 1), Disability.FORM),
                Arguments.of(
                        implementing(PropertyItem.class, "floorArea", Optional.of(new BigDecimal("59.500"))),
                        PropertyItem.FORM),
                Arguments.of(implementing(Schooling.class, "fullTime", Optional.of(true)), Schooling.FORM),
                Arguments.of(
                        new Person.Builder()
                                .absentSince(LocalDate.of(9999, 12, 31))
                                .build(),
                        Person.FORM));
    }

    @ParameterizedTest
    @MethodSource("right")
    <T> void handsBackTheObjectOfWhichNothingIsWrong(T object, Form<T> form) {
        assertThat(Validation.of(object, form).orThrow()).isSameAs(object);
        assertThat(Validation.ofTree(form.write(object), form).errors()).isEmpty();
    }

    @Test
    void takesNullForUnknownAndHandsBackAnObjectWithoutIt() {
        Household lax = implementing(Household.class, "members", list(APPLICANT));
        Household rest = ModelConstraints.lacking(Household.class, "urban", lax);
        assertThat(Validation.of(rest, Household.FORM).orThrow())
                .isEqualTo(new Household.Builder().addMembers(APPLICANT).build());
    }

    private record Pair(String left, String right) {}

    @Test
    void asksTheBuilderWhereNothingElseTellsWhetherValuesAgree() {
        Form<Pair> pairs = ObjectForm.ofRecord("Pair", Text.of("对", "pair"), values -> {
                    Pair pair = new Pair(values.get("left"), values.get("right"));
                    ContradictionException.unless(pair.left.equals(pair.right), "不同", "differ");
                    return pair;
                })
                .required("left", Text.of("左", "left"), Forms.text(), Pair::left)
                .required("right", Text.of("右", "right"), Forms.text(), Pair::right)
                .done();
        assertThat(Validation.of(new Pair("a", "a"), pairs).errors()).isEmpty();
        assertThat(Validation.of(new Pair("a", "b"), pairs).errors())
                .extracting(Problem::code)
                .containsExactly(Code.CONTRADICTION);
    }

    @Test
    void tellsOfMapsWhatItTellsOfTheirTrees() {
        Form<Map<String, Yuan>> form = Forms.mapOf(Forms.text(), Forms.yuan());
        Map<String, Yuan> amounts = new LinkedHashMap<>(Map.of("a", Yuan.of(1)));
        assertThat(Validation.of(amounts, form).orThrow()).isSameAs(amounts);
        amounts.put("b", Yuan.of(-1));
        assertThat(Validation.of(amounts, form).errors())
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(Tuple.tuple("/b", Code.BAD_VALUE));
        Map<String, @Nullable Yuan> lax = new LinkedHashMap<>();
        lax.put("c", null);
        assertThat(errorsOf(lax, form))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(Tuple.tuple("/c", Code.WRONG_TYPE));
    }

    @SuppressWarnings("unchecked") // what no builder of ours lets pass
    private static List<Problem> errorsOf(Map<String, @Nullable Yuan> lax, Form<Map<String, Yuan>> form) {
        return Validation.of((Map<String, Yuan>) (Map<String, ?>) lax, form).errors();
    }

    /** Counts how often it writes. */
    private static final class Counting extends Form<String> {
        private int written;

        @Override
        public @Nullable String read(Object node, String at, Problems problems) {
            return String.valueOf(node);
        }

        @Override
        boolean accepts(String value) {
            return true;
        }

        @Override
        public Object write(String value) {
            written++;
            return value;
        }

        @Override
        public Map<String, Object> schema(Map<String, Object> definitions) {
            return Map.of();
        }
    }

    @Test
    void writesNothingUnlessItIsAskedForWarnings() {
        Counting form = new Counting();
        Validation<List<String>> checked = Validation.of(List.of("a"), Forms.listOf(form));
        assertThat(checked.value()).isPresent();
        assertThat(form.written).isZero();
        assertThat(checked.warnings(DAY)).isEmpty();
        assertThat(form.written).isEqualTo(1);
    }
}
