package org.civilaffairs.assistance.circumstances;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Operator;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.decision.Unit;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.PropertyItem;
import org.civilaffairs.core.person.PropertyKind;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;

/**
 * Whether property is within the limits of a programme (家庭财产状况).
 *
 * <p>The finding of the authority decides where it is known. Otherwise the items are compared with the local limits; where
 * the locality's limits are not known, only the finding can say. Basis: cn-dibao-confirmation-measures 第十四条;
 * cn-social-assistance-law-2026 第二十三条.
 */
public final class PropertyTest {

    private static final Set<PropertyKind> MONETARY = EnumSet.range(PropertyKind.CASH, PropertyKind.INTERNET_FINANCE);

    private static final Set<PropertyKind> UNLIMITED =
            EnumSet.of(PropertyKind.SHIP, PropertyKind.FOREST, PropertyKind.OTHER);

    private final Optional<Figure<Yuan>> monetaryFromThree;
    private final Figure<Yuan> monetaryUpToTwo;
    private final Figure<Boolean> includesLimit;
    private final Figure<Boolean> vehicleAllowed;
    private final Figure<Boolean> nonResidentialAllowed;
    private final Figure<java.math.BigDecimal> averageFloorArea;
    private final List<FigureUse> figures;

    /**
     * Creates the test of a programme in a place and on a day.
     *
     * @param policy what is in force
     * @param keys the limits of the programme
     */
    public PropertyTest(Policy policy, PropertyFigures keys) {
        this.monetaryFromThree = policy.findIfSet(keys.monetaryFromThree);
        this.monetaryUpToTwo = policy.find(keys.monetaryUpToTwo);
        this.includesLimit = policy.find(keys.monetaryIncludesLimit);
        this.vehicleAllowed = policy.find(keys.vehicleAllowed);
        this.nonResidentialAllowed = policy.find(keys.nonResidentialAllowed);
        this.averageFloorArea = policy.find(keys.averageFloorArea);
        this.figures = monetaryFromThree
                .map(first -> FigureUse.of(first, monetaryUpToTwo))
                .orElse(List.of());
    }

    /**
     * Returns whether the property of those who count is within the limits.
     *
     * @param found what was found about the household
     * @param finding the finding of the authority, if known
     * @param path the path of the finding
     * @param urban whether the household lives in a town, if known
     * @return the answer
     */
    public Answer within(Circumstances found, Optional<Boolean> finding, String path, Optional<Boolean> urban) {
        if (finding.isPresent()) {
            return Answer.of(finding.get());
        }
        if (monetaryFromThree.isEmpty()) {
            return Answer.unknown(path);
        }
        return monetary(found)
                .and(allowed(vehicleAllowed, found, PropertyKind.VEHICLE))
                .and(allowed(nonResidentialAllowed, found, PropertyKind.NON_RESIDENTIAL))
                .and(nothingElse(found, path))
                .and(housing(found, path, urban));
    }

    private Answer monetary(Circumstances found) {
        Answer upToTwo = monetary(found, monetaryUpToTwo);
        Answer fromThree = monetary(found, monetaryFromThree.orElseThrow());
        Answer small = found.size().compare(Operator.AT_MOST, Quantity.of(Unit.PERSONS, 2), List.of());
        if (small.isYes() || small.isNo()) {
            return small.isYes() ? upToTwo : fromThree;
        }
        return small.and(upToTwo).or(small.not().and(fromThree));
    }

    private Answer monetary(Circumstances found, Figure<Yuan> limit) {
        Quantity each = Quantity.of(limit);
        Quantity held = sum(found, Unit.YUAN, item -> MONETARY.contains(item.kind()) ? value(item) : Optional.of(0L));
        Quantity total = Quantity.of(Unit.YUAN, 0);
        for (Answer counts : found.counted()) {
            total = total.plus(Quantity.when(counts, each));
        }
        Quantity line = total;
        Answer below = held.compare(Operator.LESS_THAN, line, figures);
        Answer atMost = held.compare(Operator.AT_MOST, line, figures);
        return includesLimit
                .value()
                .map(included -> included ? atMost : below)
                .orElseGet(() -> below.or(Answer.unknown(includesLimit.path()).and(atMost)));
    }

    private static Optional<Long> value(PropertyItem item) {
        return item.value().map(Yuan::fen);
    }

    private static Answer allowed(Figure<Boolean> rule, Circumstances found, PropertyKind kind) {
        Answer none = count(found, kind).compare(Operator.AT_MOST, Quantity.of(Unit.ITEMS, 0), List.of());
        return none.or(Answer.of(rule));
    }

    // One dwelling is always within; two in a town if they are small together; anything else only the finding can say.
    private Answer housing(Circumstances found, String path, Optional<Boolean> urban) {
        Quantity dwellings = count(found, PropertyKind.DWELLING);
        Answer one = dwellings.compare(Operator.AT_MOST, Quantity.of(Unit.ITEMS, 1), List.of());
        if (one.isYes()) {
            return one;
        }
        Answer two = dwellings.compare(Operator.AT_MOST, Quantity.of(Unit.ITEMS, 2), List.of());
        Answer town = Answer.of(urban, "urban");
        return one.or(town.and(two.and(small(found)))).or(town.not().and(Answer.unknown(path)));
    }

    private Answer small(Circumstances found) {
        Quantity area = sum(
                found,
                Unit.SQUARE_METRES,
                item -> item.kind() == PropertyKind.DWELLING
                        ? item.floorArea()
                                .map(metres -> metres.movePointRight(2).longValueExact())
                        : Optional.of(0L));
        Quantity average = averageFloorArea
                .value()
                .map(metres ->
                        Quantity.of(Unit.SQUARE_METRES, metres.movePointRight(2).longValueExact()))
                .orElseGet(
                        () -> Quantity.between(Unit.SQUARE_METRES, 1, 0, Quantity.UNBOUNDED, averageFloorArea.path()));
        Quantity line = Quantity.of(Unit.SQUARE_METRES, 0);
        for (Answer counts : found.counted()) {
            line = line.plus(Quantity.when(counts, average));
        }
        return area.compare(Operator.LESS_THAN, line, FigureUse.of(averageFloorArea));
    }

    // The limits that are known say nothing of ships, forests and other property; only the finding can.
    private static Answer nothingElse(Circumstances found, String path) {
        Quantity others = sum(found, Unit.ITEMS, item -> Optional.of(UNLIMITED.contains(item.kind()) ? 1L : 0L));
        Answer none = others.compare(Operator.AT_MOST, Quantity.of(Unit.ITEMS, 0), List.of());
        return none.isYes() ? none : none.or(Answer.unknown(path));
    }

    private static Quantity count(Circumstances found, PropertyKind kind) {
        return sum(found, Unit.ITEMS, item -> Optional.of(item.kind() == kind ? 1L : 0L));
    }

    private static Quantity sum(Circumstances found, Unit unit, Function<PropertyItem, Optional<Long>> measure) {
        Quantity sum = Quantity.of(unit, 0);
        for (int i = 0; i < found.people().size(); i++) {
            sum = sum.plus(Quantity.when(found.counted().get(i), own(found, i, unit, measure)));
        }
        return sum;
    }

    private static Quantity own(
            Circumstances found, int index, Unit unit, Function<PropertyItem, Optional<Long>> measure) {
        int member = found.member(index);
        List<PropertyItem> items = found.people().get(index).properties().orElse(null);
        if (items == null) {
            return Quantity.between(unit, 1, 0, Quantity.UNBOUNDED, Paths.of(member, "properties"));
        }
        Quantity sum = Quantity.of(unit, 0);
        for (int i = 0; i < items.size(); i++) {
            String path = "properties[" + i + "]." + (unit == Unit.YUAN ? "value" : "floorArea");
            sum = sum.plus(measure.apply(items.get(i))
                    .map(known -> Quantity.of(unit, known))
                    .orElseGet(() -> Quantity.between(unit, 1, 0, Quantity.UNBOUNDED, Paths.of(member, path))));
        }
        return sum;
    }
}
