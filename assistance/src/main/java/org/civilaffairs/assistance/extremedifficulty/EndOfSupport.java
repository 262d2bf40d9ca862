package org.civilaffairs.assistance.extremedifficulty;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.Circumstances;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whether the support of a person in extreme difficulty ends (终止救助供养), on which grounds and from which month: the one after the
 * decision.
 *
 * <p>Rule TK-17. Basis: cn-tekun-measures 第九条、第二十四条、第二十六条; cn-social-assistance-law-2026 第十六条第三款、第四十七条;
 * sh-social-assistance 第十九条第二款. The day whose law applies is that of the decision. Reaching an age alone is a ground only as
 * far as it ends the lack of labour capacity.
 */
public final class EndOfSupport implements Rule<SupportedPerson, EndOfSupport.Award> {

    /** The service as catalogs list it. */
    public static final Service<SupportedPerson, Award> SERVICE = Service.of(
                    "assistance.extreme-difficulty-end",
                    Text.of("特困人员终止救助供养", "End of support in extreme difficulty"),
                    SupportedPerson.FORM,
                    Award.FORM)
            .conditions(TerminationCondition.values())
            .figures(SupportFigures.SET, SubsistenceFigures.SET, CircumstanceFigures.SET)
            .settings(CircumstanceFigures.AGE, SupportFigures.SOCIAL_INSURANCE)
            .covers("000000", "2021-07-01")
            .ruledBy(EndOfSupport::new);

    private static final List<Basis> BASES = List.of(Basis.of("cn-tekun-measures", "第二十六条第二款"));

    private final Policy policy;
    private final Matter matter;
    private final LabourCapacity capacity;
    private final Means means;
    private final Obligors obligors;
    private final EndingGrounds ending;

    private EndOfSupport(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
        this.capacity = new LabourCapacity(policy);
        this.means = new Means(policy);
        this.obligors = new Obligors(policy);
        this.ending = new EndingGrounds(policy);
    }

    @Override
    public Decision<Award> assess(SupportedPerson facts) {
        YearMonth from = YearMonth.from(policy.date()).plusMonths(1);
        return Assessment.of(matter)
                .requireAny(TerminationCondition.GROUND_EXISTS, grounds(facts))
                .grant(() -> Grant.certain(new Award(from), BASES), Award.FORM);
    }

    private Map<TerminationCondition, Answer> grounds(SupportedPerson facts) {
        Circumstances found = means.of(facts);
        Map<TerminationCondition, Answer> grounds = new EnumMap<>(TerminationCondition.class);
        grounds.put(TerminationCondition.ON_CHILD_ALLOWANCE, ending.onChildAllowance(facts));
        grounds.put(TerminationCondition.DEAD_OR_MISSING, ending.deadOrMissing(facts));
        grounds.put(
                TerminationCondition.CAPABLE_OF_LABOUR,
                capacity.isMissing(facts).not());
        grounds.put(TerminationCondition.IN_PRISON, ending.inPrison(facts));
        grounds.put(
                TerminationCondition.LIVELIHOOD_GAINED,
                means.incomeBelowStandard(found)
                        .and(means.propertyWithinLimit(facts, found))
                        .not());
        grounds.put(TerminationCondition.OBLIGOR_ABLE, obligors.anyAble(facts));
        grounds.put(TerminationCondition.LEFT_VOLUNTARILY, Answer.of(facts.leavesVoluntarily(), "leavesVoluntarily"));
        return grounds;
    }

    /**
     * That support ends.
     *
     * @param from the first month without support
     */
    @AnyJackson
    public record Award(YearMonth from) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "EndOfSupport", Text.of("终止救助供养", "end of support"), values -> new Award(values.get("from")))
                .required("from", Text.of("自该月起终止", "first month without support"), Forms.month(), Award::from)
                .done();
    }
}
