package org.civilaffairs.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineCommandTest {

    @ParameterizedTest
    @CsvSource({
        "--start 2025-09-24 --days 7, last day 2025-10-09 (Thu)",
        "--start 2025-09-24 --days 7 --kind calendar --no-extension, last day 2025-10-01 (Wed)",
        "--start 2025-09-30 --days 3 --kind working, last day 2025-10-11 (Sat)",
        "--start 2024-08-31 --length 6 --kind month, last day 2025-02-28 (Fri)",
        "--start 2024-02-29 --length 1 --kind year, last day 2025-02-28 (Fri)",
        "--start 2026-12-31 --days 1, last day undetermined: needs the notice on holidays of 2027 (calendar:2027)",
        "--start 2026-12-31 --days 1 --no-extension, last day 2027-01-01 (Fri)",
    })
    void printsTheLastDay(String options, String line) {
        Ran ran = Ran.of("deadline " + options);

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.lines()).contains(line);
    }

    @Test
    void documentsTheExitCodesOfAssess() {
        assertThat(help("deadline")).contains("an answer was given, also that it is undetermined", "bad input;");
        assertThat(help("assess")).contains("a decision was made, whatever its outcome, undetermined", "bad input;");
    }

    private static String help(String command) {
        return Ran.of(command + " --help").out().replaceAll("\\s+", " ");
    }

    @Test
    void explainsInBothLanguages() {
        assertThat(Ran.of("deadline --start 2024-09-07 --days 7").lines())
                .containsExactly(
                        "起始日 2024-09-07（周六）",
                        "期间 7日",
                        "届满日 2024-09-14（周六）",
                        "计入 2024-09-14（周六）中秋调休上班",
                        "最后一日 2024-09-14（周六）",
                        "开始的当日不计入（民法典第二百零一条第一款）",
                        "最后一日是法定休假日的顺延（民法典第二百零三条第一款）",
                        "截止时间为二十四时或停止业务活动的时间（民法典第二百零三条第二款）",
                        "",
                        "starts on 2024-09-07 (Sat)",
                        "period 7 days",
                        "runs out on 2024-09-14 (Sat)",
                        "counted 2024-09-14 (Sat) Mid-Autumn Festival, worked in exchange",
                        "last day 2024-09-14 (Sat)",
                        "the first day is not counted (Civil Code art. 201(1))",
                        "an end on a rest day moves on (Civil Code art. 203(1))",
                        "ends at 24:00, or when business stops (Civil Code art. 203(2))");
        assertThat(Ran.of("deadline --start 2024-09-07 --days 7 --lang zh").lines())
                .hasSize(8);
    }

    @Test
    void writesJson() {
        Ran ran = Ran.of("deadline --start 2025-09-30 --days 3 --kind working --format json");

        Map<String, Object> tree = JsonReader.read(ran.out(), Forms.mapOf(Forms.text(), Forms.anything()));
        assertThat(tree)
                .containsEntry("start", "2025-09-30")
                .containsEntry("unit", "WORKING_DAYS")
                .containsEntry("lastDay", "2025-10-11")
                .containsEntry(
                        "makeUpWorkdays",
                        List.of(Map.of(
                                "date", "2025-10-11", "kind", "MAKE_UP_WORKDAY", "zh", "国庆节", "en", "National Day")));
        assertThat((List<?>) tree.get("skipped")).hasSize(8);
        assertThat(Ran.of("deadline --start 2026-12-31 --days 1 --format json").out())
                .contains("calendar:2027")
                .doesNotContain("\"lastDay\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--start 2025-02-29 --days 7 | expected a day that exists",
                "--start 2025-02-28 --days seven | --days: \"seven\": 应为正整数 · expected a whole number from 1",
                "--start 2025-02-28 --days 0 | The length of a period is 0; expected 1 to 40000",
                "--start 2025-02-28 --days 101 --kind year | expected 1 to 100",
                "--start 2025-02-28 --days 7 --kind weeks | expected one of calendar, month, working, year",
                "--days 7 | --start DATE: 必须给出 · required",
                "--start 2025-02-28 | N: 必须给出 · required",
                "--start 2025-02-28 --days 7 --no-extention | did you mean --no-extension?",
            })
    void refusesABadOption(String options, String said) {
        Ran ran = Ran.of("deadline " + options);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.problems())
                .hasSizeLessThanOrEqualTo(2)
                .first()
                .asString()
                .contains(said);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        Ran ran = Ran.of("deadline --start yesterday --days x --kind weeks --lang fr --format xml");

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.problems()).hasSize(5);
    }
}
