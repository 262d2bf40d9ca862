package org.civilaffairs.assistance.medicalassistance;

import static org.civilaffairs.assistance.medicalassistance.PremiumCondition.IN_RESIDENTS_INSURANCE;
import static org.civilaffairs.assistance.medicalassistance.PremiumCondition.OF_A_SUBSIDISED_CLASS;

import java.util.Map;
import java.util.function.Predicate;
import org.civilaffairs.assistance.circumstances.AgeLimit;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.Statuses;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whose premium for residents' medical insurance is subsidised (资助参保).
 *
 * <p>Basis: cn-social-assistance-law-2026 第二十四条第二款; cn-low-income-monitoring-opinion 四（二）: in full for people in extreme
 * difficulty; sh-social-assistance 第十九条、第二十一条; sh-medical-security 第二十条; zj-social-assistance 第二十二条. Amounts of a
 * part are local.
 */
public final class PremiumSubsidy implements Rule<PremiumApplicant, PremiumSubsidy.Award> {

    /** The service as catalogs list it. */
    public static final Service<PremiumApplicant, Award> SERVICE = Service.of(
                    "assistance.medical-premium-subsidy",
                    Text.of("资助参保", "Subsidy of medical insurance premiums"),
                    PremiumApplicant.FORM,
                    Award.FORM)
            .conditions(PremiumCondition.values())
            .figures(MedicalFigures.SET)
            .settings(CircumstanceFigures.AGE)
            .covers("000000", "2014-05-01")
            .ruledBy(PremiumSubsidy::new);

    private final Policy policy;
    private final Matter matter;
    private final Figure<Map<RecognisedStatus, PremiumLevel>> levels;
    private final Figure<Map<RecognisedStatus, Integer>> fromAge;
    private final Figure<PremiumLevel> otherLevel;

    private PremiumSubsidy(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
        this.levels = policy.find(MedicalFigures.PREMIUM_LEVELS);
        this.fromAge = policy.find(MedicalFigures.PREMIUM_FROM_AGE);
        this.otherLevel = policy.find(MedicalFigures.OTHER_PREMIUM_LEVEL);
    }

    @Override
    public Decision<Award> assess(PremiumApplicant facts) {
        Answer other = Answer.of(facts.otherClass(), "otherClass");
        return Assessment.of(matter)
                .require(IN_RESIDENTS_INSURANCE, Answer.of(facts.residentsInsurance(), "residentsInsurance"))
                .require(
                        OF_A_SUBSIDISED_CLASS,
                        ofClass(facts.person(), level -> true).or(other))
                .grant(() -> grant(facts), Award.FORM);
    }

    private Answer ofClass(Person person, Predicate<PremiumLevel> wanted) {
        return Fact.of(levels.value(), levels::path)
                .answer(table ->
                        Fact.of(fromAge.value(), fromAge::path).answer(ages -> any(person, table, ages, wanted)));
    }

    private Answer any(
            Person person,
            Map<RecognisedStatus, PremiumLevel> table,
            Map<RecognisedStatus, Integer> ages,
            Predicate<PremiumLevel> wanted) {
        Answer any = Answer.NO;
        for (Map.Entry<RecognisedStatus, PremiumLevel> listed : table.entrySet()) {
            if (wanted.test(listed.getValue())) {
                Answer old = ages.containsKey(listed.getKey())
                        ? AgeLimit.of(policy, ages.get(listed.getKey())).reachedBy(person, "person")
                        : Answer.YES;
                any = any.or(Statuses.holds(person, listed.getKey()).and(old));
            }
        }
        return any;
    }

    private Grant<Award> grant(PremiumApplicant facts) {
        // What those of another local class get is for the locality to say.
        Answer full = ofClass(facts.person(), level -> level == PremiumLevel.FULL)
                .or(Answer.of(facts.otherClass(), "otherClass")
                        .and(ofClass(facts.person(), level -> level == PremiumLevel.PART)
                                .not())
                        .and(Fact.of(otherLevel.value(), otherLevel::path).is(PremiumLevel.FULL::equals)));
        return Grant.of(
                full.missing(),
                () -> new Award(full.isYes() ? PremiumLevel.FULL : PremiumLevel.PART),
                Map.of(),
                FigureUse.of(levels, otherLevel),
                OF_A_SUBSIDISED_CLASS.bases());
    }

    /**
     * The subsidy.
     *
     * @param level how much of the premium
     */
    @AnyJackson
    public record Award(PremiumLevel level) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "PremiumSubsidy", Text.of("资助参保", "premium subsidy"), values -> new Award(values.get("level")))
                .required(
                        "level",
                        Text.of("资助水平", "level"),
                        Forms.choice(PremiumLevel.class, PremiumLevel::title),
                        Award::level)
                .done();
    }
}
