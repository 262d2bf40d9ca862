package org.civilaffairs.assistance.displacedpersons;

import static org.civilaffairs.assistance.displacedpersons.DisplacedCondition.NO_MEANS;

import java.util.List;
import java.util.Map;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Help for people without livelihood away from home (生活无着的流浪乞讨人员救助, from 2026-07-01 流散人员救助).
 *
 * <p>Basis: to 2026-06-30 cn-vagrants-implementing-rules-2003 第二条, all four conditions; from 2026-07-01
 * cn-social-assistance-law-2026 第十三条、第三十一条, which neither defines the words nor asks for a city, begging, or that no
 * assistance is drawn. Who cannot tell the own circumstances is helped first, until they have been found out; then they decide
 * (cn-vagrants-assistance-measures 第六条第二款).
 */
public final class DisplacedPersonHelp implements Rule<DisplacedPerson, DisplacedPersonHelp.Award> {

    /** The service as catalogs list it. */
    public static final Service<DisplacedPerson, Award> SERVICE = Service.of(
                    "assistance.displaced-person",
                    Text.of("生活无着的流浪乞讨、流散人员救助", "Help for people without livelihood away from home"),
                    DisplacedPerson.FORM,
                    Award.FORM)
            .conditions(DisplacedCondition.values())
            .figures(DisplacedFigures.SET)
            .settings(DisplacedFigures.TEMPORARY_DISTRESS)
            .covers("000000", "2003-08-01")
            .ruledBy(DisplacedPersonHelp::new);

    private final Matter matter;
    private final Figure<Map<DisplacedCondition, Boolean>> asked;
    private final Figure<Map<StationHelp, Boolean>> help;
    private final boolean distressHelped;

    private DisplacedPersonHelp(Policy policy, Matter matter) {
        this.matter = matter;
        this.asked = policy.find(DisplacedFigures.CONDITIONS);
        this.help = policy.find(DisplacedFigures.HELP);
        this.distressHelped = policy.setting(DisplacedFigures.TEMPORARY_DISTRESS) == TemporaryDistress.HELPED;
    }

    @Override
    public Decision<Award> assess(DisplacedPerson facts) {
        Assessment assessment = Assessment.of(matter);
        Answer helpFirst =
                unable(facts).and(Answer.of(facts.foundOut(), "foundOut").not());
        for (DisplacedCondition condition : DisplacedCondition.values()) {
            if (isAsked(condition)) {
                assessment.require(condition, answer(facts, helpFirst, condition));
            }
        }
        return assessment.grant(() -> grant(helpFirst), Award.FORM);
    }

    private static Answer unable(DisplacedPerson facts) {
        return Answer.of(facts.ableToTell(), "ableToTell").not();
    }

    private boolean isAsked(DisplacedCondition condition) {
        return asked.value()
                .map(conditions -> conditions.getOrDefault(condition, false))
                .orElse(condition == NO_MEANS);
    }

    // 应当先提供救助，再查明情况: who cannot tell is helped until the circumstances have been found out.
    private Answer answer(DisplacedPerson facts, Answer helpFirst, DisplacedCondition condition) {
        return asked.value().isPresent() ? helpFirst.or(answer(facts, condition)) : Answer.unknown(asked.path());
    }

    private Answer answer(DisplacedPerson facts, DisplacedCondition condition) {
        return switch (condition) {
            case NO_MEANS -> Answer.of(facts.noMeans(), "noMeans");
            case DISPLACED -> Answer.of(facts.displaced(), "displaced");
            case NO_RELATIVES_TO_TURN_TO -> Answer.of(facts.noRelatives(), "noRelatives");
            case OUTSIDE_SUBSISTENCE -> outsideSubsistence(facts);
            case BEGGING_IN_CITY -> Answer.of(facts.beggingInCity(), "beggingInCity");
            case TELLS_TRUTHFULLY -> unable(facts).or(Answer.of(facts.tellsTruthfully(), "tellsTruthfully"));
        };
    }

    private Answer outsideSubsistence(DisplacedPerson facts) {
        Answer outside = Answer.of(facts.onSubsistence(), "onSubsistence").not();
        return distressHelped ? outside.or(Answer.of(facts.temporaryDistress(), "temporaryDistress")) : outside;
    }

    private Grant<Award> grant(Answer helpFirst) {
        List<String> missing = help.value().isPresent() ? helpFirst.missing() : List.of(help.path());
        return Grant.of(
                missing,
                () -> new Award(helpFirst.isYes(), FigureSet.listed(help.value().orElseThrow())),
                Map.of(),
                List.of(),
                NO_MEANS.bases());
    }

    /**
     * The help.
     *
     * @param inquireLater whether help comes first and the inquiry later
     * @param help the kinds of help that the text of the day lists
     */
    @AnyJackson
    public record Award(boolean inquireLater, List<StationHelp> help) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "DisplacedPersonHelp",
                        Text.of("救助", "help"),
                        values -> new Award(values.get("inquireLater"), values.get("help")))
                .required(
                        "inquireLater",
                        Text.of("先救助后查明", "help first, inquire later"),
                        Forms.yesNo(),
                        Award::inquireLater)
                .required(
                        "help",
                        Text.of("救助内容", "kinds of help"),
                        Forms.listOf(Forms.choice(StationHelp.class, StationHelp::title)),
                        Award::help)
                .done();
    }
}
