package org.civilaffairs.assistance.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
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

    @Test
    void leavesOutWhatNoTextAndNoServiceSays() {
        Person.Builder person =
                new Person.Builder().relation(Kinship.SELF).statuses(List.of(RecognisedStatus.SUBSISTENCE));
        FamilyInNeed family = new FamilyInNeed.Builder()
                .household(new Household.Builder().addMembers(person.build()).build())
                .legalMatter(true)
                .build();
        assertThat(list(family))
                .filteredOn(candidate -> candidate.programme() == BenefitProgramme.LEGAL_AID)
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.prospect()).isEqualTo(Prospect.LEFT_TO_THE_AUTHORITY))
                .satisfies(candidate -> assertThat(Candidate.FORM.write(candidate))
                        .asInstanceOf(InstanceOfAssertFactories.MAP)
                        .containsOnlyKeys("programme", "prospect", "why"));
    }

    @Test
    void doesNotAskAgainWhatTheStatusesSay() {
        Policy shanghai = Policies.bundled().at(DivisionCode.parse("310114"), LocalDate.parse("2020-09-01"));
        assertThat(needs(shanghai, BenefitProgramme.MARGIN_HOUSEHOLD, Optional.empty()))
                .contains("receivesSubsistence");
        assertThat(needs(shanghai, BenefitProgramme.MARGIN_HOUSEHOLD, Optional.of(List.of())))
                .isNotEmpty()
                .doesNotContain("receivesSubsistence");
        Policy before = POLICY.on(LocalDate.parse("2026-06-30"));
        assertThat(needs(before, BenefitProgramme.DISPLACED_PERSONS, Optional.empty()))
                .contains("onSubsistence");
        assertThat(needs(before, BenefitProgramme.DISPLACED_PERSONS, Optional.of(List.of())))
                .isNotEmpty()
                .doesNotContain("onSubsistence");
        assertThat(needs(
                        before, BenefitProgramme.DISPLACED_PERSONS, Optional.of(List.of(RecognisedStatus.SUBSISTENCE))))
                .as("the urban allowance, and whether the family is urban is not known")
                .contains("onSubsistence");
    }

    private static List<String> needs(
            Policy policy, BenefitProgramme programme, Optional<List<RecognisedStatus>> statuses) {
        Person.Builder person = new Person.Builder().relation(Kinship.SELF).seriouslyIll(true);
        FamilyInNeed family = new FamilyInNeed.Builder()
                .household(new Household.Builder()
                        .addMembers(person.statuses(statuses).build())
                        .build())
                .displaced(true)
                .build();
        return candidates(policy, family).stream()
                .filter(candidate -> candidate.programme() == programme)
                .flatMap(candidate -> candidate.needs().stream())
                .toList();
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
        return candidates(POLICY, family);
    }

    private static List<Candidate> candidates(Policy policy, FamilyInNeed family) {
        return ((Granted<BenefitsList.Award>) BenefitsList.SERVICE.assess(policy, family))
                .award()
                .candidates();
    }
}
