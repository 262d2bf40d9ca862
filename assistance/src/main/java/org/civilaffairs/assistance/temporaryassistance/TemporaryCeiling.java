package org.civilaffairs.assistance.temporaryassistance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.assistance.circumstances.HouseholdEconomy;
import org.civilaffairs.assistance.circumstances.SubsistenceFigures;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Rounding;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;

/**
 * How much temporary assistance is at most (临时救助标准): the amount itself is for the authority.
 *
 * <p>Rules TA-05 to TA-07. Basis: zj-social-assistance 第三十九条 (6 and 12 times the standard for each);
 * sh-social-assistance 第二十九条 (as a rule the standard for each, for three months); cn-social-assistance-measures 第四十九条
 * (elsewhere governments of county level and above set it).
 */
final class TemporaryCeiling {

    // The scale of a product with two decimals.
    private static final int HUNDREDTHS = 100;

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第二十九条"),
            Basis.of("cn-social-assistance-measures", "第四十九条"),
            Basis.of("cn-temporary-assistance-opinion", "二（三）"),
            Basis.of("sh-social-assistance-2018", "第二十九条"),
            Basis.of("sh-social-assistance-2024", "第二十九条"),
            Basis.of("zj-social-assistance", "第三十九条"));

    private final HouseholdEconomy economy;
    private final Quantity ordinary;
    private final Optional<Quantity> most;
    private final Optional<Figure<Boolean>> binding;
    private final List<String> bindingUnknown;
    private final List<FigureUse> figures;

    TemporaryCeiling(Policy policy, HouseholdEconomy economy) {
        this.economy = economy;
        Figure<Yuan> standard = policy.find(SubsistenceFigures.MONTHLY_STANDARD);
        Optional<Figure<BigDecimal>> multiple = policy.findIfSet(TemporaryFigures.CEILING_MULTIPLE);
        Optional<Figure<BigDecimal>> special = policy.findIfSet(TemporaryFigures.SPECIAL_MULTIPLE);
        Optional<Figure<Integer>> months = policy.findIfSet(TemporaryFigures.MOST_MONTHS);
        Figure<Yuan> perMember = policy.find(TemporaryFigures.CEILING_PER_MEMBER);
        this.binding = policy.findIfSet(TemporaryFigures.CEILING_BINDING);
        this.bindingUnknown = binding.filter(figure -> figure.value().isEmpty()).map(Figure::path).stream()
                .toList();
        this.most = multiple.isEmpty() ? Optional.empty() : special.map(factor -> times(standard, factor));
        this.ordinary = multiple.map(
                        factor -> over(times(standard, factor), most.isPresent() ? Optional.empty() : months))
                .orElseGet(() -> Quantity.of(perMember));
        this.figures = multiple.isEmpty()
                ? FigureUse.of(perMember)
                : FigureUse.of(Stream.<Optional<? extends Figure<?>>>of(
                                Optional.of(standard), multiple, special, months, binding)
                        .flatMap(Optional::stream)
                        .toArray(Figure<?>[]::new));
    }

    private static Quantity times(Figure<Yuan> standard, Figure<BigDecimal> factor) {
        Quantity one = Quantity.of(standard);
        return factor.value().map(one::times).orElseGet(() -> any(one.scale() * HUNDREDTHS, factor));
    }

    private static Quantity over(Quantity monthly, Optional<Figure<Integer>> months) {
        return months.map(most -> most.value()
                        .map(count -> monthly.times(count.longValue()))
                        .orElseGet(() -> any(monthly.scale(), most)))
                .orElse(monthly);
    }

    private static Quantity any(int scale, Figure<?> figure) {
        return Quantity.between(Unit.YUAN, scale, 0, Quantity.UNBOUNDED, figure.path());
    }

    // For everyone of the family (每人), not only for those who count in the allowance of the place (sh 55).
    Grant<TemporaryAward> grant(TemporaryApplication application) {
        Quantity ceiling = economy.forEachOfFamily(application.household(), each(application))
                .rounded(Rounding.TO_FEN);
        return Grant.of(
                missing(ceiling),
                () -> new TemporaryAward(ceiling.yuan(), isBinding()),
                Map.of("ceiling", ceiling),
                figures,
                BASES);
    }

    private Quantity each(TemporaryApplication application) {
        return most.map(special -> either(special, application)).orElse(ordinary);
    }

    private Quantity either(Quantity special, TemporaryApplication application) {
        Answer difficult = Answer.of(application.speciallyDifficult(), "speciallyDifficult");
        return difficult.isYes() ? special : ordinary.plus(Quantity.when(difficult, special.minus(ordinary)));
    }

    // An amount that a locality has announced as the most is binding.
    private boolean isBinding() {
        return binding.flatMap(Figure::value).orElse(true);
    }

    private List<String> missing(Quantity ceiling) {
        return bindingUnknown.isEmpty()
                ? ceiling.missing()
                : Stream.concat(ceiling.missing().stream(), bindingUnknown.stream())
                        .distinct()
                        .toList();
    }
}
