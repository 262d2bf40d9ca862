package org.civilaffairs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers here cannot have been issued: see the cases of identifiers. */
class CheckCommandTest {

    @ParameterizedTest
    @CsvSource({
        "0, CITIZEN_ID 332323198106070011 --on 2025-01-01",
        "1, CITIZEN_ID 332323198106070037 --on 2025-01-01",
        "3, CITIZEN_ID 319999198106070014 --on 2025-01-01",
        "0, CREDIT_CODE 51310000PDY001178N",
        "1, CREDIT_CODE 52310114PDY0011783",
        "3, CREDIT_CODE 54331121PDY001178L",
        "3, CREDIT_CODE 332323198106070193",
        "1, CREDIT_CODE 332323198106070011",
        "1, CITIZEN_ID 931840209903140014 --on 2120-01-01",
        "3, CITIZEN_ID 332323198106070011 --on 2025-01-01 --numbers-from 1984-01-01",
        "0, CITIZEN_ID 332323198106070011 --on 2025-01-01 --numbers-from 1982-12-31",
        "1, MARRIAGE_CERTIFICATE J331102-0000-099999 --on 2025-01-01",
        "0, ORGANIZATION_CODE PDY00006-0",
        "0, DIVISION 310230 --on 2016-06-30",
        "1, DIVISION 310230 --on 2020-06-30",
        "3, DIVISION 319999 --on 2020-06-30",
        "1, DIVISION 109999 --on 2020-06-30",
        "0, DIVISION 000000 --on 2020-06-30",
        "0, RESIDENCE_PERMIT 820000209903140021 --on 2120-01-01",
        "0, PERMANENT_RESIDENCE_CARD 931840209903140014 --on 2120-01-01",
        "3, PERMANENT_RESIDENCE_CARD ZZZ310081060701 --on 2020-01-01",
        "0, DISABILITY_CERTIFICATE 33232319810607001144 --on 2020-01-01",
        "3, DISABILITY_CERTIFICATE 31999919810607001444 --on 2020-01-01",
        "3, DISABILITY_CERTIFICATE 33232319900607001944 --on 2020-01-01",
        "0, MARRIAGE_CERTIFICATE BL331102-2023-090009 --on 2025-01-01",
        "0, MARRIAGE_CERTIFICATE bl331102-2023-090009 --on 2025-01-01 --normalise",
        "0, POSTAL_CODE 010000",
        "0, MOBILE +86-154-0000-0000 --normalise",
        "1, MOBILE +86-154-0000-0000",
        "3, BANK_CARD 9900005555000012345",
    })
    void endsWithTheCodeOfTheOutcome(int exit, String arguments) {
        Ran ran = Ran.of("check " + arguments);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isEqualTo(exit);
        assertThat(ran.lines().get(0))
                .startsWith(exit == 0 ? "有效 · valid: " : exit == 1 ? "无效 · invalid: " : "无法核实 · unver");
        assertThat(ran.out()).doesNotContain("0607", "0314", "0000-0000");
    }

    @Test
    void readsAPersonMasked() {
        assertThat(Ran.of("check CITIZEN_ID 332323198106070011 --on 2025-01-01").lines())
                .containsExactly(
                        "有效 · valid: 公民身份号码 · citizen identity number 332**************1",
                        "  行政区划 · division  332323 浙江省绍兴地区嵊县",
                        "  出生 · born          1981-**-**",
                        "  性别 · sex           男性 · male");
    }

    @Test
    void refusesADivisionOfNoProvinceAndSaysWhy() {
        assertThat(Ran.of("check DIVISION 109999 --on 2020-06-30").lines())
                .containsExactly(
                        "无效 · invalid: 行政区划代码 · division code",
                        "  前两位不是任何省级行政区的代码 · The first two digits are the code of no province" + " [UNKNOWN_PROVINCE]");
    }

    @Test
    void readsAnOrganization() {
        assertThat(Ran.of("check CREDIT_CODE 51310000PDY001178N").lines())
                .contains(
                        "  登记管理部门 · registrar          民政 · civil affairs",
                        "  机构类别 · kind                   社会团体 · social group",
                        "  行政区划 · division               310000 上海市",
                        "  组织机构代码 · organization code  PDY00117-8");
    }

    @Test
    void readsNothingOutOfACitizenIdThatIsTakenForACreditCode() {
        assertThat(Ran.of("check CREDIT_CODE 332323198106070193").lines())
                .containsExactly(
                        "无法核实 · unverifiable: 统一社会信用代码 · unified social credit code 332**************3",
                        "  所填为公民身份号码 · The text is a citizen identity number [CITIZEN_ID_GIVEN]",
                        "  其中的组织机构代码未通过校验 · The organization code inside does not agree with its check"
                                + " character [INNER_CODE_FAILS]",
                        "  行政区划代码不在现有各期名录中 · The code of the division is in no list known here"
                                + " [REGION_NOT_IN_DATA]");
    }

    @Test
    void doubtsADivisionThatEndedBeforeTheFirstNumbersIfToldTheirDay() {
        String command = "check CITIZEN_ID 332323198106070011 --on 2025-01-01";
        assertThat(Ran.of(command).exit()).isZero();
        assertThat(Ran.of(command + " --numbers-from 1984-01-01").out()).contains("[REGION_ENDED_BEFORE_ASSIGNMENT]");
        assertThat(Ran.of("check RESIDENCE_PERMIT 820000209903140021 --on 2120-01-01 --numbers-from 1984-01-01")
                        .problems())
                .containsExactly("--numbers-from: 只用于 CITIZEN_ID · only for CITIZEN_ID; leave it out");
        assertThat(Ran.of(command + " --numbers-from 1984").problems())
                .singleElement()
                .asString()
                .startsWith("--numbers-from");
    }

    @Test
    void documentsItsExitCodes() {
        assertThat(Ran.of("check --help").out())
                .contains("0   有效 · valid", "1   无效 · invalid", "3   无法核实，但不应拒绝 · unverifiable");
    }

    @Test
    void tellsEveryReasonInBothLanguages() {
        assertThat(Ran.of("check DISABILITY_CERTIFICATE 33232319810607001185 --on 2025-01-01")
                        .lines())
                .containsExactly(
                        "无效 · invalid: 残疾人证号 · disability certificate number",
                        "  残疾类别应为1至7 · The category of a disability is 1 to 7 [UNKNOWN_DISABILITY_CATEGORY]",
                        "  残疾等级应为1至4 · The grade of a disability is 1 to 4 [UNKNOWN_DISABILITY_GRADE]");
    }

    @Test
    void namesTheLengthThatIsExpected() {
        assertThat(Ran.of("check BANK_CARD 99000055").lines())
                .contains("  长度与标准规定的位数不符，应为13至19位 · The length is not the one the standard prescribes,"
                        + " which is 13 to 19 characters [WRONG_LENGTH]");
    }

    @Test
    void saysWhetherTheTextWasChanged() {
        assertThat(Ran.of("check CITIZEN_ID 33232319810607002x --on 2025-01-01 --normalise")
                        .lines())
                .contains("  已规范化 · normalised before the check");
        assertThat(Ran.of("check CITIZEN_ID 33232319810607002X --on 2025-01-01 --normalise")
                        .out())
                .doesNotContain("normalised");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CITIZEN_ID", "DIVISION", "MARRIAGE_CERTIFICATE", "RESIDENCE_PERMIT"})
    void asksForTheDayWhereItMatters(String kind) {
        Ran ran = Ran.of("check " + kind + " 332323198106070011");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("--on DATE: 该种类必须给出 · required for " + kind)
                .doesNotContain("3323");
    }

    @Test
    void saysEverythingThatIsWrongWithTheCommandAtOnce() {
        Ran ran = Ran.of("check CITIZENID 332323198106070011 --on 2025-02-29");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.problems()).hasSize(2);
        assertThat(ran.err()).contains("KIND: 没有这个种类 · no such kind; CITIZEN_ID?", "2025-02-29");
        assertThat(Ran.of("check").problems())
                .anyMatch(line -> line.startsWith("KIND: "))
                .anyMatch(line -> line.startsWith("VALUE: "));
    }
}
