package org.civilaffairs.assistance.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.assistance.procedure.AssistanceOffice;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Granted;
import org.civilaffairs.core.decision.Page;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.text.Language;
import org.junit.jupiter.api.Test;

class BenefitsListTest {

    private static final Policy POLICY =
            Policies.bundled().at(DivisionCode.parse("440783"), LocalDate.parse("2026-07-01"));

    @Test
    void saysWhyAndWhatToAskNextAndWhereToApply() {
        assertThat(list(ill(new Person.Builder())))
                .filteredOn(candidate -> candidate.programme() == BenefitProgramme.SUBSISTENCE_ALLOWANCE)
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.service()).contains("assistance.subsistence-allowance");
                    assertThat(candidate.applicant()).isEmpty();
                    assertThat(candidate.prospect()).isEqualTo(Prospect.TO_BE_CLARIFIED);
                    assertThat(candidate.why()).containsExactly(Sign.HARDSHIP);
                    assertThat(candidate.needs()).contains("members[0].incomes");
                    assertThat(candidate.where()).contains(AssistanceOffice.REGISTRATION_TOWNSHIP);
                });
    }

    @Test
    void namesTheMemberWhomItConcerns() {
        assertThat(list(ill(new Person.Builder().statuses(List.of(RecognisedStatus.MARGIN)))))
                .filteredOn(candidate -> candidate.programme() == BenefitProgramme.MEDICAL_ASSISTANCE)
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.applicant()).contains("members[0]");
                    assertThat(candidate.prospect()).isEqualTo(Prospect.CONDITIONS_MET);
                    assertThat(candidate.needs()).isEmpty();
                });
    }

    @Test
    void leavesOutWhatAServiceRefuses() {
        Person.Builder elsewhere = new Person.Builder().registration(DivisionCode.parse("310114"));
        assertThat(list(ill(elsewhere.residence(DivisionCode.parse("310114"))))).isEmpty();
    }

    @Test
    void saysThatItIsNoEntitlement() {
        Decision<BenefitsList.Award> decision = BenefitsList.SERVICE.assess(POLICY, ill(new Person.Builder()));
        assertThat(Page.of(decision, Language.EN).get(1)).startsWith("Outcome: listed as candidates, no entitlement");
        assertThat(Page.of(decision, Language.ZH).get(1)).startsWith("结论：已列出候选事项，不是待遇决定");
    }

    private static FamilyInNeed ill(Person.Builder person) {
        return new FamilyInNeed.Builder()
                .household(new Household.Builder()
                        .addMembers(
                                person.relation(Kinship.SELF).seriouslyIll(true).build())
                        .build())
                .build();
    }

    private static List<Candidate> list(FamilyInNeed family) {
        return ((Granted<BenefitsList.Award>) BenefitsList.SERVICE.assess(POLICY, family))
                .award()
                .candidates();
    }
}
