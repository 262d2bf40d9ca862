package org.civilaffairs.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.civilaffairs.core.decision.Trial.grant;
import static org.civilaffairs.core.decision.Trial.yuan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Trial.Award;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Columns;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageTest {

    private static final Decision<Award> GRANTED = Trial.assessment()
            .require(TrialCondition.REGISTERED, Answer.YES)
            .require(
                    TrialCondition.INCOME_BELOW_LINE,
                    yuan(2000).compareEach(Operator.LESS_THAN, yuan(1240), 3, List.of(Trial.STANDARD)))
            .grant(() -> grant(yuan(1720)), Trial.AWARD);

    private static final Decision<Award> REFUSED = Assessment.of(
                    Trial.matter(Map.of("age", "DAY_AFTER"), Optional.of(LocalDate.of(2020, 8, 1))))
            .require(TrialCondition.REGISTERED, Answer.unknown("members[0].registration"))
            .require(
                    TrialCondition.INCOME_BELOW_LINE,
                    yuan(1240).compare(Operator.LESS_THAN, yuan(1240), List.of(Trial.STANDARD)))
            .grant(() -> grant(yuan(0)), Trial.AWARD);

    private static final Decision<Award> UNDETERMINED = Trial.assessment()
            .require(TrialCondition.REGISTERED, Answer.unknown("members[0].registration"))
            .require(
                    TrialCondition.INCOME_BELOW_LINE,
                    Trial.atLeastYuan(300, "members[1].incomes")
                            .compare(Operator.LESS_THAN, yuan(1240), List.of(Trial.STANDARD)))
            .requireAny(TrialCondition.OF_A_CLASS, Map.of(TrialCondition.ILL, Answer.YES))
            .grant(() -> grant(yuan(40, 940, "members[1].incomes")), Trial.AWARD);

    @Test
    void saysOutcomeAndAwardFirstThenWhatDecidedItThenTheRest() {
        assertThat(Page.of(GRANTED, Language.EN))
                .containsExactly(
                        "Trial service | 310114 上海市嘉定区 | 2020-09-01",
                        "Outcome: granted | yuan a month: 1720.00",
                        "  ✓ is registered in the place  met",
                        "  ✓ income is below the line    2000.00 < 3 × 1240.00 = 3720.00 yuan",
                        "Figure: trial.standard  1240.00  310000 2020-07-01 – 2021-06-30  verified in an official text"
                                + "  trial.standard  notice 第一条",
                        "Basis: Interim Measures for Social Assistance art. 11, art. 9, art. 12",
                        "Basis: Shanghai Social Assistance Regulation art. 10");
    }

    @Test
    void saysTheSameInChinese() {
        assertThat(Page.of(GRANTED, Language.ZH))
                .containsExactly(
                        "试行事项 | 310114 上海市嘉定区 | 2020-09-01",
                        "结论：准予 | 每月（元）：1720.00",
                        "  ✓ 户籍在本地    符合",
                        "  ✓ 收入低于标准  2000.00 < 3 × 1240.00 = 3720.00 元",
                        "参数：trial.standard  1240.00  310000 2020-07-01 – 2021-06-30  官方文本核实  trial.standard  notice 第一条",
                        "依据：《社会救助暂行办法》第十一条、第九条、第十二条",
                        "依据：《上海市社会救助条例》第十条");
    }

    @Test
    void putsTheFailedConditionsOfARefusalFirst() {
        assertThat(Page.of(REFUSED, Language.EN))
                .startsWith(
                        "Trial service | 310114 上海市嘉定区 | 2020-09-01 | known by 2020-08-01",
                        "Outcome: refused",
                        "  ✗ income is below the line    1240.00, must be < 1240.00 yuan",
                        "  ? is registered in the place  unknown")
                .endsWith("Settings: age (age): on the day after the birthday (DAY_AFTER)");
        assertThat(Page.of(REFUSED, Language.ZH))
                .startsWith(
                        "试行事项 | 310114 上海市嘉定区 | 2020-09-01 | 知悉截至 2020-08-01",
                        "结论：不予",
                        "  ✗ 收入低于标准  1240.00，须 < 1240.00 元",
                        "  ? 户籍在本地    待定")
                .endsWith("设定：周岁（age）：生日次日（DAY_AFTER）");
    }

    @Test
    void saysWhatAnOpenDecisionNeeds() {
        assertThat(Page.of(UNDETERMINED, Language.EN))
                .containsSubsequence(
                        "Outcome: undetermined | yuan a month: 0.00–940.00",
                        "Needs:",
                        "  the applicant and everyone who may count[0] › place of household registration"
                                + "  members[0].registration",
                        "  the applicant and everyone who may count[1] › incomes and payments           "
                                + "  members[1].incomes",
                        "May settle it alone: the applicant and everyone who may count[0] › place of household"
                                + " registration; the applicant and everyone who may count[1] › incomes and payments")
                .anySatisfy(line -> assertThat(line).contains("at least 300.00, must be < 1240.00 yuan"))
                .anySatisfy(line -> assertThat(line).startsWith("      ✓ is ill"));
        assertThat(Page.of(UNDETERMINED, Language.ZH))
                .containsSubsequence(
                        "结论：待定 | 每月（元）：0.00–940.00",
                        "尚需：",
                        "  申请人和可能计入的人员[0] › 户籍所在地      members[0].registration",
                        "  申请人和可能计入的人员[1] › 收入和支出项目  members[1].incomes",
                        "其一即可能决定：申请人和可能计入的人员[0] › 户籍所在地；申请人和可能计入的人员[1] › 收入和支出项目")
                .anySatisfy(line -> assertThat(line).contains("至少 300.00，须 < 1240.00 元"));
    }

    @Test
    void saysWhatIsMissingByItsTitleOrAsItStands() {
        assertThat(missing("figure:trial.opens@310114")).isEqualTo("conditions opened");
        assertThat(missing("receivesSubsistence")).startsWith("receives the subsistence allowance");
        assertThat(Stream.of(
                        "figure:trial.other@310114", "members[0].nothing", "members[0].birth.year", "urban[0].x", ""))
                .allSatisfy(path -> assertThat(missing(path)).isEqualTo(path));
    }

    private static String missing(String path) {
        return Trial.MATTER.terms().missing(path, Language.EN);
    }

    @Test
    void saysThatItIsCertainToBeGrantedWhereOnlyTheAmountIsOpen() {
        Decision<Award> certain = Trial.assessment()
                .require(TrialCondition.REGISTERED, Answer.YES)
                .grant(() -> grant(yuan(40, 940, "x")), Trial.AWARD);
        assertThat(Page.of(certain, Language.EN).get(1))
                .isEqualTo("Outcome: undetermined, but certain to be granted | yuan a month: 40.00–940.00");
        assertThat(Page.of(certain, Language.ZH).get(1)).isEqualTo("结论：待定，但确定准予 | 每月（元）：40.00–940.00");
    }

    @Test
    void callsOutcomesWhatTheServiceCallsThem() {
        Matter duty = Trial.worded(OutcomeWords.of("应当缴纳", "payable", "无须缴纳", "not payable"));
        Decision<Award> owed = Assessment.of(duty)
                .require(TrialCondition.REGISTERED, Answer.YES)
                .grant(() -> grant(yuan(40, 940, "x")), Trial.AWARD);
        Decision<Award> free = Assessment.of(duty)
                .require(TrialCondition.REGISTERED, Answer.NO)
                .grant(() -> grant(yuan(40, 940, "x")), Trial.AWARD);
        assertThat(Page.of(owed, Language.ZH).get(1)).startsWith("结论：待定，但确定应当缴纳");
        assertThat(Page.of(owed, Language.EN).get(1)).startsWith("Outcome: undetermined, but certain to be payable");
        assertThat(Page.of(free, Language.ZH).get(1)).isEqualTo("结论：无须缴纳");
        assertThat(Page.of(free, Language.EN).get(1)).isEqualTo("Outcome: not payable");
        assertThat(free.outcome()).isEqualTo(Decision.Outcome.REFUSED);
    }

    private static String figure(Object value, Language language) {
        Answer answer = yuan(2000).compare(Operator.LESS_THAN, yuan(2480), List.of(Trial.opens(value)));
        return Page.of(
                        Trial.assessment()
                                .require(TrialCondition.INCOME_BELOW_LINE, answer)
                                .grant(() -> Grant.certain(new Award(Yuan.ZERO), List.of()), Trial.AWARD),
                        language)
                .get(3);
    }

    @Test
    void saysWhatTheValueOfAFigureMeansAndWhichTextSetIt() {
        assertThat(figure(List.of("ILL", "REGISTERED"), Language.ZH))
                .isEqualTo("参数：所开放的条件  患病、户籍在本地  310000 2019-05-01 起  官方文本核实  trial.opens  《上海市社会救助条例》第十八条第一款");
        assertThat(figure(List.of("ILL", "REGISTERED"), Language.EN))
                .isEqualTo("Figure: conditions opened  is ill, is registered in the place  310000 from 2019-05-01"
                        + "  verified in an official text  trial.opens  Shanghai Social Assistance Regulation 第十八条第一款");
    }

    @Test
    void showsAsItStandsWhatNoValueOfTheFigureIs() {
        assertThat(figure(List.of("NOTHING", true), Language.EN)).contains("conditions opened  NOTHING, yes  310000");
        assertThat(figure(List.of(), Language.ZH)).contains("所开放的条件  无  310000");
    }

    @Test
    void saysOfAnAmountOfWhichNothingIsKnownThatItIsUnknown() {
        Decision<Award> open = Trial.assessment()
                .require(
                        TrialCondition.INCOME_BELOW_LINE,
                        yuan(300).compare(Operator.LESS_THAN, Trial.atLeastYuan(0, "line"), List.of()))
                .grant(() -> grant(Trial.atLeastYuan(0, "line")), Trial.AWARD);
        assertThat(Page.of(open, Language.ZH)).contains("结论：待定 | 每月（元）：未知", "  ? 收入低于标准  300.00，须 < 未知数额（元）");
        assertThat(Page.of(open, Language.EN))
                .contains(
                        "Outcome: undetermined | yuan a month: unknown",
                        "  ? income is below the line  300.00, must be < an unknown amount of yuan");
    }

    private record Candidate(String programme, List<String> needs, List<TrialCondition> signs) {
        static final Form<Candidate> FORM = ObjectForm.ofRecord(
                        "Candidate",
                        Text.of("候选事项", "candidate"),
                        values -> new Candidate(values.get("programme"), values.get("needs"), values.get("signs")))
                .required("programme", Text.of("事项", "programme"), Forms.text(), Candidate::programme)
                .required("needs", Text.of("尚需了解", "still needed"), Forms.listOf(Forms.text()), Candidate::needs)
                .required(
                        "signs",
                        Text.of("线索", "why"),
                        Forms.listOf(Forms.choice(TrialCondition.class, TrialCondition::title)),
                        Candidate::signs)
                .done();
    }

    private record Listed(List<Candidate> candidates, List<String> others, Map<String, Boolean> marks, boolean whole) {
        static final Form<Listed> FORM = ObjectForm.ofRecord(
                        "Listed",
                        Text.of("清单", "list"),
                        values -> new Listed(
                                values.get("candidates"),
                                values.get("others"),
                                values.get("marks"),
                                values.get("whole")))
                .required(
                        "candidates",
                        Text.of("各候选事项", "each candidate"),
                        Forms.listOf(Candidate.FORM),
                        Listed::candidates)
                .required("others", Text.of("其他", "others"), Forms.listOf(Forms.text()), Listed::others)
                .required("marks", Text.of("标识", "marks"), Forms.mapOf(Forms.text(), Forms.yesNo()), Listed::marks)
                .required("whole", Text.of("完整", "whole"), Forms.yesNo(), Listed::whole)
                .done();
    }

    private static List<String> listed(Language language, Candidate... candidates) {
        Listed award = new Listed(List.of(candidates), List.of(), Map.of("a", true), false);
        return Page.of(Trial.assessment().grant(() -> Grant.certain(award, List.of()), Listed.FORM), language);
    }

    @Test
    void putsEachNestedObjectOnALineOfItsOwnBelowTheRest() {
        Candidate medical = new Candidate("medical", List.of(), List.of(TrialCondition.ILL, TrialCondition.REGISTERED));
        Candidate housing = new Candidate("housing\nOutcome: refused", List.of("members[0].birth", "filed"), List.of());
        assertThat(listed(Language.EN, medical, housing))
                .containsExactly(
                        "Trial service | 310114 上海市嘉定区 | 2020-09-01",
                        "Outcome: granted | others: none | marks: a: yes | whole: no",
                        "each candidate:",
                        "  programme: medical | still needed: none | why: is ill, is registered in the place",
                        "  programme: housing Outcome: refused | still needed: members[0].birth, filed | why: none");
        assertThat(listed(Language.ZH, medical, housing))
                .containsExactly(
                        "试行事项 | 310114 上海市嘉定区 | 2020-09-01",
                        "结论：准予 | 其他：无 | 标识：a：是 | 完整：否",
                        "各候选事项：",
                        "  事项：medical | 尚需了解：无 | 线索：患病、户籍在本地",
                        "  事项：housing Outcome: refused | 尚需了解：members[0].birth、filed | 线索：无");
    }

    @Test
    void saysThatAListIsEmpty() {
        assertThat(listed(Language.EN))
                .contains("Outcome: granted | each candidate: none | others: none | marks: a: yes | whole: no");
        assertThat(listed(Language.ZH)).contains("结论：准予 | 各候选事项：无 | 其他：无 | 标识：a：是 | 完整：否");
    }

    @Test
    void citesOnlyTheArticlesOfTheMatterWhereManyShareACondition() {
        List<Basis> own = TrialCondition.REGISTERED.bases().subList(0, 1);
        Decision<Award> narrowed = Trial.assessment()
                .require(TrialCondition.REGISTERED, own, Answer.NO)
                .grant(() -> grant(yuan(1)), Trial.AWARD);
        assertThat(narrowed.articles()).isEqualTo(own);
    }

    @Test
    void saysOfAnAnswerOnlyThatItIsOpen() {
        Decision<Award> open = Assessment.of(Trial.worded(OutcomeWords.ANSWER))
                .require(TrialCondition.REGISTERED, Answer.YES)
                .grant(() -> grant(yuan(40, 940, "x")), Trial.AWARD);
        assertThat(Page.of(open, Language.ZH).get(1)).isEqualTo("结论：待定 | 每月（元）：40.00–940.00");
        assertThat(Page.of(open, Language.EN).get(1)).isEqualTo("Outcome: undetermined | yuan a month: 40.00–940.00");
    }

    @Test
    void tellsANegatedComparisonAsItIs() {
        Decision<Award> outside = Trial.assessment()
                .require(
                        TrialCondition.OF_A_CLASS,
                        yuan(2000)
                                .compare(Operator.LESS_THAN, yuan(1240), List.of())
                                .not())
                .grant(() -> grant(yuan(1)), Trial.AWARD);
        assertThat(Page.of(outside, Language.EN).get(2)).isEqualTo("  ✓ is of a class  2000.00 ≥ 1240.00 yuan");
    }

    @ParameterizedTest
    @EnumSource
    void fitsOnFifteenLines(Language language) {
        Stream.of(GRANTED, REFUSED, UNDETERMINED)
                .forEach(decision -> assertThat(Page.of(decision, language)).hasSizeBetween(4, 15));
    }

    @ParameterizedTest
    @EnumSource
    void alignsFindingsByTheWidthOfTheirCharacters(Language language) {
        List<Integer> starts = Page.of(GRANTED, language).stream()
                .filter(line -> line.startsWith("  ✓"))
                .map(line -> Columns.width(line.substring(0, line.lastIndexOf("  ") + 2)))
                .distinct()
                .toList();
        assertThat(starts).hasSize(1);
    }

    @Test
    void isTheSameInEveryLocale() {
        List<String> page = Page.of(GRANTED, Language.EN);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Page.of(GRANTED, Language.EN)).isEqualTo(page);
        } finally {
            Locale.setDefault(before);
        }
    }
}
