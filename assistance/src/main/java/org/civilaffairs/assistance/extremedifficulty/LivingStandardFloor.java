package org.civilaffairs.assistance.extremedifficulty;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Rounding;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whether a proposed living standard reaches its floors (特困人员基本生活标准的下限). An announced standard is never derived from them.
 *
 * <p>Rule TK-10. Basis: cn-social-assistance-law-2026 第十七条; cn-social-assistance-measures 第十五条第二款. The floors are those
 * of Lishui's plan for 2021 to 2025; of other places and years none is known.
 */
public final class LivingStandardFloor implements Rule<StandardProposal, LivingStandardFloor.Award> {

    /** The service as catalogs list it. */
    public static final Service<StandardProposal, Award> SERVICE = Service.of(
                    "assistance.extreme-difficulty-standard-floor",
                    Text.of("特困人员基本生活标准下限", "Floor of the living standard in extreme difficulty"),
                    StandardProposal.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.CONFORMITY)
            .conditions(StandardFloorCondition.values())
            .figures(SupportFigures.SET, SubsistenceFigures.SET)
            .covers("000000", "2021-01-01")
            .ruledBy(LivingStandardFloor::new);

    private static final int MONTHS = 12;

    // Hundredths of a yearly amount by twelfths, so that both floors can be compared.
    private static final int SCALE = 1200;

    private final Matter matter;
    private final Quantity byStandard;
    private final Figure<BigDecimal> share;
    private final List<FigureUse> figures;

    private LivingStandardFloor(Policy policy, Matter matter) {
        this.matter = matter;
        Figure<Yuan> standard = policy.find(SubsistenceFigures.MONTHLY_STANDARD);
        Figure<BigDecimal> multiple = policy.find(SupportFigures.FLOOR_MULTIPLE);
        this.byStandard = product(Quantity.of(standard), multiple);
        this.share = policy.find(SupportFigures.FLOOR_CONSUMPTION_SHARE);
        this.figures = FigureUse.of(standard, multiple, share);
    }

    @Override
    public Decision<Award> assess(StandardProposal facts) {
        Quantity proposed = Quantity.of(facts.proposed(), "proposed").atScale(SCALE);
        Quantity consumption = Quantity.of(facts.consumption(), "consumption");
        Quantity byConsumption = product(consumption, share).dividedBy(MONTHS);
        Quantity multiplied = byStandard.atScale(SCALE);
        return Assessment.of(matter)
                .require(
                        StandardFloorCondition.AT_LEAST_MULTIPLE_OF_SUBSISTENCE,
                        proposed.compare(Operator.AT_LEAST, multiplied, figures))
                .require(
                        StandardFloorCondition.AT_LEAST_SHARE_OF_CONSUMPTION,
                        proposed.compare(Operator.AT_LEAST, byConsumption, figures))
                .grant(() -> grant(multiplied.max(byConsumption).rounded(Rounding.TO_FEN)), Award.FORM);
    }

    private Grant<Award> grant(Quantity floor) {
        return Grant.amount(
                "floor",
                floor,
                () -> new Award(floor.yuan()),
                figures,
                StandardFloorCondition.AT_LEAST_SHARE_OF_CONSUMPTION.bases());
    }

    // An unknown factor leaves any amount open.
    private static Quantity product(Quantity amount, Figure<BigDecimal> factor) {
        return factor.value()
                .map(amount::times)
                .orElseGet(() -> Quantity.between(
                        Unit.YUAN,
                        100,
                        0,
                        Quantity.UNBOUNDED,
                        Stream.concat(amount.missing().stream(), Stream.of(factor.path()))
                                .toList()));
    }

    /**
     * The floor that the proposal reaches.
     *
     * @param floor the higher of the floors in yuan a month, to the fen
     */
    @AnyJackson
    public record Award(Yuan floor) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "LivingStandardFloor",
                        Text.of("基本生活标准下限", "floor of the living standard"),
                        values -> new Award(values.get("floor")))
                .required("floor", Text.of("下限（元/月）", "floor (yuan a month)"), Forms.yuan(), Award::floor)
                .done();
    }
}
