package org.civilaffairs.assistance.standards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whether a standard may be set as proposed (标准制定审查): by a body that has the power, and not below what the law leaves it.
 *
 * <p>Rules STD-01 to STD-05. Basis: cn-social-assistance-law-2026 第十五条、第十七条、第十九条、第二十一条至第二十三条、第三十三条、
 * 第四十四条; cn-social-assistance-measures 第十条、第十五条、第三十五条、第三十九条、第四十九条; zj-social-assistance 第十条. Where
 * the law in force does not say who sets a matter, the answer is undetermined; what the measures of 2014 say of matters on which
 * the law of 2026 is silent goes on.
 */
public final class StandardSetting implements Rule<SettingProposal, StandardSetting.Award> {

    /** The service as catalogs list it. */
    public static final Service<SettingProposal, Award> SERVICE = Service.of(
                    "assistance.standard-setting",
                    Text.of("救助标准制定审查", "Setting a standard of assistance"),
                    SettingProposal.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.CONFORMITY)
            .conditions(StandardCondition.values())
            .figures(StandardFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(StandardSetting::new);

    private static final int MONTHS = 12;
    private static final int PERCENT = 100;

    private final Policy policy;
    private final Matter matter;
    private final Answer guidanceOpensCities;

    private StandardSetting(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
        Figure<Boolean> opens = policy.find(StandardFigures.GUIDANCE);
        this.guidanceOpensCities = Answer.of(opens);
    }

    @Override
    public Decision<Award> assess(SettingProposal proposal) {
        Answer cityUnderGuidance = cityUnderGuidance(proposal);
        List<Basis> setters = StandardCondition.setters(proposal.matter());
        Assessment assessment = Assessment.of(matter)
                .require(
                        StandardCondition.SETTER_COMPETENT,
                        setters,
                        competent(proposal).or(cityUnderGuidance));
        assessment.requireIf(cityUnderGuidance, StandardCondition.NOT_BELOW_GUIDANCE, () -> atLeastGuidance(proposal));
        if (policy.findIfSet(StandardFigures.RURAL_SHARE_LEAST).isPresent()) {
            zhejiang(assessment, proposal);
        }
        Grant<Award> grant = Grant.of(
                List.of(),
                () -> new Award(true),
                Map.of(),
                FigureUse.of(policy.find(StandardFigures.SETTERS)),
                setters);
        return assessment.grant(() -> grant, Award.FORM);
    }

    private Answer competent(SettingProposal proposal) {
        Figure<Map<SettingMatter, List<SettingBody>>> setters = policy.find(StandardFigures.SETTERS);
        Optional<List<SettingBody>> bodies =
                setters.value().flatMap(table -> Optional.ofNullable(table.get(proposal.matter())));
        return Fact.of(proposal.body(), () -> "body")
                .answer(body -> Fact.of(bodies, setters::path).is(known -> known.contains(body)));
    }

    private Answer cityUnderGuidance(SettingProposal proposal) {
        return Answer.of(proposal.matter() == SettingMatter.SUBSISTENCE_STANDARD)
                .and(guidanceOpensCities)
                .and(Fact.of(proposal.body(), () -> "body").is(body -> body == SettingBody.PREFECTURE_CITY))
                .and(Fact.of(proposal.provincial(), () -> "provincial")
                        .is(kind -> kind == ProvincialStandard.GUIDANCE));
    }

    private static Answer atLeastGuidance(SettingProposal proposal) {
        return Quantity.of(proposal.yearly(), "yearly")
                .compare(Operator.AT_LEAST, Quantity.of(proposal.provincialYearly(), "provincialYearly"), List.of());
    }

    private void zhejiang(Assessment assessment, SettingProposal proposal) {
        Answer concerned = Answer.of(proposal.matter() == SettingMatter.SUBSISTENCE_STANDARD);
        Answer urban = Answer.of(proposal.urban(), "urban");
        Answer byWage = concerned.and(urban).and(Answer.of(proposal.byMinimumWage(), "byMinimumWage"));
        assessment
                .requireIf(byWage, StandardCondition.WITHIN_SHARE_OF_WAGE, () -> withinShareOfWage(proposal))
                .requireIf(
                        concerned.and(urban.not()),
                        StandardCondition.RURAL_SHARE_OF_TOWN,
                        () -> atLeastShareOfTown(proposal));
    }

    private Answer withinShareOfWage(SettingProposal proposal) {
        Quantity wage =
                Quantity.of(proposal.monthlyMinimumWage(), "monthlyMinimumWage").times(MONTHS);
        return share(proposal, Operator.AT_LEAST, wage, StandardFigures.WAGE_SHARE_LEAST)
                .and(share(proposal, Operator.AT_MOST, wage, StandardFigures.WAGE_SHARE_MOST));
    }

    private Answer atLeastShareOfTown(SettingProposal proposal) {
        Quantity town = Quantity.of(proposal.townYearly(), "townYearly");
        return share(proposal, Operator.AT_LEAST, town, StandardFigures.RURAL_SHARE_LEAST);
    }

    // Counted in hundredths of a fen, so that a share in percent is exact.
    private Answer share(SettingProposal proposal, Operator operator, Quantity whole, FigureKey<Integer> key) {
        Figure<Integer> percent = policy.find(key);
        Quantity yearly = Quantity.of(proposal.yearly(), "yearly").atScale(PERCENT);
        return Fact.of(percent.value(), percent::path)
                .answer(known ->
                        yearly.compare(operator, whole.times(known).dividedBy(PERCENT), FigureUse.of(percent)));
    }

    /**
     * That the standard may be set as proposed.
     *
     * @param allowed always true
     */
    @AnyJackson
    public record Award(boolean allowed) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "StandardSetting",
                        Text.of("标准制定审查", "setting of a standard"),
                        values -> new Award(values.get("allowed")))
                .required("allowed", Text.of("可以制定", "may be set"), Forms.yesNo(), Award::allowed)
                .done();
    }
}
