package org.civilaffairs.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.time.StatutoryHolidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {

    private static final List<DivisionCode> SHANGHAI = chain("310114", "310000", "000000");
    private static final List<DivisionCode> KAIPING = chain("440783", "440700", "440000", "000000");

    @ParameterizedTest
    @CsvSource({"2019-04-30, false", "2019-05-01, true", "2024-12-30, true", "2024-12-31, false"})
    void appliesADocumentFromItsFirstToItsLastDay(LocalDate date, boolean applies) {
        Document document =
                Documents.bundled().find("sh-social-assistance-2018").orElseThrow();
        assertThat(document.appliesTo(SHANGHAI, date)).isEqualTo(applies);
        assertThat(document.appliesTo(KAIPING, date)).isFalse();
    }

    @Test
    void appliesADocumentOfTheNationEverywhere() {
        Document law = Documents.bundled().find("cn-social-assistance-law-2026").orElseThrow();
        assertThat(law.appliesTo(SHANGHAI, LocalDate.of(2026, 7, 1))).isTrue();
        assertThat(law.appliesTo(KAIPING, LocalDate.of(2100, 1, 1))).isTrue();
        assertThat(law.appliesTo(KAIPING, LocalDate.of(2026, 6, 30))).isFalse();
    }

    @Test
    void citesATitleWithinATitleInSingleMarks() {
        Basis basis = Basis.of("sh-disabled-persons", "第三十一条");
        assertThat(basis.in(Language.ZH)).isEqualTo("《上海市实施〈残疾人保障法〉办法》第三十一条");
        assertThat(basis.in(Language.EN)).isEqualTo("Shanghai Measures on Disabled Persons art. 31");
    }

    @ParameterizedTest
    @CsvSource({
        "cn-marriage-registration, 2003-09-30, ",
        "cn-marriage-registration, 2003-10-01, cn-marriage-registration-2003",
        "cn-marriage-registration, 2025-01-19, cn-marriage-registration-2003",
        "cn-marriage-registration, 2025-01-20, cn-marriage-registration-2024", // CSP-105: revised on 2024-12-06
        "cn-marriage-registration, 2025-05-09, cn-marriage-registration-2024", // CSP-106: one day before 第二十八条
        "cn-marriage-registration, 2025-05-10, cn-marriage-registration-2025",
        "cn-foreign-adoption-measures, 2025-01-19, cn-foreign-adoption-measures",
        "cn-foreign-adoption-measures, 2025-01-20, cn-foreign-adoption-measures-2024", // CSP-107
        "cn-adoption-registration, 2019-03-01, ",
        "cn-adoption-registration, 2023-07-19, cn-adoption-registration-2019",
        "cn-adoption-registration, 2023-07-20, cn-adoption-registration-2023",
        "cn-marriage-law, 2020-12-31, cn-marriage-law-2001",
        "cn-marriage-law, 2021-01-01, ",
        "cn-division-codes-measures, 2025-08-31, ",
        "cn-division-codes-measures, 2025-09-01, cn-division-codes-measures-2025",
        "cn-civil-code-general, 2020-12-31, ",
        "cn-civil-code-general, 2021-01-01, cn-civil-code-general",
        "cn-marriage, 2025-05-10, ",
    })
    void findsTheVersionOfATextOnADay(String text, LocalDate on, String id) {
        assertThat(Documents.bundled().version(text, on).map(Document::id).orElse(null))
                .isEqualTo(id);
    }

    @Test
    void listsVersionsThatDoNotOverlap() {
        for (Document document : Documents.bundled().all()) {
            String text = document.id().replaceFirst("-[0-9]{4}$", "");
            assertThat(Documents.bundled().version(text, document.since())).contains(document);
            document.until()
                    .ifPresent(day ->
                            assertThat(Documents.bundled().version(text, day)).contains(document));
        }
    }

    @Test
    void listsTheTextsOfTheStatutoryHolidays() {
        for (String id : List.of("cn-public-holidays-2013", "cn-public-holidays-2024")) {
            LocalDate since = Documents.bundled().find(id).orElseThrow().since();
            assertThat(StatutoryHolidays.on(since).orElseThrow().document()).isEqualTo(id);
            assertThat(StatutoryHolidays.on(since.minusDays(1)).map(StatutoryHolidays::document))
                    .isNotEqualTo(java.util.Optional.of(id));
        }
    }

    @Test
    void listsNoDocumentThatEndsBeforeItBegins() {
        assertThat(Documents.bundled().all())
                .isNotEmpty()
                .allSatisfy(document ->
                        assertThat(document.until().orElse(LocalDate.MAX)).isAfterOrEqualTo(document.since()));
    }

    @Test
    void citesAnArticleInBothLanguages() {
        Basis basis = Basis.of("cn-social-assistance-law-2026", "第十八条第一款");
        assertThat(basis.in(Language.ZH)).isEqualTo("《社会救助法》第十八条第一款");
        assertThat(basis.in(Language.EN)).isEqualTo("Social Assistance Law art. 18(1)");
        assertThat(basis).hasToString("cn-social-assistance-law-2026/第十八条第一款");
        assertThat(Basis.parse(basis.toString())).isEqualTo(basis);
    }

    @Test
    void refusesDocumentsThatAreNotListed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Basis.of("cn-unknown", "第一条"))
                .withMessage("No document cn-unknown is listed; add it to policy/documents.yaml");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Basis.parse("第一条"))
                .withMessageContaining("expected document/article");
    }

    private static List<DivisionCode> chain(String... codes) {
        return java.util.Arrays.stream(codes).map(DivisionCode::parse).toList();
    }
}
