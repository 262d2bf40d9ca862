package org.civilaffairs.examples.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.civilaffairs.assistance.subsistence.SubsistenceAllowance;
import org.civilaffairs.assistance.subsistence.SubsistenceAward;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Granted;
import org.civilaffairs.core.decision.Page;
import org.civilaffairs.core.decision.Undetermined;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.person.IncomeItem;
import org.civilaffairs.core.person.IncomeKind;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.policy.Policies;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.text.Language;

/** The example of the README; its text there is the body of this method. */
final class ReadmeExample {

    private ReadmeExample() {}

    static void run(PrintStream out) {
        Person applicant = new Person.Builder()
                .relation(Kinship.SELF)
                .registration(DivisionCode.parse("310114"))
                .residence(DivisionCode.parse("310114"))
                .employed(false)
                .incomes(List.of(IncomeItem.monthly(IncomeKind.PENSION, Yuan.parse("900.00"))))
                .build();
        Household household = new Household.Builder()
                .addMembers(applicant)
                .propertyWithinSubsistenceLimit(true)
                .build();
        Policy policy = Policies.bundled().at(DivisionCode.parse("310114"), LocalDate.parse("2020-09-01"));
        Decision<SubsistenceAward> decision = SubsistenceAllowance.SERVICE.assess(policy, household);
        if (decision instanceof Granted<SubsistenceAward> granted) {
            out.println(granted.award().monthly());
        } else if (decision instanceof Undetermined<SubsistenceAward> open) {
            out.println("needs " + open.needs().settling());
        }
        Page.of(decision, Language.EN).forEach(out::println);
    }
}
