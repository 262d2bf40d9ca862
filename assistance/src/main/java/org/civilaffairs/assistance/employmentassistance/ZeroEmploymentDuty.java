package org.civilaffairs.assistance.employmentassistance;

import static org.civilaffairs.assistance.employmentassistance.ZeroEmploymentCondition.ALL_OF_THEM_UNEMPLOYED;
import static org.civilaffairs.assistance.employmentassistance.ZeroEmploymentCondition.OF_A_LISTED_CLASS;
import static org.civilaffairs.assistance.employmentassistance.ZeroEmploymentCondition.SOMEBODY_ABLE_TO_WORK;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.assistance.circumstances.Entitlement;
import org.civilaffairs.assistance.circumstances.Statuses;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * When the authority must see that at least one member of a family works (零就业家庭帮扶).
 *
 * <p>Basis: cn-social-assistance-measures 第四十三条; zj-social-assistance 第三十四条, margin households too. The law of 2026 says
 * nothing of it; the duty goes on.
 */
public final class ZeroEmploymentDuty implements Rule<FamilyWithoutWork, Entitlement> {

    /** The service as catalogs list it. */
    public static final Service<FamilyWithoutWork, Entitlement> SERVICE = Service.of(
                    "assistance.zero-employment-duty",
                    Text.of("零就业家庭帮扶", "Duty to a family in which nobody works"),
                    FamilyWithoutWork.FORM,
                    Entitlement.FORM)
            .outcomes(OutcomeWords.APPLICATION)
            .conditions(ZeroEmploymentCondition.values())
            .figures(JobFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(ZeroEmploymentDuty::new);

    private static final Quantity ONE = Quantity.of(Unit.PERSONS, 1);

    private final Matter matter;
    private final Figure<Map<RecognisedStatus, Boolean>> classes;

    private ZeroEmploymentDuty(Policy policy, Matter matter) {
        this.matter = matter;
        this.classes = policy.find(JobFigures.DUTY_CLASSES);
    }

    @Override
    public Decision<Entitlement> assess(FamilyWithoutWork facts) {
        return Assessment.of(matter)
                .require(OF_A_LISTED_CLASS, Statuses.holdsAny(facts.person(), classes))
                .require(
                        SOMEBODY_ABLE_TO_WORK,
                        count(facts.ableMembers(), "ableMembers").compare(Operator.AT_LEAST, ONE, List.of()))
                .require(ALL_OF_THEM_UNEMPLOYED, allUnemployed(facts))
                .grant(() -> Grant.certain(new Entitlement(true), OF_A_LISTED_CLASS.bases()), Entitlement.FORM);
    }

    private static Answer allUnemployed(FamilyWithoutWork facts) {
        return count(facts.unemployedAbleMembers(), "unemployedAbleMembers")
                .compare(Operator.AT_LEAST, count(facts.ableMembers(), "ableMembers"), List.of());
    }

    private static Quantity count(Optional<Integer> people, String path) {
        return people.map(number -> Quantity.of(Unit.PERSONS, number))
                .orElseGet(() -> Quantity.between(Unit.PERSONS, 1, 0, Quantity.UNBOUNDED, path));
    }
}
