package org.civilaffairs.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.form.Problem.Code;
import org.civilaffairs.core.form.Problem.Severity;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.person.IncomeItem;
import org.civilaffairs.core.person.IncomeKind;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.person.Per;
import org.civilaffairs.core.person.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers here cannot have been issued: 332323 was listed last in 1982, before there were identity numbers. */
class ValidationTest {

    private static final LocalDate DAY = LocalDate.of(2020, 9, 1);

    @Test
    void returnsTheStrictObjectIfNothingIsWrong() {
        Validation<Household> checked = household("{\"relation\": \"SELF\", \"birth\": \"1968\"}");
        assertThat(checked.errors()).isEmpty();
        assertThat(checked.warnings(DAY)).isEmpty();
        assertThat(checked.value()).contains(checked.orThrow());
        assertThat(checked.orThrow().members()).hasSize(1);
    }

    @Test
    void tellsContradictionsOfSeveralMembersTogetherWithPlainProblems() {
        Validation<Household> checked = household(
                "{\"relation\": \"SELF\", \"citizenId\": \"332323198106070011\", \"birth\": \"1982\"}",
                "{\"relation\": \"SELF\", \"disability\": {\"category\": \"NONE\", \"grade\": 2}, \"phone\": \"1\"}",
                "{\"relation\": \"SPOUSE\", \"incomes\": [{\"kind\": \"WAGE\", \"per\": \"MONTH\", \"amount\": 1.005},"
                        + " {\"kind\": \"OTHER\", \"per\": \"MONTH\", \"amount\": 1, \"recognised\": 2}]}",
                "{\"relation\": \"SPOUSE\", \"birth\": \"1990-02-30\"}");
        assertThat(checked.value()).isEmpty();
        assertThat(checked.errors())
                .extracting(Problem::pointer, Problem::code, Problem::value)
                .containsExactly(
                        Tuple.tuple("/members/1/disability/grade", Code.CONTRADICTION, "2"),
                        Tuple.tuple("/members/1/phone", Code.UNKNOWN_PROPERTY, ""),
                        Tuple.tuple("/members/2/incomes/0/amount", Code.BAD_VALUE, "1.005"),
                        Tuple.tuple("/members/2/incomes/1/recognised", Code.CONTRADICTION, "2"),
                        Tuple.tuple("/members/3/birth", Code.BAD_VALUE, "\"***\""),
                        Tuple.tuple("/members", Code.CONTRADICTION, "[…]"),
                        Tuple.tuple("/members", Code.CONTRADICTION, "[…]"));
        assertThat(checked.errors())
                .extracting(problem -> problem.message().en())
                .contains(
                        "a household has exactly one applicant (relation: SELF)",
                        "the applicant has at most one spouse");
        assertThat(checked.errors()).extracting(Problem::severity).containsOnly(Severity.ERROR);
        assertThat(checked.errors().toString()).doesNotContain("3323", "1982", "1990");
    }

    @Test
    void tellsProblemsOfTheTextAndThenThoseOfWhatStandsInItInTheOrderOfTheDocument() {
        Validation<Household> checked = Validation.ofJson("""
                {"urban": 1, "townn": true, "members": [
                  {"relation": "SELF", "incomes": [{"per": "DAY", "amount": 1e999, "sum": 1}], "birth": "1990-13"},
                  {"employed": "no", "relation": "SELF", "employed": "yes"}],
                 "receivesSubsistence": "yes"}""", Household.FORM);
        assertThat(checked.errors())
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        Tuple.tuple("/members/0/incomes/0/amount", Code.TOO_LARGE),
                        Tuple.tuple("/members/1/employed", Code.DUPLICATE_PROPERTY),
                        Tuple.tuple("/urban", Code.WRONG_TYPE),
                        Tuple.tuple("/townn", Code.UNKNOWN_PROPERTY),
                        Tuple.tuple("/members/0/incomes/0/per", Code.BAD_VALUE),
                        Tuple.tuple("/members/0/incomes/0/sum", Code.UNKNOWN_PROPERTY),
                        Tuple.tuple("/members/0/incomes/0/kind", Code.MISSING_PROPERTY),
                        Tuple.tuple("/members/0/birth", Code.BAD_VALUE),
                        Tuple.tuple("/members/1/employed", Code.WRONG_TYPE),
                        Tuple.tuple("/receivesSubsistence", Code.WRONG_TYPE),
                        Tuple.tuple("/members", Code.CONTRADICTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "\"\\ud83d\""})
    void tellsOnceOfWhatCannotBeReadAtAll(String unread) {
        assertThat(household("{\"relation\": \"CHILD\"}", "{\"relation\": " + unread + "}")
                        .errors())
                .extracting(Problem::pointer)
                .containsExactly("/members/1/relation");
        assertThat(household(unread).errors()).extracting(Problem::pointer).containsExactly("/members/0");
        assertThat(Validation.ofJson(unread, Forms.yuan()).errors()).hasSize(1);
        assertThat(Validation.ofJson("{\"kind\": " + unread + ", \"per\": \"MONTH\"}", IncomeItem.FORM)
                        .errors())
                .extracting(Problem::pointer)
                .containsExactly("/kind");
    }

    @Test
    void leavesOpenWhatAPropertyGivenTwiceMayYetSay() {
        assertThat(household("{\"relation\": \"CHILD\", \"relation\": \"SELF\"}")
                        .errors())
                .extracting(Problem::code)
                .containsExactly(Code.DUPLICATE_PROPERTY);
    }

    @Test
    void shortensNamesOfAbsurdLength() {
        String exact = "n".repeat(200);
        String[] names = {exact, exact + "n", "n".repeat(199) + "😀", "n".repeat(5_000_000)};
        for (String name : names) {
            String written = name.equals(exact) ? name : (name.endsWith("n") ? exact : "n".repeat(199)) + "…";
            assertThat(household("{\"relation\": \"SELF\", \"" + name + "\": {\"a\": 1e999}}")
                            .errors())
                    .extracting(Problem::pointer)
                    .containsExactly("/members/0/" + written + "/a", "/members/0/" + written);
        }
        String slashes = "/".repeat(200);
        assertThat(Validation.ofJson("{\"" + slashes + "\": 1e999}", Forms.anything())
                        .errors())
                .extracting(Problem::pointer)
                .containsExactly("/" + slashes.replace("/", "~1"));
    }

    @Test
    void repeatsNoNameThatMayBePersonal() {
        String[] names = {"332323198106070038", "王15400000000", "9900000000000002"};
        for (String name : names) {
            assertThat(household("{\"relation\": \"SELF\", \"" + name + "\": 1e999, \"" + name + "\": \"\\ud83d\"}")
                            .errors())
                    .extracting(Problem::pointer)
                    .containsOnly("/members/0/***");
        }
        assertThat(household("{\"relation\": \"SELF\", \"1540000000\": 1}").errors())
                .extracting(Problem::pointer)
                .containsExactly("/members/0/1540000000");
        Form<Map<CitizenId, Boolean>> byNumber = Forms.mapOf(IdentifierForms.citizenId(), Forms.yesNo());
        assertThat(Validation.ofJson("{\"332323198106070037\": 1}", byNumber).errors())
                .extracting(Problem::toString)
                .allSatisfy(line -> assertThat(line).startsWith("/***").doesNotContain("0607"));
    }

    @Test
    void advisesToLeaveOutOnlyWhatMayBeLeftOut() {
        assertThat(Validation.ofJson("[]", Household.FORM).errors())
                .extracting(problem -> problem.message().toString())
                .containsExactly("应为对象 {…}；请更正 · expected an object {…}; correct it");
        assertThat(Validation.ofJson("null", Household.FORM).errors())
                .extracting(Problem::toString)
                .containsExactly("/: 应为一个值，而不是 null；请更正 · expected a value, not null; correct it [WRONG_TYPE]");
        assertThat(household("{\"relation\": \"SELF\", \"employed\": 1}").errors())
                .extracting(problem -> problem.message().en())
                .containsExactly("expected true or false; correct it, or leave the property out if it is unknown");
        assertThat(Validation.ofJson("{\"members\": 1}", Household.FORM).errors())
                .extracting(problem -> problem.message().toString())
                .containsExactly("应为列表 […]；请更正，该属性必填，不能略去 · "
                        + "expected a list […]; correct it; the property is required and cannot be left out");
        assertThat(Validation.ofJson("{\"members\": [1]}", Household.FORM).errors())
                .extracting(problem -> problem.message().en())
                .containsExactly("expected an object {…}; correct it");
        assertThat(Validation.ofJson("{\"kind\": \"WAGES\"}", IncomeItem.FORM).errors())
                .extracting(problem -> problem.message().en())
                .first()
                .asString()
                .endsWith("; correct it; the property is required and cannot be left out");
    }

    @Test
    @SuppressWarnings("NullAway") // what the test is about
    void saysWhatWasNull() {
        Household household = household("{\"relation\": \"SELF\"}").orThrow();
        List<org.assertj.core.api.ThrowableAssert.ThrowingCallable> calls = List.of(
                () -> Validation.of(null, Household.FORM),
                () -> Validation.of(household, null),
                () -> Validation.ofJson(null, Household.FORM),
                () -> Validation.ofJson("{}", null),
                () -> Validation.ofTree("", null),
                () -> Validation.of(household, Household.FORM).warnings(null),
                () -> JsonReader.read(null),
                () -> Household.FORM.write(null),
                () -> Forms.listOf(null),
                () -> Forms.mapOf(Forms.text(), null));
        assertThat(calls)
                .allSatisfy(call -> assertThatExceptionOfType(NullPointerException.class)
                        .isThrownBy(call)
                        .withMessageMatching("The [A-Za-z ]+ is null; expected .*"));
    }

    @Test
    void tellsThatNobodyAppliesThoughOtherThingsAreWrong() {
        assertThat(household("{\"relation\": \"CHILD\", \"employed\": 1}").errors())
                .extracting(Problem::pointer)
                .containsExactly("/members/0/employed", "/members");
        assertThat(household().errors()).extracting(Problem::pointer).containsExactly("/members");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"relation\": \"MYSELF\"}", "\"张三\"", "null"})
    void doesNotTellThatNobodyAppliesWhileItCannotKnow(String unreadable) {
        assertThat(household("{\"relation\": \"CHILD\"}", unreadable).errors())
                .singleElement()
                .extracting(Problem::pointer)
                .asString()
                .startsWith("/members/1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"relation": "SELF", "wage": 1}                                      | /members/0/wage      | UNKNOWN_PROPERTY
            {"relation": "SELF", "relation": "SELF"}                             | /members/0/relation  | DUPLICATE_PROPERTY
            {"relation": "SELF", "employed": "yes"}                              | /members/0/employed  | WRONG_TYPE
            {"relation": "SELF", "incomes": {}}                                  | /members/0/incomes   | WRONG_TYPE
            {"relation": "SELF", "incomes": [{"per": "MONTH"}]}                  | /members/0/incomes/0/kind | MISSING_PROPERTY
            {"relation": "SELF", "properties": [{"kind": "CASH", "value": 0.001}]} | /members/0/properties/0/value | BAD_VALUE
            {"relation": "SELF", "properties": [{"kind": "CASH", "value": "1"}]} | /members/0/properties/0/value | WRONG_TYPE
            {"relation": "SELF", "properties": [{"kind": "CASH", "value": 1e99}]} | /members/0/properties/0/value | BAD_VALUE
            {"relation": "SELF", "properties": [{"kind": "CASH", "value": 1e999}]} | /members/0/properties/0/value | TOO_LARGE
            {"relation": "SELF", "absentSince": "2021-02-29"}                    | /members/0/absentSince | BAD_VALUE
            {"relation": "SELF", "birth": "1900-02-29"}                          | /members/0/birth     | BAD_VALUE
            {"relation": "SELF", "registration": "31011"}                        | /members/0/registration | BAD_VALUE
            {"relation": "SELF", "properties": [{"kind": "CASH", "value": NaN}]} | ''                   | MALFORMED
            """)
    void refusesEachWithAClearErrorAndNoPartialResult(String member, String pointer, Code code) {
        Validation<Household> checked = household(member);
        assertThat(checked.errors())
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(Tuple.tuple(pointer, code));
        assertThat(checked.errors().get(0).message().zh()).isNotBlank();
        assertThat(checked.errors().get(0).message().en()).isNotBlank();
        assertThat(checked.value()).isEmpty();
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(checked::orThrow)
                .satisfies(thrown -> assertThat(thrown.problems()).isEqualTo(checked.errors()));
    }

    @Test
    void refusesWhatIsTooDeepOrTooLarge() {
        assertThat(Validation.ofJson("{\"members\":" + "[".repeat(200), Household.FORM)
                        .errors())
                .extracting(Problem::code)
                .containsExactly(Code.TOO_LARGE);
        assertThat(Validation.ofJson(" ".repeat(10_100_000) + "{}", Household.FORM)
                        .errors())
                .extracting(Problem::code)
                .containsExactly(Code.TOO_LARGE);
    }

    @Test
    void repeatsNoWordOfATextThatIsNoJson() {
        assertThat(household("{\"name\": 王小明}").errors().toString()).doesNotContain("王小明");
        assertThat(household("{\"name\": 13800000000x}").errors().toString()).doesNotContain("1380000");
        assertThat(household("{\"name\": \"王小明\\q\"}").errors().toString()).doesNotContain("王小明");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "3", "[]", "\"\""})
    void refusesDocumentsThatAreNoObject(String json) {
        assertThat(Validation.ofJson(json, Household.FORM).errors())
                .extracting(Problem::code)
                .containsExactly(Code.WRONG_TYPE);
    }

    @Test
    void readsWholeNumbersOfOtherReadersTreesButNoFloatingPoint() {
        for (Object whole : List.of(12, 12L, BigInteger.valueOf(12), BigDecimal.valueOf(12))) {
            assertThat(Validation.ofTree(whole, Forms.yuan()).orThrow()).isEqualTo(Yuan.of(12));
        }
        for (Object other : List.of(0.5, Double.NaN, Double.POSITIVE_INFINITY, 0.5f, '1')) {
            assertThat(Validation.ofTree(other, Forms.yuan()).errors())
                    .extracting(Problem::code, Problem::value)
                    .containsExactly(Tuple.tuple(Code.WRONG_TYPE, other.toString()));
        }
        assertThat(Validation.ofTree(null, Forms.yuan()).errors())
                .extracting(Problem::code)
                .containsExactly(Code.WRONG_TYPE);
    }

    @Test
    void warnsOfWhatIsAllowedButSuspicious() {
        String json = """
                {"members": [
                  {"relation": "SELF", "citizenId": "332323810607001", "registration": "310225", "residence": "319999"},
                  {"relation": "SPOUSE", "citizenId": "332323810607001", "absentSince": "1970-01-01"},
                  {"relation": "CHILD", "birth": "2020-09-02", "registration": "310114",
                   "disability": {"category": "VISUAL", "grade": 1, "includesIntellectualOrMental": false}},
                  {"relation": "PARENT", "citizenId": "332323199006070019"},
                  {"relation": "PARENT", "citizenId": "319999198106070014"}]}
                """;
        Validation<Household> checked = Validation.ofJson(json, Household.FORM);
        assertThat(checked.errors()).isEmpty();
        assertThat(checked.value()).isPresent();
        assertThat(checked.warnings(DAY))
                .extracting(Problem::pointer, Problem::code)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("/members", Code.DOUBTFUL),
                        Tuple.tuple("/members/0/citizenId", Code.UNVERIFIABLE),
                        Tuple.tuple("/members/0/citizenId", Code.UNVERIFIABLE),
                        Tuple.tuple("/members/0/registration", Code.NOT_LISTED),
                        Tuple.tuple("/members/0/residence", Code.UNVERIFIABLE),
                        Tuple.tuple("/members/1/citizenId", Code.UNVERIFIABLE),
                        Tuple.tuple("/members/1/citizenId", Code.UNVERIFIABLE),
                        Tuple.tuple("/members/1/absentSince", Code.DOUBTFUL),
                        Tuple.tuple("/members/2/birth", Code.DOUBTFUL),
                        Tuple.tuple("/members/2/disability/includesIntellectualOrMental", Code.DOUBTFUL),
                        Tuple.tuple("/members/3/citizenId", Code.DOUBTFUL),
                        Tuple.tuple("/members/4/citizenId", Code.UNVERIFIABLE));
        assertThat(checked.warnings(DAY)).extracting(Problem::severity).containsOnly(Severity.WARNING);
        assertThat(checked.warnings(DAY).toString()).doesNotContain("3323", "2020-09-02");
    }

    @Test
    void warnsOfWhatCouldBeReadBesideErrors() {
        Validation<Household> checked =
                household("{\"relation\": \"SELF\", \"residence\": \"319999\", \"employed\": 3}");
        assertThat(checked.errors()).extracting(Problem::pointer).containsExactly("/members/0/employed");
        assertThat(checked.warnings(DAY)).extracting(Problem::pointer).containsExactly("/members/0/residence");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "citizenId": "332323198106070011", "birth": "1982"    | /members/0/birth     | DOUBTFUL | birth differs
            "citizenId": "310114209906070018"                     | /members/0/citizenId | DOUBTFUL | after the day of reference
            "birth": "2099"                                       | /members/0/birth     | DOUBTFUL | born after the day
            "citizenId": "332323188106070012"                     | /members/0/citizenId | DOUBTFUL | over 130 years
            "citizenId": "319999198106070014"                     | /members/0/citizenId | UNVERIFIABLE | no list of divisions
            "citizenId": "332323199006070019"                     | /members/0/citizenId | DOUBTFUL | ended before the number
            "citizenId": "332300198106070017"                     | /members/0/citizenId | UNVERIFIABLE | not one of a county
            """)
    void warnsOfEveryDoubtThatAnIdentifierCheckKnowsAtThePointerOfItsValue(
            String member, String pointer, Code code, String says) {
        Validation<Household> checked = household("{\"relation\": \"SELF\", " + member + "}");
        assertThat(checked.errors()).isEmpty();
        assertThat(checked.warnings(DAY)).singleElement().satisfies(warning -> {
            assertThat(warning.pointer()).isEqualTo(pointer);
            assertThat(warning.code()).isEqualTo(code);
            assertThat(warning.message().en()).contains(says);
            assertThat(warning.toString()).doesNotContain("3323", "0607");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"810000209903140011", "820000209903140021", "830000209903140031"})
    void doubtsNoPlaceOfAResidencePermit(String number) {
        assertThat(household("{\"relation\": \"SELF\", \"citizenId\": \"" + number + "\"}")
                        .warnings(LocalDate.of(2120, 1, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    <T> void warnsOfEveryKindOfIdentifier(Form<T> form, String text, List<Code> codes) {
        Validation<T> checked = Validation.ofTree(text, form);
        assertThat(checked.errors()).isEmpty();
        assertThat(checked.warnings(DAY)).extracting(Problem::code).isEqualTo(codes);
        assertThat(checked.warnings(DAY)).extracting(Problem::pointer).containsOnly("");
    }

    static Stream<Arguments> identifiers() {
        Code open = Code.UNVERIFIABLE;
        return Stream.of(
                Arguments.of(IdentifierForms.bankCard(), "9900005555000012345", List.of(open)),
                Arguments.of(IdentifierForms.mobileNumber(), "16000000000", List.of(open)),
                Arguments.of(IdentifierForms.permanentResidenceCard(), "ZZZ310081060701", List.of(open)),
                Arguments.of(IdentifierForms.permanentResidenceCard(), "931840209903140014", List.of(Code.DOUBTFUL)),
                Arguments.of(IdentifierForms.residencePermit(), "820000209903140021", List.of(Code.DOUBTFUL)),
                Arguments.of(IdentifierForms.disabilityCertificate(), "33232319810607001144B2", List.of(open)),
                Arguments.of(IdentifierForms.marriageCertificate(), "J331102-2021-099999", List.of(Code.DOUBTFUL)),
                Arguments.of(IdentifierForms.marriageCertificate(), "J310151-2010-099999", List.of(Code.DOUBTFUL)),
                Arguments.of(IdentifierForms.marriageCertificate(), "J319999-2010-099999", List.of(open)),
                Arguments.of(IdentifierForms.township(), "310114450", List.of(open)),
                Arguments.of(IdentifierForms.township(), "310225001", List.of(Code.NOT_LISTED)),
                Arguments.of(Forms.division(), "109999", List.of(Code.NOT_LISTED)),
                Arguments.of(IdentifierForms.creditCode(), "51319999PDY0011782", List.of(open)),
                Arguments.of(IdentifierForms.creditCode(), "54331121PDY001178L", List.of(open)));
    }

    @Test
    void asksForTheDay() {
        Validation<Household> checked = household("{\"relation\": \"SELF\", \"birth\": \"2020-09-01\"}");
        assertThat(checked.warnings(DAY)).isEmpty();
        assertThat(checked.warnings(DAY.minusDays(1))).hasSize(1);
    }

    @Test
    void buildersRefuseWhatFormsReport() {
        IncomeItem.Builder item = new IncomeItem.Builder()
                .kind(IncomeKind.WAGE)
                .per(Per.MONTH)
                .amount(Yuan.of(-2))
                .recognised(Yuan.of(-1));
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(ContradictionException.class, item::build)
                        .contradictions())
                .extracting(Contradiction::pointer)
                .containsExactly("/amount", "/recognised", "/recognised");
        assertThat(new Person.Builder().relation(Kinship.SELF).build().contradictions())
                .isEmpty();
    }

    private static Validation<Household> household(String... members) {
        return Validation.ofJson("{\"members\": [" + String.join(", ", members) + "]}", Household.FORM);
    }
}
