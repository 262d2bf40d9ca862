package org.civilaffairs.assistance.extremedifficulty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.assistance.circumstances.CircumstanceFigures;
import org.civilaffairs.assistance.circumstances.Circumstances;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The support of people in extreme difficulty (特困人员救助供养): the elderly, the disabled and minors without labour capacity,
 * without a source of livelihood and without anybody able who owes them maintenance. Each person is decided alone.
 *
 * <p>Basis: cn-social-assistance-law-2026 第十六条、第十七条, from 2026-07-01; cn-tekun-measures 第四条至第九条、第十九条;
 * cn-social-assistance-measures 第十四条、第十五条; sh-social-assistance 第十三条、第十九条; zj-social-assistance 第十四条. What is
 * paid is the announced standard, not its difference to the income. Care is another service.
 */
public final class ExtremeDifficulty implements Rule<SupportedPerson, ExtremeDifficulty.Award> {

    /** The service as catalogs list it. */
    public static final Service<SupportedPerson, Award> SERVICE = Service.of(
                    "assistance.extreme-difficulty",
                    Text.of("特困人员救助供养", "Support for people in extreme difficulty"),
                    SupportedPerson.FORM,
                    Award.FORM)
            .conditions(ExtremeDifficultyCondition.values())
            .figures(SupportFigures.SET, SubsistenceFigures.SET, CircumstanceFigures.SET)
            .settings(CircumstanceFigures.AGE, SupportFigures.SOCIAL_INSURANCE)
            .covers("000000", "2021-07-01")
            .ruledBy(ExtremeDifficulty::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第十六条第一款"),
            Basis.of("cn-social-assistance-law-2026", "第十七条"),
            Basis.of("cn-tekun-measures", "第十九条"),
            Basis.of("cn-social-assistance-measures", "第十五条"),
            Basis.of("sh-social-assistance-2018", "第十九条第一款"),
            Basis.of("sh-social-assistance-2024", "第十九条第一款"),
            Basis.of("zj-social-assistance", "第十四条第二款"));

    private final Matter matter;
    private final EndingGrounds ending;
    private final LabourCapacity capacity;
    private final Means means;
    private final Obligors obligors;
    private final Figure<Yuan> standard;
    private final Optional<Figure<Yuan>> ruralStandard;
    private final Figure<Map<SupportContent, Boolean>> contents;

    private ExtremeDifficulty(Policy policy, Matter matter) {
        this.matter = matter;
        this.ending = new EndingGrounds(policy);
        this.capacity = new LabourCapacity(policy);
        this.means = new Means(policy);
        this.obligors = new Obligors(policy);
        this.standard = policy.find(SupportFigures.LIVING_STANDARD);
        this.ruralStandard = policy.findIfSet(SupportFigures.RURAL_LIVING_STANDARD);
        this.contents = policy.find(SupportFigures.CONTENTS);
    }

    @Override
    public Decision<Award> assess(SupportedPerson facts) {
        Circumstances found = means.of(facts);
        return Assessment.of(matter)
                .require(ExtremeDifficultyCondition.REGISTERED_IN_PLACE, means.mayApplyHere(facts))
                .require(
                        ExtremeDifficultyCondition.NEITHER_DEAD_NOR_MISSING,
                        ending.deadOrMissing(facts).not())
                .require(
                        ExtremeDifficultyCondition.NOT_IN_PRISON,
                        ending.inPrison(facts).not())
                .requireAny(ExtremeDifficultyCondition.WITHOUT_LABOUR_CAPACITY, capacity.without(facts))
                .require(ExtremeDifficultyCondition.INCOME_BELOW_STANDARD, means.incomeBelowStandard(found))
                .require(ExtremeDifficultyCondition.PROPERTY_WITHIN_LIMIT, means.propertyWithinLimit(facts, found))
                .require(
                        ExtremeDifficultyCondition.NO_ABLE_OBLIGOR,
                        obligors.anyAble(facts).not())
                .requireIf(
                        ending.mayChoose(facts),
                        ExtremeDifficultyCondition.NOT_ON_CHILD_ALLOWANCE,
                        () -> ending.onChildAllowance(facts).not())
                .grant(() -> grant(facts), Award.FORM);
    }

    private Grant<Award> grant(SupportedPerson facts) {
        Quantity monthly = monthly(facts);
        Map<String, Quantity> amounts = new LinkedHashMap<>();
        amounts.put("monthly", monthly);
        List<String> missing = Stream.concat(
                        monthly.missing().stream(),
                        contents.value().isEmpty() ? Stream.of(contents.path()) : Stream.empty())
                .toList();
        return Grant.of(
                missing,
                () -> new Award(
                        monthly.yuan(), FigureSet.listed(contents.value().orElseThrow())),
                amounts,
                figures(),
                BASES);
    }

    private Quantity monthly(SupportedPerson facts) {
        Quantity general = Quantity.of(standard);
        return ruralStandard
                .map(rural -> either(
                        TreatmentAsUrbanOrRural.isRural(
                                facts.contractedLand(), facts.collectiveIncome(), facts.relocatedToTown()),
                        Quantity.of(rural),
                        general))
                .orElse(general);
    }

    // One of the two in any case.
    private static Quantity either(Answer isRural, Quantity rural, Quantity urban) {
        if (isRural.isYes() || isRural.isNo()) {
            return isRural.isYes() ? rural : urban;
        }
        List<String> missing = Stream.of(isRural.missing(), rural.missing(), urban.missing())
                .flatMap(List::stream)
                .toList();
        long low = Math.min(rural.low(), urban.low());
        return Quantity.between(Unit.YUAN, 1, low, Math.max(rural.high(), urban.high()), missing);
    }

    private List<FigureUse> figures() {
        return ruralStandard.map(rural -> FigureUse.of(standard, rural)).orElseGet(() -> FigureUse.of(standard));
    }

    /**
     * What a person is supported with.
     *
     * @param monthly the basic living standard in yuan a month
     * @param contents what the support consists of
     */
    @AnyJackson
    public record Award(Yuan monthly, List<SupportContent> contents) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "ExtremeDifficulty",
                        Text.of("特困人员救助供养", "support in extreme difficulty"),
                        values -> new Award(values.get("monthly"), values.get("contents")))
                .required(
                        "monthly",
                        Text.of("每月基本生活标准（元）", "basic living standard (yuan a month)"),
                        Forms.yuan(),
                        Award::monthly)
                .required(
                        "contents",
                        Text.of("供养内容", "contents"),
                        Forms.listOf(Forms.choice(SupportContent.class, SupportContent::title)),
                        Award::contents)
                .done();
    }
}
