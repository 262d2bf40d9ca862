package org.civilaffairs.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civilaffairs.core.code.BankCardNumber;
import org.civilaffairs.core.code.Check;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.code.DisabilityCertificateNumber;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.code.MarriageCertificateNumber;
import org.civilaffairs.core.code.MobileNumber;
import org.civilaffairs.core.code.PermanentResidenceCardNumber;
import org.civilaffairs.core.code.ResidencePermitNumber;
import org.civilaffairs.core.code.UnifiedSocialCreditCode;
import org.civilaffairs.core.conformance.Case;
import org.civilaffairs.core.form.Json;
import org.civilaffairs.core.form.JsonReader;
import org.civilaffairs.core.form.Problem;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.time.CivilPeriod;
import org.civilaffairs.core.time.Deadline;
import org.civilaffairs.core.time.PartialDate;
import org.civilaffairs.core.time.WorkCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every Jackson must do alike; runs with each alone, with both, and with none. */
class AnyJacksonTest {

    private static final String HOUSEHOLD = """
            {"members":[{"name":"张三","citizenId":"332323196001010013","relation":"SELF","birth":"1960-01",\
            "employed":false,"incomes":[{"kind":"PENSION","per":"MONTH","amount":900.00}]},{"relation":"SPOUSE"}],\
            "propertyWithinSubsistenceLimit":true,"urban":false}""";

    private static final String APPLICATION = """
            {"household":%s,"fee":-0.05,"id":"332323196001010013","place":"310114","birth":"1960",\
            "relation":"CHILD","title":{"zh":"低保","en":"allowance"},"amounts":[0.00,12345678901234567.89]}""".formatted(HOUSEHOLD);

    /** As in an application: values among others. */
    record Application(
            Household household,
            Yuan fee,
            CitizenId id,
            DivisionCode place,
            PartialDate birth,
            Kinship relation,
            Text title,
            List<Yuan> amounts) {}

    static Stream<Mapper> mappers() {
        return Mapper.present().stream();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("mappers")
    void readsAndWritesAHousehold(Mapper mapper) {
        Household household = mapper.read(HOUSEHOLD, Household.class);
        assertThat(household).isEqualTo(JsonReader.read(HOUSEHOLD, Household.FORM));
        assertThat(mapper.write(household)).isEqualTo(HOUSEHOLD);
        assertThat(mapper.readFromTree(HOUSEHOLD, Household.class)).isEqualTo(household);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("mappers")
    void readsAndWritesValuesWithinOtherTypes(Mapper mapper) {
        Application application = mapper.read(APPLICATION, Application.class);
        assertThat(application.fee()).isEqualTo(Yuan.parse("-0.05"));
        assertThat(application.amounts()).containsExactly(Yuan.ZERO, Yuan.parse("12345678901234567.89"));
        assertThat(application.id().value()).isEqualTo("332323196001010013");
        assertThat(mapper.read(mapper.write(application), Application.class)).isEqualTo(application);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("mappers")
    void writesTheSameWhateverTheMapperIsToldAboutOrderNamesAndEnumerations(Mapper mapper) {
        Household household = mapper.read(HOUSEHOLD, Household.class);
        assertThat(mapper.contrary().write(household)).isEqualTo(HOUSEHOLD);
        assertThat(mapper.contrary().read(HOUSEHOLD, Household.class)).isEqualTo(household);
        assertThat(mapper.contrary().write(Kinship.CHILD)).isEqualTo("\"CHILD\"");
        assertThat(mapper.contrary().write(Text.of("是", "yes"))).isEqualTo("{\"zh\":\"是\",\"en\":\"yes\"}");
        assertThat(mapper.withClassNames().write(household)).isEqualTo(HOUSEHOLD);
        assertThat(mapper.withClassNames().read(HOUSEHOLD, Household.class)).isEqualTo(household);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("mappers")
    void saysEveryProblemWithItsPlaceInTheDocument(Mapper mapper) {
        String bad = """
                {"id": "332323196001010013", "fee": 1, "household": {"members": [
                  {"relation": "SELFF", "birth": "1960-13", "citizenId": "332323196001010011", "incomes": [{"amount": "1"}]},
                  {"relation": "SPOUSE", "relation": "CHILD", "brith": "1960"}], "urban": NULL}}""".replace("NULL", "1");
        Mapper.RefusedException refused = Mapper.refusal(() -> mapper.read(bad, Application.class));
        assertThat(refused.invalid().problems())
                .extracting(Problem::pointer)
                .containsExactly(
                        "/household/members/1/relation",
                        "/household/members/0/relation",
                        "/household/members/0/birth",
                        "/household/members/0/citizenId",
                        "/household/members/0/incomes/0/amount",
                        "/household/members/0/incomes/0/kind",
                        "/household/members/0/incomes/0/per",
                        "/household/members/1/brith",
                        "/household/urban");
        assertThat(refused)
                .hasMessageStartingWith(refused.invalid().getMessage())
                .hasMessageContaining("did you mean birth?")
                .hasMessageNotContaining("332323196001010011");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("mappers")
    void readsAsStrictlyAsTheForms(Mapper mapper) {
        assertThat(problem(mapper, "0.001", Yuan.class))
                .isEqualTo("/ = 0.001: "
                        + "应为最多两位小数的元金额；请更正 · "
                        + "expected an amount in yuan with at most two decimals; correct it [BAD_VALUE]");
        assertThat(problem(mapper, "\"1.00\"", Yuan.class)).contains("[WRONG_TYPE]");
        assertThat(problem(mapper, "1e400", Yuan.class)).contains("the exponent of this number is too large");
        assertThat(problem(mapper, "0", Kinship.class)).contains("expected one of: SELF, ");
        assertThat(problem(mapper, "\"Self\"", Kinship.class)).contains("(SELF?)");
        assertThat(problem(mapper, "310114", DivisionCode.class)).contains("/ = 310114: ");
        assertThat(problem(mapper, "\"332323196001010011\"", CitizenId.class)).contains("/ = \"***\": ");
        assertThat(problem(mapper, "\"1960-02-30\"", PartialDate.class)).contains("[BAD_VALUE]");
        assertThat(problem(mapper, "{\"members\": []}", Household.class)).contains("[CONTRADICTION]");
    }

    private static String problem(Mapper mapper, String json, Class<?> type) {
        return String.valueOf(
                Mapper.refusal(() -> mapper.read(json, type)).invalid().getMessage());
    }

    /** As a web service answers. */
    record Answer(Check<CitizenId> check, Check<?> other, Deadline deadline) {}

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("mappers")
    void writesResultsMaskedAndReadsNone(Mapper mapper) {
        Check<CitizenId> check = CitizenId.check("332323196001010013");
        Deadline deadline = CivilPeriod.ofDays(7).from(LocalDate.of(2025, 9, 24), WorkCalendar.bundled());
        String json = mapper.write(new Answer(check, CitizenId.check("1"), deadline));
        assertThat(json)
                .startsWith("{\"check\":{\"outcome\":\"VALID\",\"identifier\":\"332**************3\",\"reasons\":[]},")
                .contains("\"other\":{\"outcome\":\"INVALID\",\"reasons\":[{\"code\":\"WRONG_LENGTH\",")
                .contains("\"deadline\":{\"start\":\"2025-09-24\",", "\"lastDay\":\"2025-10-09\"")
                .doesNotContain("1960");
        assertThat(problem(mapper, mapper.write(check), Check.class)).contains("is only written, never read");
        assertThat(problem(mapper, mapper.write(deadline), Deadline.class)).contains("is only written, never read");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("mappers")
    void readsNothingAsNothing(Mapper mapper) {
        assertThat(mapper.read("null", Household.class)).isNull();
        assertThat(mapper.read("{\"household\": null}", Application.class))
                .extracting(Application::household)
                .isNull();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("mappers")
    void readsAndWritesCases(Mapper mapper) {
        String json = """
                {"id":"a","service":"trial","jurisdiction":"310000","date":"2021-01-15","figures":{"standard":1240.00},\
                "facts":{"members":[null,{"x":1E+2}]},"expect":{"outcome":"GRANTED","award":{"monthly":0.10}},"why":"w"}""";
        Case read = mapper.read(json, Case.class);
        assertThat(mapper.write(read)).isEqualTo(json.replace("1E+2", "100"));
        assertThat(Json.write(Case.FORM.write(read)).replace(": ", ":").replace(", ", ","))
                .isEqualTo(mapper.write(read));
    }

    /** As in an application: values by others. */
    record Register(
            Map<CitizenId, Map<Kinship, Boolean>> people,
            Map<BankCardNumber, Yuan> accounts,
            Map<MobileNumber, Yuan> mobiles,
            Map<DisabilityCertificateNumber, Yuan> certificates,
            Map<MarriageCertificateNumber, Yuan> marriages,
            Map<PermanentResidenceCardNumber, Yuan> cards,
            Map<ResidencePermitNumber, Yuan> permits,
            Map<UnifiedSocialCreditCode, Yuan> organizations,
            Map<PartialDate, Yuan> births,
            Map<DivisionCode, Yuan> places) {}

    private static final String REGISTER = """
            {"people":{"332323196001010013":{"SELF":true}},"accounts":{"9900005555000012345":1.00},\
            "mobiles":{"15400000000":1.00},"certificates":{"33232319810607001144B2":1.00},\
            "marriages":{"J331102-2023-099999":1.00},"cards":{"931840209903140014":1.00},\
            "permits":{"820000209903140021":1.00},"organizations":{"51310000PDY001178N":1.00},\
            "births":{"1960-01":1.00},"places":{"310114":1.00}}""";

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("mappers")
    void readsAndWritesKeysWhole(Mapper mapper) {
        Register register = mapper.read(REGISTER, Register.class);
        assertThat(mapper.write(register)).isEqualTo(REGISTER);
        assertThat(mapper.readFromTree(REGISTER, Register.class)).isEqualTo(register);
        assertThat(mapper.write(Map.of(CitizenId.parse("332323196001010013"), true)))
                .isEqualTo("{\"332323196001010013\":true}");
        assertThat(mapper.contrary().write(new EnumMap<>(Map.of(Kinship.SELF, true))))
                .isEqualTo("{\"SELF\":true}");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("mappers")
    void saysWhatIsWrongWithAKey(Mapper mapper) {
        Mapper.RefusedException refused =
                Mapper.refusal(() -> mapper.read("{\"people\": {\"332323196001010011\": {}}}", Register.class));
        assertThat(refused.invalid().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/people");
            assertThat(problem.code()).isEqualTo(Problem.Code.BAD_VALUE);
            assertThat(problem.value()).isEqualTo("\"***\"");
        });
        assertThat(refused).hasMessageNotContaining("332323196001010011");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("mappers")
    void refusesKeysThatCannotBeReadAgain(Mapper mapper) {
        Household household = mapper.read(HOUSEHOLD, Household.class);
        assertThatThrownBy(() -> mapper.write(Map.of(household, true)))
                .hasStackTraceContaining("expected one that is written as text, such as an identifier");
    }
}
