package org.civilaffairs.assistance.educationassistance;

import static org.civilaffairs.assistance.educationassistance.EducationCondition.AT_A_LISTED_STAGE;
import static org.civilaffairs.assistance.educationassistance.EducationCondition.OF_A_LISTED_CLASS;

import java.util.Map;
import org.civilaffairs.assistance.circumstances.Entitlement;
import org.civilaffairs.assistance.circumstances.Statuses;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.person.SchoolLevel;
import org.civilaffairs.core.person.Schooling;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Who gets education assistance (教育救助).
 *
 * <p>Basis: cn-social-assistance-law-2026 第二十五条, from 2026-07-01, whose four classes go before narrower local lists;
 * before, the local list where there is one. Kinds and amounts are local; it is applied for at school.
 */
public final class EducationAssistance implements Rule<Pupil, Entitlement> {

    /** The service as catalogs list it. */
    public static final Service<Pupil, Entitlement> SERVICE = Service.of(
                    "assistance.education-assistance",
                    Text.of("教育救助", "Education assistance"),
                    Pupil.FORM,
                    Entitlement.FORM)
            .conditions(EducationCondition.values())
            .figures(EducationFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(EducationAssistance::new);

    private final Matter matter;
    private final Figure<Map<RecognisedStatus, Boolean>> classes;
    private final Figure<Map<SchoolLevel, Boolean>> stages;

    private EducationAssistance(Policy policy, Matter matter) {
        this.matter = matter;
        this.classes = policy.find(EducationFigures.CLASSES);
        this.stages = policy.find(EducationFigures.STAGES);
    }

    @Override
    public Decision<Entitlement> assess(Pupil facts) {
        Answer unable = unableToAttend(facts);
        return Assessment.of(matter)
                .require(OF_A_LISTED_CLASS, unable.or(Statuses.holdsAny(facts.person(), classes)))
                .require(AT_A_LISTED_STAGE, unable.or(atAListedStage(facts.person())))
                .grant(() -> Grant.certain(new Entitlement(true), OF_A_LISTED_CLASS.bases()), Entitlement.FORM);
    }

    // 不能入学接受义务教育: nobody who already learns beyond it.
    private static Answer unableToAttend(Pupil facts) {
        Answer beyond = schooling(facts.person())
                .is(schooling -> schooling.level().compareTo(SchoolLevel.SENIOR_SECONDARY) >= 0);
        return Answer.of(facts.unableToAttend(), "unableToAttend").and(beyond.not());
    }

    private static Fact<Schooling> schooling(Person person) {
        return Fact.of(person.schooling(), () -> "person.schooling");
    }

    private Answer atAListedStage(Person person) {
        return Fact.of(stages.value(), stages::path)
                .answer(listed -> schooling(person).is(schooling -> listed.getOrDefault(schooling.level(), false)));
    }
}
