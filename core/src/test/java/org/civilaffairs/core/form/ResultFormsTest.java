package org.civilaffairs.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import org.civilaffairs.core.code.Check;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.code.IdentifierKind;
import org.civilaffairs.core.code.UnifiedSocialCreditCode;
import org.civilaffairs.core.time.CivilPeriod;
import org.civilaffairs.core.time.Deadline;
import org.civilaffairs.core.time.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers here cannot have been issued: 332323 was listed last in 1982, before there were identity numbers. */
class ResultFormsTest {

    private static <T> String written(Form<T> form, T value) {
        String json = Json.write(form.write(value));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Json.write(form.schemaDocument()))
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        return json;
    }

    @Test
    void writesAValidNumberMasked() {
        assertThat(written(ResultForms.check(), CitizenId.check("332323198106070011")))
                .isEqualTo("{\"outcome\": \"VALID\", \"identifier\": \"332**************1\", \"reasons\": []}");
    }

    @Test
    void writesEveryReasonInBothLanguages() {
        assertThat(written(ResultForms.check(), CitizenId.check("332323198106070037", LocalDate.of(1980, 1, 1))))
                .isEqualTo("{\"outcome\": \"INVALID\", \"reasons\": ["
                        + "{\"code\": \"BIRTH_IN_FUTURE\", \"zh\": \"出生日期晚于基准日\","
                        + " \"en\": \"The date of birth is after the day of reference\"}, "
                        + "{\"code\": \"WRONG_CHECK_CHARACTER\", \"zh\": \"校验码与其他各位不符\","
                        + " \"en\": \"The check character does not agree with the other characters\"}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "CREDIT_CODE, 51310000PDY001178N, VALID, 51310000PDY001178N",
        "CREDIT_CODE, 332323198106070193, UNVERIFIABLE, 332**************3",
        "BANK_CARD, 9900005555000012345, UNVERIFIABLE, ***************2345",
        "DIVISION, 310114, VALID, 310114",
    })
    void showsTheIdentifierAsItsTextDoes(IdentifierKind kind, String text, Check.Outcome outcome, String shown) {
        assertThat(written(ResultForms.check(), kind.check(text)))
                .startsWith("{\"outcome\": \"" + outcome + "\", \"identifier\": \"" + shown + "\"");
    }

    @Test
    void writesTheDeadlineWithTheWayToIt() {
        Deadline deadline = CivilPeriod.ofWorkingDays(3).from(LocalDate.of(2025, 9, 30), WorkCalendar.bundled());
        assertThat(written(ResultForms.deadline(), deadline))
                .startsWith("{\"start\": \"2025-09-30\", \"length\": 3, \"unit\": \"WORKING_DAYS\"")
                .contains("{\"date\": \"2025-10-11\", \"kind\": \"MAKE_UP_WORKDAY\", \"zh\": \"国庆节\","
                        + " \"en\": \"National Day\"}")
                .contains("\"lastDay\": \"2025-10-11\"")
                .contains("{\"zh\": \"期间 3个工作日\", \"en\": \"period 3 working days\"}")
                .doesNotContain("needs");
    }

    @Test
    void writesWhatIsMissingToKnowTheDeadline() {
        int next = WorkCalendar.bundled().lastYear() + 1;
        Deadline open = CivilPeriod.ofDays(1).from(LocalDate.of(next - 1, 12, 31), WorkCalendar.bundled());
        assertThat(written(ResultForms.deadline(), open))
                .contains("\"needs\": [\"calendar:" + next + "\"]", "\"nominalLastDay\": \"" + next + "-01-01\"")
                .doesNotContain("lastDay\"");
    }

    @Test
    void readsNothingBack() {
        Check<UnifiedSocialCreditCode> check = UnifiedSocialCreditCode.check("51310000PDY001178N");
        Object tree = ResultForms.check().write(check);
        assertThat(Validation.ofTree(tree, ResultForms.check()).errors())
                .singleElement()
                .asString()
                .isEqualTo("/ = {…}: 校验结果只写出，不读入；请重新求得 ·"
                        + " a result of a check is only written, never read; ask for it again [WRONG_TYPE]");
    }
}
