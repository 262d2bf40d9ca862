package org.civilaffairs.assistance.temporaryassistance;

import java.util.List;
import org.civilaffairs.assistance.circumstances.Places;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.policy.Policy;

/**
 * Whom a place helps (临时救助对象), where its own text names classes.
 *
 * <p>Basis: sh-social-assistance 第十五条; zj-social-assistance 第三十八条第二款.
 */
final class HelpedHere {

    private final DivisionCode province;
    private final Answer residentsOnly;
    private final Fact<List<HelpedClass>> classes;
    private final Answer limitsExpenditure;

    HelpedHere(Policy policy) {
        this.province = policy.place().province();
        this.residentsOnly = policy.findIfSet(TemporaryFigures.RESIDENTS_ONLY)
                .map(Answer::of)
                .orElse(Answer.NO);
        this.classes = policy.findIfSet(TemporaryFigures.EXPENDITURE_CLASSES)
                .map(named -> Fact.of(named.value(), named::path))
                .orElseGet(() -> Fact.known(List.of(HelpedClass.EVERYONE)));
        this.limitsExpenditure = classes.is(list -> !list.contains(HelpedClass.EVERYONE));
    }

    /** Whether only some are helped in an emergency. */
    Answer limitsEmergencies() {
        return residentsOnly;
    }

    Answer inEmergency(TemporaryApplication application) {
        return listed(application)
                .or(Answer.of(application.withoutFamilySupport(), "withoutFamilySupport"))
                .or(residents(application.household().members()));
    }

    /** Whether only some are helped for expenditure. */
    Answer limitsExpenditure() {
        return limitsExpenditure;
    }

    Answer forExpenditure(TemporaryApplication application) {
        return listed(application).or(classes.answer(list -> oneOf(list, application)));
    }

    private static Answer listed(TemporaryApplication application) {
        return Answer.of(application.listedLocally(), "listedLocally");
    }

    private static Answer oneOf(List<HelpedClass> classes, TemporaryApplication application) {
        Answer any = Answer.NO;
        for (HelpedClass one : classes) {
            any = any.or(is(one, application));
        }
        return any;
    }

    private static Answer is(HelpedClass one, TemporaryApplication application) {
        return switch (one) {
            case EVERYONE -> Answer.YES;
            case SUBSISTENCE -> Answer.of(application.household().receivesSubsistence(), "receivesSubsistence");
            case MARGIN -> Answer.of(application.recognisedAsMargin(), "recognisedAsMargin");
        };
    }

    // A family registered in the province, or one of whose members holds a permit there.
    private Answer residents(List<Person> people) {
        Answer resident = Answer.NO;
        for (int i = 0; i < people.size(); i++) {
            resident = resident.or(resident(people.get(i), i));
        }
        return resident;
    }

    private Answer resident(Person person, int member) {
        Answer registered = Places.within(person.registration(), province, member, "registration");
        Answer lives = Places.within(person.residence(), province, member, "residence");
        Answer permit = Answer.of(person.residencePermit(), () -> "members[" + member + "].residencePermit");
        return registered.or(lives.and(permit));
    }
}
