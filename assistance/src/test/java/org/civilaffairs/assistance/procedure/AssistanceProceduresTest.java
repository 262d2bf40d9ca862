package org.civilaffairs.assistance.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Granted;
import org.civilaffairs.core.form.Json;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.procedure.Body;
import org.civilaffairs.core.procedure.CaseStatus;
import org.civilaffairs.core.procedure.DocumentRule;
import org.civilaffairs.core.procedure.Event;
import org.civilaffairs.core.procedure.FileDocument;
import org.civilaffairs.core.procedure.FileGaps;
import org.civilaffairs.core.procedure.NoticeField;
import org.civilaffairs.core.procedure.NoticeKind;
import org.civilaffairs.core.procedure.NoticeRule;
import org.civilaffairs.core.procedure.Occasion;
import org.civilaffairs.core.procedure.Procedure;
import org.civilaffairs.core.procedure.ProcedurePage;
import org.civilaffairs.core.procedure.Procedures;
import org.civilaffairs.core.procedure.ReviewClass;
import org.civilaffairs.core.procedure.ReviewRule;
import org.civilaffairs.core.procedure.Step;
import org.civilaffairs.core.procedure.Transition;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.time.Deadline;
import org.civilaffairs.core.time.Extension;
import org.civilaffairs.core.time.WorkCalendar;
import org.junit.jupiter.api.Test;

class AssistanceProceduresTest {

    private static final String ALLOWANCE = "assistance.subsistence-allowance";
    private static final Procedures PROCEDURES = Procedures.installed();
    private static final List<String> PLACES = List.of("000000", "310114", "331102", "440783");
    private static final List<String> DATES = List.of(
            "2014-05-01",
            "2021-06-30",
            "2021-07-01",
            "2022-10-19",
            "2022-10-20",
            "2025-01-01",
            "2026-06-30",
            "2026-07-01");

    private static Policy policy(String place, String date) {
        return Policies.bundled().at(DivisionCode.parse(place), LocalDate.parse(date));
    }

    private static Procedure allowance(String place, String date) {
        return PROCEDURES.of(ALLOWANCE, policy(place, date));
    }

    @Test
    void readsBackEqualEverywhereAndAlways() {
        for (Programme programme : Programme.values()) {
            for (String place : PLACES) {
                for (String date : DATES) {
                    Procedure procedure = programme.plan().under(policy(place, date));
                    assertThat(Procedure.FORM.ofTree(Procedure.FORM.write(procedure)))
                            .isEqualTo(procedure);
                }
            }
        }
        assertThat(Json.write(Procedure.FORM.schemaDocument())).contains("TimeLimit", "Transition");
    }

    @Test
    void knowsTheAllowanceWithoutAGapFrom2014() {
        for (String place : PLACES) {
            for (String date : DATES) {
                assertThat(allowance(place, date).missing()).isEmpty();
            }
        }
    }

    @Test
    void namesWhatIsMissingBeforeTheTextAtHand() {
        Procedure procedure = PROCEDURES.of("assistance.extreme-difficulty", policy("440783", "2021-06-30"));

        assertThat(procedure.steps()).isEmpty();
        assertThat(procedure.missing()).contains("figure:assistance.procedure.extremedifficulty.decision@440783");
    }

    @Test
    void citesOnlyArticlesOfThePlaceAndTheDay() {
        for (String place : PLACES) {
            for (String date : DATES) {
                Policy policy = policy(place, date);
                for (Programme programme : Programme.values()) {
                    Procedure procedure = programme.plan().under(policy);
                    for (Step step : procedure.steps()) {
                        assertThat(step.articles()).allSatisfy(basis -> applies(basis, policy));
                    }
                    procedure.transitions().forEach(change -> applies(change.article(), policy));
                    procedure.documents().forEach(rule -> applies(rule.article(), policy));
                    procedure.notices().forEach(rule -> applies(rule.article(), policy));
                    procedure.reviews().forEach(rule -> applies(rule.article(), policy));
                }
            }
        }
    }

    private static void applies(Basis basis, Policy policy) {
        assertThat(basis.document().appliesTo(policy.chain(), policy.date()))
                .as(basis + " in " + policy.place() + " on " + policy.date())
                .isTrue();
    }

    @Test
    void hearsBeforeReducingOnlyFromTheLawOn() {
        assertThat(events(allowance("440783", "2026-06-30"), CaseStatus.REVIEW_DUE))
                .containsExactly(
                        Event.FOUND_UNCHANGED,
                        Event.FOUND_HIGHER,
                        Event.FOUND_EXITING,
                        Event.FOUND_LOWER,
                        Event.FOUND_INELIGIBLE);
        assertThat(allowance("440783", "2026-06-30").after(CaseStatus.REVIEW_DUE))
                .extracting(Transition::to)
                .contains(CaseStatus.REDUCED, CaseStatus.TERMINATED);
        assertThat(allowance("440783", "2026-07-01").after(CaseStatus.REVIEW_DUE))
                .extracting(Transition::to)
                .contains(CaseStatus.HEARING_DUE)
                .doesNotContain(CaseStatus.REDUCED, CaseStatus.TERMINATED);
    }

    @Test
    void makesDecisionsOnEveryAssistanceKnownByTheLaw() {
        for (Programme programme : EnumSet.complementOf(
                EnumSet.of(Programme.DISPLACED_PERSONS, Programme.UNATTENDED_CHILD, Programme.COMPLAINT))) {
            assertThat(lawOnDecisions(programme, "2026-06-30"))
                    .as(programme + " before")
                    .isEmpty();
            assertThat(lawOnDecisions(programme, "2026-07-01"))
                    .as("%s", programme)
                    .contains(Occasion.GRANTED, Occasion.REFUSED, Occasion.REDUCED_OR_ENDED);
        }
    }

    private static List<Occasion> lawOnDecisions(Programme programme, String date) {
        return programme.plan().under(policy("440783", date)).steps().stream()
                .filter(step -> step.articles().contains(Basis.of("cn-social-assistance-law-2026", "第四十五条"))
                        || step.articles().contains(Basis.of("cn-social-assistance-law-2026", "第四十八条")))
                .map(step -> step.rule().occasion())
                .toList();
    }

    @Test
    void tellsAReductionInWritingOnlyFromTheLawOn() {
        assertThat(allowance("440783", "2025-08-01")
                        .step("reductionTold")
                        .rule()
                        .occasion())
                .isEqualTo(Occasion.REDUCED);
        assertThat(allowance("440783", "2025-08-01")
                        .step("reductionNotice")
                        .rule()
                        .occasion())
                .isEqualTo(Occasion.ENDED);
        assertThat(allowance("440783", "2026-07-01")
                        .step("reductionNotice")
                        .rule()
                        .occasion())
                .isEqualTo(Occasion.REDUCED_OR_ENDED);
    }

    private static List<Event> events(Procedure procedure, CaseStatus status) {
        return procedure.after(status).stream().map(Transition::on).toList();
    }

    @Test
    void endsEveryCaseInAStatusFromWhichNothingFollows() {
        for (String date : DATES) {
            Procedure procedure = allowance("440783", date);
            assertThat(procedure.after(CaseStatus.TERMINATED)).isEmpty();
            assertThat(procedure.after(CaseStatus.REFUSED)).isEmpty();
            assertThat(procedure.transitions())
                    .doesNotHaveDuplicates()
                    .allSatisfy(change -> assertThat(change.from() == CaseStatus.DRAFT
                                    || procedure.transitions().stream().anyMatch(other -> other.to() == change.from()))
                            .as("%s can be reached", change.from())
                            .isTrue());
        }
    }

    @Test
    void leavesTheDecisionToTheTownshipInShanghai() {
        assertThat(allowance("310114", "2023-03-01").step("decision").rule().by())
                .isEqualTo(Body.TOWNSHIP);
        assertThat(allowance("440783", "2023-03-01").step("decision").rule().by())
                .isEqualTo(Body.COUNTY_CIVIL_AFFAIRS);
    }

    @Test
    void extendsTheWholeProcedureTo45WorkingDays() {
        Step overall = allowance("440783", "2023-03-01").step("overall");
        LocalDate accepted = LocalDate.parse("2023-03-01");

        assertThat(overall.deadline(accepted, Extension.NONE, WorkCalendar.bundled())
                        .flatMap(Deadline::lastDay))
                .contains(LocalDate.parse("2023-04-13"));
        assertThat(overall.extendedDeadline(accepted, Extension.NONE, WorkCalendar.bundled())
                        .flatMap(Deadline::lastDay))
                .contains(LocalDate.parse("2023-05-06"));
    }

    @Test
    void tellsWhichDocumentsAFileLacks() {
        Procedure procedure = allowance("440783", "2026-09-01");
        Set<FileDocument> held = Set.of(
                FileDocument.APPLICATION,
                FileDocument.APPLICATION_MATERIALS,
                FileDocument.TRUTH_UNDERTAKING,
                FileDocument.CHECK_REPORT,
                FileDocument.POSTING_RECORD,
                FileDocument.FIRST_OPINION);

        FileGaps gaps = procedure.gaps(
                held, Map.of(Occasion.BY_PROXY, true, Occasion.OBLIGOR_QUERIED, false, Occasion.GRANTED, false));

        assertThat(gaps.missing())
                .extracting(DocumentRule::document)
                .containsExactly(FileDocument.CHECK_AUTHORISATION, FileDocument.PROXY_MANDATE, FileDocument.DECISION);
        assertThat(gaps.possible())
                .extracting(DocumentRule::document)
                .contains(FileDocument.REFUSAL_NOTICE, FileDocument.HEARING_RECORD)
                .doesNotContain(FileDocument.OBLIGOR_CONSENT, FileDocument.PUBLICATION_PROOF);
        assertThat(gaps.isComplete()).isFalse();
        assertThat(FileGaps.FORM.ofTree(FileGaps.FORM.write(gaps))).isEqualTo(gaps);
    }

    @Test
    void protectsMinorsInZhejiang() {
        List<NoticeField> told = List.of(NoticeField.FIRST_OPINION, NoticeField.MINOR_IDENTITY, NoticeField.ILLNESS);

        NoticeRule zhejiang =
                allowance("331102", "2023-03-01").notice(NoticeKind.POSTING).orElseThrow();

        assertThat(zhejiang.missing(told)).isEmpty();
        assertThat(zhejiang.forbidden(told)).containsExactly(NoticeField.ILLNESS, NoticeField.MINOR_IDENTITY);
        assertThat(allowance("440783", "2023-03-01").notice(NoticeKind.COUNTY_POSTING))
                .isEmpty();
    }

    @Test
    void saysWhenTheNextReviewIsDue() {
        ReviewRule halfYear = allowance("440783", "2023-08-31")
                .review(ReviewClass.UNFIXED_AND_ABLE)
                .orElseThrow();

        assertThat(halfYear.next(LocalDate.parse("2023-08-31"))).isEqualTo("2024-02-29");
    }

    @Test
    void reviewsMarginHouseholdsByTheIntervalThatTheApplicationGives() {
        Basis basis = Basis.of("cn-dibao-safety-net-notice", "一（四）");
        Policy local = policy("440783", "2023-03-15")
                .with(
                        AssistanceProcedures.MARGIN.reviews(),
                        List.of(new ReviewRule(ReviewClass.ALL, 12, basis)),
                        "local rule");
        ReviewedHousehold household = new ReviewedHousehold.Builder()
                .programme(Programme.MARGIN_HOUSEHOLD)
                .lastReview(LocalDate.parse("2023-03-15"))
                .build();

        assertThat(ReviewDue.SERVICE.assess(local, household))
                .isInstanceOfSatisfying(
                        Granted.class,
                        granted -> assertThat(granted.award())
                                .isEqualTo(new ReviewDue.Award(LocalDate.parse("2024-03-15"))));
    }

    @Test
    void refusesStepsAndProceduresThatDoNotExist() {
        assertThatThrownBy(() -> allowance("440783", "2023-03-01").step("decisions"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No step decisions of assistance.subsistence-allowance in 440783 on 2023-03-01; known:"
                        + " decision");
        assertThatThrownBy(() -> PROCEDURES.plan("assistance.subsistence-alowance"))
                .hasMessage("No procedure of assistance.subsistence-alowance; did you mean"
                        + " assistance.subsistence-allowance?");
        StepStart unknown = new StepStart.Builder()
                .programme(Programme.SUBSISTENCE_ALLOWANCE)
                .step("decisions")
                .build();
        assertThatThrownBy(() -> StepDeadline.SERVICE.assess(policy("440783", "2023-03-01"), unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No step decisions of assistance.subsistence-allowance; known: application, ");
    }

    @Test
    void fitsAPageInBothLanguages() {
        Procedure procedure = allowance("310114", "2026-09-01");
        Optional<LocalDate> start = Optional.of(LocalDate.parse("2026-09-01"));

        assertThat(ProcedurePage.of(procedure, start, Language.ZH))
                .anyMatch(line -> line.contains("自受理申请起 3个工作日内启动") && line.contains("→ 2026-09-04"))
                .anyMatch(line -> line.contains("→ 2026-10-19（延长至 2026-11-09）"))
                .anyMatch(line -> line.startsWith("确认后公布：载明 申请人姓名、家庭成员数量、保障金额、确认决定"));
        assertThat(ProcedurePage.of(procedure, Optional.empty(), Language.EN))
                .anyMatch(line -> line.contains("3 working days to begin, from: application accepted"))
                .noneMatch(line -> line.contains("→"));
    }

    @Test
    void printsNoEmptyListAndOneMonthInWords() {
        Procedure trial = allowance("440783", "2020-03-01");

        assertThat(ProcedurePage.of(trial, Optional.empty(), Language.ZH))
                .anyMatch(line -> line.startsWith("确认后公布：不得公开 公民身份号码"))
                .anyMatch(line -> line.contains("每个月"));
        assertThat(ProcedurePage.of(trial, Optional.empty(), Language.EN))
                .anyMatch(line -> line.startsWith("publication after confirmation: conceals citizen"))
                .anyMatch(line -> line.contains("every month"))
                .noneMatch(line -> line.contains("1 months"));
    }

    @Test
    void doesNotGuessHolidaysThatAreNotAnnounced() {
        Optional<LocalDate> late = Optional.of(LocalDate.parse("2026-12-01"));

        assertThat(ProcedurePage.of(allowance("440783", "2026-12-01"), late, Language.EN))
                .anyMatch(line -> line.contains("undetermined, needs calendar:2027"));
    }
}
