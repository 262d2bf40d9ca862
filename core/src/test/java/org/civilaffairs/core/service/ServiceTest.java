package org.civilaffairs.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.form.Json;
import org.civilaffairs.core.form.JsonReader;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.TrialFigures;
import org.civilaffairs.core.service.TrialAllowance.Award;
import org.civilaffairs.core.service.TrialAllowance.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTest {

    private static final Policies POLICIES = Policies.of(List.of(TrialFigures.SET));
    private static final Service<Facts, Award> SERVICE = TrialAllowance.SERVICE;
    private static final Facts KNOWN = new Facts(Optional.of(true), Optional.of(Yuan.of(24)));

    @Test
    void decidesUnderThePolicyOfAPlaceAndADay() {
        Decision<Award> decision = SERVICE.assess(policy("310114", "2020-09-01"), KNOWN);
        assertThat(decision).hasToString("trial.allowance 310114 2020-09-01 {outcome=GRANTED, award={monthly=100.00}}");
        assertThat(decision.matter().settings()).isEqualTo(Map.of("age", "ON_BIRTHDAY"));
    }

    @Test
    void decidesTheSameEachTime() {
        Rule<Facts, Award> rule = SERVICE.under(policy("310114", "2020-09-01"));
        assertThat(rule.assess(KNOWN)).isEqualTo(rule.assess(KNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "310000, 2020-07-01, true",
        "310000, 2020-06-30, false",
        "310114, 2020-07-01, true",
        "440783, 2021-12-31, false",
        "440783, 2022-01-01, true",
        "000000, 2021-12-31, false",
        "000000, 2022-01-01, true"
    })
    void answersOnlyWhereAndFromWhenItCovers(String place, String date, boolean covered) {
        if (covered) {
            assertThat(SERVICE.under(policy(place, date))).isNotNull();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SERVICE.under(policy(place, date)))
                    .withMessage("trial.allowance does not answer for " + place + " on " + date
                            + "; it covers 310000 from 2020-07-01, 000000 from 2022-01-01");
        }
    }

    @ParameterizedTest
    @CsvSource({"999999, 2022-01-01", "310230, 2022-01-01", "310151, 1990-01-01"})
    void refusesPlacesThatAreNotListedOnTheDay(String place, String date) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERVICE.under(policy(place, date)))
                .withMessageContaining(place)
                .withMessageContaining(date);
    }

    @Test
    void findsFiguresAndSettingsByNameAndNamesTheNearest() {
        assertThat(SERVICE.figure("standard")).isEqualTo(TrialFigures.STANDARD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERVICE.figure("standrad"))
                .withMessage("No figure standrad of trial.allowance; known: standard");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERVICE.figure("somethingElse"))
                .withMessageEndingWith("known: standard, open, months, multiple, grades");
        assertThat(SERVICE.setting("age").name()).isEqualTo("age");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERVICE.setting("rounding"))
                .withMessage("No setting rounding of trial.allowance; known: age");
    }

    @Test
    void tellsWhatItIs() {
        assertThat(SERVICE.id()).isEqualTo("trial.allowance");
        assertThat(SERVICE).hasToString("trial.allowance");
        assertThat(SERVICE.conditions()).containsExactly(TrialAllowance.Conditions.values());
        assertThat(SERVICE.coverage()).hasSize(2);
        assertThat(SERVICE.figures()).containsExactly(TrialFigures.SET);
    }

    @Test
    void readsBackItsDecisions() {
        Decision<Award> decision = SERVICE.assess(policy("310114", "2020-09-01"), KNOWN);
        String json = Json.write(SERVICE.decisions().write(decision));
        assertThat(JsonReader.read(json, SERVICE.decisions())).isEqualTo(decision);
    }

    @Test
    void findsAServiceOfACatalogOrNamesTheNearest() {
        Catalog catalog = Catalog.of(List.of(SERVICE));
        assertThat(catalog.service("trial.allowance")).isSameAs(SERVICE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog.service("trial.alowance"))
                .withMessage("No service trial.alowance; did you mean trial.allowance?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog.service("marriage"))
                .withMessage("No service marriage; installed: trial.allowance");
    }

    @Test
    void refusesTwoServicesOfOneId() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Catalog.of(List.of(SERVICE, TrialAllowance.service("trial.allowance"))))
                .withMessageContaining("Two services have the id trial.allowance");
        assertThat(Catalog.of(List.of(SERVICE, TrialAllowance.service("trial.other")))
                        .services())
                .hasSize(2);
    }

    @Test
    void letsNobodyChangeACatalog() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Catalog.of(List.of(SERVICE)).services().clear());
    }

    @Test
    void hasNoServicesWithoutAModuleThatBringsSome() {
        assertThat(Catalog.installed().services()).isEmpty();
    }

    private static Policy policy(String place, String date) {
        return POLICIES.at(DivisionCode.parse(place), LocalDate.parse(date));
    }
}
