package org.civilaffairs.assistance.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.civilaffairs.assistance.procedure.AssistanceOffice;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Finding;
import org.civilaffairs.core.decision.Refused;
import org.civilaffairs.core.decision.Undetermined;
import org.civilaffairs.core.decision.Verdict;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;

/**
 * One row of the list of benefits (幸福清单的一项): a programme, the service that decides on it, whose facts it is asked with, and the
 * conditions of that service which, once met, speak for it.
 *
 * @param <F> the type of the service's facts
 */
final class BenefitRow<F> {

    private final BenefitProgramme programme;
    private final Service<F, ?> service;
    private final Function<Known, List<Applicant<F>>> applicants;
    private final List<Telltale> telltales = new ArrayList<>();
    private Predicate<Known> asked = known -> true;
    private boolean ofEveryone;

    /** Who is asked about: the path of the member, empty if the family; the person of whom the facts are. */
    private record Applicant<F>(String path, Person person, F facts) {}

    /** A sign, and when it is there. */
    private record Telltale(Sign sign, Shows shows) {}

    /** Whether a sign is there, of a person and what the service decides. */
    @FunctionalInterface
    private interface Shows {
        boolean test(Known known, Person person, Decision<?> decision);
    }

    /** What came of a row for one applicant. */
    record Tried(Candidate candidate, Decision<?> decision) {}

    private BenefitRow(
            BenefitProgramme programme, Service<F, ?> service, Function<Known, List<Applicant<F>>> applicants) {
        this.programme = programme;
        this.service = service;
        this.applicants = applicants;
    }

    static <F> BenefitRow<F> ofFamily(BenefitProgramme programme, Service<F, ?> service, Function<Known, F> facts) {
        return new BenefitRow<>(
                programme, service, known -> List.of(new Applicant<>("", known.applicant(), facts.apply(known))));
    }

    static <F> BenefitRow<F> ofMembers(BenefitProgramme programme, Service<F, ?> service, Function<Person, F> facts) {
        return ofMembers(programme, service, (known, person) -> true, facts);
    }

    static <F> BenefitRow<F> ofMembers(
            BenefitProgramme programme,
            Service<F, ?> service,
            BiPredicate<Known, Person> whom,
            Function<Person, F> facts) {
        return new BenefitRow<>(programme, service, known -> {
            List<Applicant<F>> asked = new ArrayList<>();
            for (int i = 0; i < known.members().size(); i++) {
                Person person = known.members().get(i);
                if (whom.test(known, person)) {
                    asked.add(new Applicant<>("members[" + i + "]", person, facts.apply(person)));
                }
            }
            return asked;
        });
    }

    /** Leaves the row out unless something is known of the family. */
    BenefitRow<F> when(Predicate<Known> condition) {
        asked = condition;
        return this;
    }

    /** A sign that is there when the family shows it. */
    BenefitRow<F> sign(Sign sign, Predicate<Known> shows) {
        telltales.add(new Telltale(sign, (known, person, decision) -> shows.test(known)));
        return this;
    }

    /** A sign that is there when the service finds that all of some of its conditions are met. */
    BenefitRow<F> sign(Sign sign, Condition... conditions) {
        telltales.add(new Telltale(sign, (known, person, decision) -> areMet(decision, conditions)));
        return this;
    }

    /** Lists the members only together: none if the service refuses one or nothing speaks for one. */
    BenefitRow<F> onlyTogether() {
        ofEveryone = true;
        return this;
    }

    /**
     * A sign of conditions that are met. The class may still be asked while the family is on the allowance or the person is recognised
     * as of some class.
     */
    BenefitRow<F> signOfClass(Sign sign, Condition ofClass, Condition... others) {
        telltales.add(new Telltale(
                sign,
                (known, person, decision) ->
                        areMet(decision, others) && mayBe(verdict(decision, ofClass), known, person)));
        return this;
    }

    private static boolean mayBe(Verdict ofClass, Known known, Person person) {
        return ofClass == Verdict.MET
                || (ofClass == Verdict.UNKNOWN && (known.receivesSubsistence() || Known.isRecognised(person)));
    }

    private static boolean areMet(Decision<?> decision, Condition... conditions) {
        return Stream.of(conditions).allMatch(condition -> verdict(decision, condition) == Verdict.MET);
    }

    /** A sign that is there when a condition is open and the family shows hardship. */
    BenefitRow<F> hardshipWhile(Condition open) {
        telltales.add(new Telltale(
                Sign.HARDSHIP,
                (known, person, decision) -> verdict(decision, open) == Verdict.UNKNOWN && known.showsHardship()));
        return this;
    }

    /** A sign that is there when a condition is open for somebody known to be a minor, and a text on all minors applies. */
    BenefitRow<F> minorWhile(Condition open, Basis ofMinors) {
        telltales.add(new Telltale(
                Sign.MINOR,
                (known, person, decision) -> verdict(decision, open) == Verdict.UNKNOWN
                        && known.isMinor(person)
                        && !decision.matter().applicable(List.of(ofMinors)).isEmpty()));
        return this;
    }

    /** A sign that is there when what a condition compares is known to be nothing, and only the line is open. */
    BenefitRow<F> nothingWhile(Sign sign, Condition open) {
        telltales.add(new Telltale(
                sign,
                (known, person, decision) ->
                        verdict(decision, open) == Verdict.UNKNOWN && observesNothing(decision, open)));
        return this;
    }

    private static boolean observesNothing(Decision<?> decision, Condition condition) {
        return finding(decision, condition)
                .flatMap(Finding::observed)
                .filter(seen -> seen.isPoint() && seen.low() == 0)
                .isPresent();
    }

    private static Verdict verdict(Decision<?> decision, Condition condition) {
        return finding(decision, condition).map(Finding::verdict).orElse(Verdict.NOT_MET);
    }

    private static Optional<Finding> finding(Decision<?> decision, Condition condition) {
        return decision.findings().stream()
                .filter(finding -> finding.condition() == condition)
                .findFirst();
    }

    Service<F, ?> service() {
        return service;
    }

    /** Returns the applicants whom the service does not refuse on what is known and for whom something speaks. */
    List<Tried> candidates(Policy policy, Known known, List<AssistanceOffice> where) {
        if (!service.covers(policy) || !asked.test(known)) {
            return List.of();
        }
        Rule<F, ?> rule = service.under(policy);
        List<Tried> tried = new ArrayList<>();
        List<Applicant<F>> all = applicants.apply(known);
        for (Applicant<F> one : all) {
            Decision<?> decision = rule.assess(one.facts());
            List<Sign> why = signs(known, one.person(), decision);
            if (!(decision instanceof Refused<?>) && !why.isEmpty()) {
                tried.add(new Tried(candidate(one.path(), decision, why, where), decision));
            }
        }
        return ofEveryone && tried.size() < all.size() ? List.of() : tried;
    }

    private List<Sign> signs(Known known, Person person, Decision<?> decision) {
        return telltales.stream()
                .filter(telltale -> telltale.shows().test(known, person, decision))
                .map(Telltale::sign)
                .toList();
    }

    private Candidate candidate(String path, Decision<?> decision, List<Sign> why, List<AssistanceOffice> where) {
        List<String> needs =
                decision instanceof Undetermined<?> open ? open.needs().settling() : List.of();
        Prospect prospect = decision instanceof Undetermined<?> ? Prospect.TO_BE_CLARIFIED : Prospect.CONDITIONS_MET;
        return new Candidate(
                programme,
                Optional.of(service.id()),
                Optional.of(path).filter(member -> !member.isEmpty()),
                prospect,
                why,
                needs,
                where);
    }

    BenefitProgramme programme() {
        return programme;
    }
}
