package org.civilaffairs.assistance.disabilitysubsidy;

import static org.civilaffairs.assistance.disabilitysubsidy.UnattendedChildCondition.DRAWN_BELOW_STANDARD;

import java.util.List;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * What an unattended child gets beside assistance drawn already (事实无人抚养儿童补差发放).
 *
 * <p>Basis: cn-unattended-children-opinion 三（一）: the difference to the standard after subsistence allowance, support in
 * extreme difficulty and living subsidy for disabled persons; 三（二）: the nursing subsidy stands beside it.
 */
public final class UnattendedChildDifference implements Rule<UnattendedChildIncome, UnattendedChildDifference.Award> {

    /** The service as catalogs list it. */
    public static final Service<UnattendedChildIncome, Award> SERVICE = Service.of(
                    "assistance.unattended-child-difference",
                    Text.of("事实无人抚养儿童补差", "Difference paid to an unattended child"),
                    UnattendedChildIncome.FORM,
                    Award.FORM)
            .conditions(UnattendedChildCondition.values())
            .covers("000000", "2019-11-01")
            .ruledBy((policy, matter) -> new UnattendedChildDifference(matter));

    private final Matter matter;

    private UnattendedChildDifference(Matter matter) {
        this.matter = matter;
    }

    @Override
    public Decision<Award> assess(UnattendedChildIncome facts) {
        Quantity standard = Quantity.of(facts.subsidyStandard(), "subsidyStandard");
        Quantity drawn = Quantity.of(facts.subsistence(), "subsistence")
                .plus(Quantity.of(facts.extremeDifficulty(), "extremeDifficulty"))
                .plus(Quantity.of(facts.livingSubsidy(), "livingSubsidy"));
        Quantity difference = standard.minus(drawn).atLeast(0);
        return Assessment.of(matter)
                .require(DRAWN_BELOW_STANDARD, drawn.compare(Operator.LESS_THAN, standard, List.of()))
                .grant(
                        () -> Grant.amount(
                                "monthly",
                                difference,
                                () -> new Award(difference.yuan()),
                                List.of(),
                                DRAWN_BELOW_STANDARD.bases()),
                        Award.FORM);
    }

    /**
     * The difference of a month.
     *
     * @param monthly the amount in yuan
     */
    @AnyJackson
    public record Award(Yuan monthly) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = Exclusions.award(
                "UnattendedChildDifference",
                Text.of("事实无人抚养儿童补差", "difference of an unattended child"),
                Award::new,
                Award::monthly);
    }
}
