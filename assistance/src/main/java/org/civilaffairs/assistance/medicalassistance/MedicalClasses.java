package org.civilaffairs.assistance.medicalassistance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civilaffairs.assistance.circumstances.Statuses;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;

/**
 * Which classes get medical assistance (医疗救助对象), and whose costs are subsidised (费用补助对象).
 *
 * <p>Rules MA-01, MA-03. Basis: cn-social-assistance-law-2026 第二十四条第一款、第三款; cn-social-assistance-measures 第二十八条、
 * 第二十九条; sh-social-assistance 第二十一条第二款; zj-social-assistance 第二十一条、第二十二条.
 */
final class MedicalClasses {

    private final Figure<Map<RecognisedStatus, Boolean>> classes;
    private final Figure<Map<RecognisedStatus, Boolean>> classesIfIll;
    private final Fact<List<RecognisedStatus>> costsIfIll;
    private final Fact<List<RecognisedStatus>> inpatientOnly;
    private final Fact<List<RecognisedStatus>> paidInFull;

    MedicalClasses(Policy policy) {
        this.classes = policy.find(MedicalFigures.CLASSES);
        this.classesIfIll = policy.find(MedicalFigures.CLASSES_IF_ILL);
        this.costsIfIll = fact(policy.find(MedicalFigures.COSTS_IF_ILL));
        this.inpatientOnly = fact(policy.find(MedicalFigures.INPATIENT_ONLY));
        this.paidInFull = policy.findIfSet(MedicalFigures.PAID_IN_FULL)
                .map(MedicalClasses::fact)
                .orElseGet(() -> Fact.known(List.of()));
    }

    private static <T> Fact<T> fact(Figure<T> figure) {
        return Fact.of(figure.value(), figure::path);
    }

    /** Whether a person is of a class that is helped. */
    Answer isHelped(Person person) {
        return Statuses.holdsAny(person, classes)
                .or(Statuses.holdsAny(person, classesIfIll).and(isIll(person)));
    }

    /** Whether the costs of a bill are subsidised by the class of its patient. */
    Answer isSubsidised(MedicalBill bill) {
        Answer inpatient = Answer.of(bill.inpatient(), "inpatient");
        return Stream.of(RecognisedStatus.values())
                .map(status -> isOf(bill.person(), status)
                        .and(costsIfIll.is(list -> !list.contains(status)).or(isIll(bill.person())))
                        .and(inpatientOnly.is(list -> !list.contains(status)).or(inpatient)))
                .reduce(Answer.NO, Answer::or);
    }

    /** Whether the own cost of a patient is paid in full, without deductible, share or cap. */
    Answer isPaidInFull(Person person) {
        return paidInFull.answer(list ->
                list.stream().map(status -> Statuses.holds(person, status)).reduce(Answer.NO, Answer::or));
    }

    private Answer isOf(Person person, RecognisedStatus status) {
        Answer listed = fact(classes).is(table -> table.getOrDefault(status, false));
        Answer listedIfIll = fact(classesIfIll).is(table -> table.getOrDefault(status, false));
        return Statuses.holds(person, status).and(listed.or(listedIfIll.and(isIll(person))));
    }

    private static Answer isIll(Person person) {
        return Answer.of(person.seriouslyIll(), "person.seriouslyIll");
    }
}
