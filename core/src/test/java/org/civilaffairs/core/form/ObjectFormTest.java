package org.civilaffairs.core.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.groups.Tuple;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.text.Text;
import org.junit.jupiter.api.Test;

class ObjectFormTest {

    private static final ObjectForm<Parcel, Draft> PARCELS = ObjectForm.of(
                    "Parcel", Text.of("包裹", "parcel"), Draft::new, Draft::build)
            .required("to", Text.of("收件人", "addressee"), Forms.personalText(), Draft::to, Parcel::to)
            .optional("fee", Text.of("费用", "fee"), Forms.yuan(), Draft::fee, Parcel::fee)
            .optional("items", Text.of("物品", "items"), Forms.listOf(item()), Draft::items, Parcel::items)
            .done();

    private record Parcel(String to, Optional<Yuan> fee, Optional<List<String>> items) {}

    private static final class Draft {
        private String to = "";
        private Optional<Yuan> fee = Optional.empty();
        private Optional<List<String>> items = Optional.empty();

        Draft to(String value) {
            to = value;
            return this;
        }

        Draft fee(Yuan value) {
            fee = Optional.of(value);
            return this;
        }

        Draft items(List<String> value) {
            items = Optional.of(value);
            return this;
        }

        Parcel build() {
            ContradictionException.unless(
                    fee.isEmpty() || items.isEmpty() || !items.get().isEmpty(), "空包裹不收费", "an empty parcel has no fee");
            return new Parcel(to, fee, items);
        }
    }

    private static final class Item {
        private String name = "";

        Item name(String value) {
            name = value;
            return this;
        }
    }

    private static Form<String> item() {
        return ObjectForm.of("Item", Text.of("物品", "item"), Item::new, (Item made) -> made.name)
                .required("name", Text.of("名称", "name"), Forms.text(), Item::name, name -> name)
                .done();
    }

    @Test
    void readsWhatIsGivenAndLeavesTheRestUnknown() {
        assertThat(PARCELS.ofTree(Map.of("to", "张三"))).isEqualTo(new Parcel("张三", Optional.empty(), Optional.empty()));
    }

    @Test
    void takesNullForUnknown() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("to", "张三");
        tree.put("fee", null);
        assertThat(PARCELS.ofTree(tree).fee()).isEmpty();
    }

    @Test
    void tellsKnownToHaveNoneFromUnknown() {
        assertThat(PARCELS.ofTree(Map.of("to", "张三", "items", List.of())).items())
                .contains(List.of());
    }

    @Test
    void refusesNullAndNothingForARequiredProperty() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("to", null);
        for (Map<String, Object> each : List.of(tree, Map.<String, Object>of())) {
            assertThat(problems(each)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(Problem.Code.MISSING_PROPERTY);
                assertThat(problem.pointer()).isEqualTo("/to");
                assertThat(problem.message()).isEqualTo(Text.of("必须填写：收件人", "required: addressee"));
            });
        }
    }

    @Test
    void namesTheNearestPropertyForAMisspeltOne() {
        assertThat(problems(Map.of("to", "张三", "itmes", List.of())))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Problem.Code.UNKNOWN_PROPERTY);
                    assertThat(problem.pointer()).isEqualTo("/itmes");
                    assertThat(problem.message().en()).isEqualTo("no property of parcel; did you mean items?");
                    assertThat(problem.message().zh()).isEqualTo("包裹没有该属性，是否应为 items？");
                });
    }

    @Test
    void namesAllPropertiesWhereNoneIsNear() {
        assertThat(problems(Map.of("to", "张三", "somethingElse", true))
                        .get(0)
                        .message()
                        .en())
                .isEqualTo("no property of parcel; known properties: to, fee, items");
    }

    @Test
    void findsSeveralProblemsAtOnceEachInItsPlace() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("to", new BigDecimal("1"));
        tree.put("fee", "1.00");
        tree.put("items", List.of(Map.of("name", "书"), Map.of("nmae", "笔"), "纸"));
        tree.put("from", "李四");
        assertThat(problems(tree))
                .extracting(Problem::pointer, Problem::code)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("/from", Problem.Code.UNKNOWN_PROPERTY),
                        Tuple.tuple("/to", Problem.Code.WRONG_TYPE),
                        Tuple.tuple("/fee", Problem.Code.WRONG_TYPE),
                        Tuple.tuple("/items/1/nmae", Problem.Code.UNKNOWN_PROPERTY),
                        Tuple.tuple("/items/1/name", Problem.Code.MISSING_PROPERTY),
                        Tuple.tuple("/items/2", Problem.Code.WRONG_TYPE));
    }

    @Test
    void carriesEveryProblemInTheMessage() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> PARCELS.ofTree(Map.of("fee", "1.00")))
                .withMessageContainingAll("/to: 必须填写：收件人 · required: addressee [MISSING_PROPERTY]", "/fee = \"1.00\"");
    }

    @Test
    void reportsContradictionsWhereTheObjectStands() {
        Form<List<Parcel>> many = Forms.listOf(PARCELS);
        Problems problems = new Problems();
        many.read(List.of(Map.of("to", "张三", "fee", new BigDecimal("1"), "items", List.of())), "", problems);
        assertThat(problems.list())
                .extracting(Problem::pointer, Problem::code, Problem::message)
                .containsExactly(
                        Tuple.tuple("/0", Problem.Code.CONTRADICTION, Text.of("空包裹不收费", "an empty parcel has no fee")));
    }

    @Test
    void looksForContradictionsOnlyInWhatCouldBeRead() {
        assertThat(problems(Map.of("to", "张三", "fee", "x", "items", List.of())))
                .extracting(Problem::code)
                .containsExactly(Problem.Code.WRONG_TYPE);
    }

    @Test
    void showsNothingOfAnObjectThatStandsElsewhere() {
        assertThat(problems(Map.of("to", "张三", "items", Map.of("to", "李四")))
                        .get(0)
                        .toString())
                .doesNotContain("李四");
    }

    @Test
    void writesPropertiesInTheOrderOfTheForm() {
        Parcel parcel = new Parcel("张三", Optional.of(Yuan.of(1)), Optional.of(List.of("书")));
        assertThat(Json.write(PARCELS.write(parcel)))
                .isEqualTo("{\"to\": \"张三\", \"fee\": 1.00, \"items\": [{\"name\": \"书\"}]}");
        assertThat(PARCELS.ofTree(PARCELS.write(parcel))).isEqualTo(parcel);
    }

    @Test
    void describesTheTypeWithTheTypesInIt() {
        Map<String, Object> schema = PARCELS.schemaDocument();
        assertThat(schema)
                .containsEntry("$schema", "https://json-schema.org/draft/2020-12/schema")
                .containsEntry("$ref", "#/$defs/Parcel");
        assertThat(schema.get("$defs"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("Parcel", "Item")
                .extractingByKey("Parcel", InstanceOfAssertFactories.MAP)
                .containsEntry("required", List.of("to"))
                .containsEntry("additionalProperties", false)
                .extractingByKey("properties", InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("to", "fee", "items");
    }

    @Test
    void tellsTheTitlesOfItsProperties() {
        assertThat(((ObjectForm<Parcel, ?>) PARCELS).titles())
                .containsEntry("fee", Text.of("费用", "fee"))
                .hasSize(3);
    }

    private static List<Problem> problems(Object tree) {
        Problems problems = new Problems();
        assertThat(PARCELS.read(tree, "", problems)).isNull();
        return problems.list();
    }

    private record Sent(Parcel parcel, Optional<String> by) {}

    private static final class Sending {
        private Optional<Parcel> parcel = Optional.empty();
        private Optional<String> by = Optional.empty();

        Sending parcel(Parcel value) {
            parcel = Optional.of(value);
            return this;
        }

        Sending by(String value) {
            by = Optional.of(value);
            return this;
        }

        Sent build() {
            return new Sent(parcel.orElseThrow(), by);
        }
    }

    private static final Form<Sent> SENT = ObjectForm.of(
                    "Sent", Text.of("寄件", "sent parcel"), Sending::new, Sending::build)
            .including(PARCELS, Sending::parcel, Sent::parcel)
            .optional("by", Text.of("寄件人", "sender"), Forms.text(), Sending::by, Sent::by)
            .done();

    @Test
    void readsAndWritesThePropertiesOfAPartAmongItsOwn() {
        Map<String, Object> tree = Map.of("to", "甲", "fee", new BigDecimal("2.50"), "by", "乙");

        Sent sent = SENT.ofTree(tree);

        assertThat(sent.parcel().fee()).contains(Yuan.parse("2.50"));
        assertThat(sent.by()).contains("乙");
        assertThat(SENT.write(sent)).isEqualTo(tree);
    }

    @Test
    void reportsProblemsOfAPartWithThoseOfItsOwn() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> SENT.ofTree(Map.of("fee", "much", "buy", "乙")))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::pointer)
                        .containsExactlyInAnyOrder("/buy", "/to", "/fee"));
    }

    private record Visit(Household household) {}

    @Test
    void warnsOfWhatIsDoubtfulInAPartAmongItsOwn() {
        Form<Visit> visits = ObjectForm.of(
                        "Visit", Text.of("来访", "visit"), Household.Builder::new, builder -> new Visit(builder.build()))
                .including(Household.FORM, Household.Builder::from, Visit::household)
                .done();
        Person self = new Person.Builder()
                .relation(Kinship.SELF)
                .citizenId(CitizenId.parse("332323198106070011"))
                .build();
        Household household = new Household.Builder()
                .addMembers(
                        self,
                        new Person.Builder().from(self).relation(Kinship.CHILD).build())
                .build();
        assertThat(Validation.of(new Visit(household), visits).warnings(LocalDate.of(2020, 9, 1)))
                .extracting(Problem::pointer)
                .contains("/members");
    }

    @Test
    void describesThePropertiesOfAPartAmongItsOwn() {
        assertThat(SENT.schemaDocument())
                .extractingByKey("$defs", InstanceOfAssertFactories.MAP)
                .extractingByKey("Sent", InstanceOfAssertFactories.MAP)
                .containsEntry("required", List.of("to"))
                .extractingByKey("properties", InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("to", "fee", "items", "by");
    }
}
