package org.civilaffairs.assistance.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.procedure.NoticeKind;
import org.junit.jupiter.api.Test;

/** Services that many programmes share cite the articles of the one asked about. */
class CitedArticlesTest {

    private static final Policy POLICY =
            Policies.bundled().at(DivisionCode.parse("440783"), LocalDate.parse("2023-03-01"));

    @Test
    void citesTheArticlesOnReviewsOfTheProgramme() {
        ReviewedHousehold household = new ReviewedHousehold.Builder()
                .programme(Programme.EXTREME_DIFFICULTY)
                .lastReview(LocalDate.parse("2022-03-01"))
                .build();
        assertThat(ReviewDue.SERVICE.assess(POLICY, household).articles())
                .containsExactly(
                        Basis.of("cn-social-assistance-reform-opinion", "7"),
                        Basis.of("cn-social-assistance-measures", "第十八条"));
    }

    @Test
    void citesTheArticlesOnSamplesOfTheProgramme() {
        CaseCount count = new CaseCount.Builder()
                .programme(Programme.EXTREME_DIFFICULTY)
                .cases(7)
                .build();
        assertThat(SampleSize.SERVICE.assess(POLICY, count).articles())
                .containsExactly(
                        Basis.of("cn-tekun-measures", "第十六条"), Basis.of("cn-social-assistance-measures", "第十六条第二款"));
    }

    @Test
    void citesTheArticleOfTheNoticeAndThoseOnPrivacy() {
        NoticeDraft draft = new NoticeDraft.Builder()
                .programme(Programme.EXTREME_DIFFICULTY)
                .kind(NoticeKind.ENDING_POSTING)
                .build();
        assertThat(LawfulNotice.SERVICE.assess(POLICY, draft).articles())
                .containsExactly(
                        Basis.of("cn-tekun-measures", "第二十六条第一款"), Basis.of("cn-social-assistance-measures", "第六十一条"));
    }
}
