package org.civilaffairs.core.person;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Consistent;
import org.civilaffairs.core.form.Contradiction;
import org.civilaffairs.core.form.Contradictions;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** One piece of property of a person (财产项目); what several own together is listed under one of them. */
@Value.Immutable
@CivilStyle
public interface PropertyItem extends Consistent {

    /** Reads and writes property items. */
    Form<PropertyItem> FORM = ObjectForm.of(
                    "PropertyItem", Text.of("财产项目", "piece of property"), Builder::new, Builder::build)
            .required(
                    "kind",
                    Text.of("类别", "kind"),
                    Forms.choice(PropertyKind.class, PropertyKind::title),
                    Builder::kind,
                    PropertyItem::kind)
            .optional(
                    "value",
                    Text.of("市值（元）", "market value in yuan"),
                    Forms.yuan(),
                    Builder::value,
                    PropertyItem::value)
            .optional(
                    "floorArea",
                    Text.of("建筑面积（平方米）", "floor area in square metres"),
                    Forms.hundredths(),
                    Builder::floorArea,
                    PropertyItem::floorArea)
            .done();

    /**
     * Returns the kind.
     *
     * @return the kind of property
     */
    @NotNull
    PropertyKind kind();

    /**
     * Returns the market value in yuan.
     *
     * @return the value, if known
     */
    Optional<Yuan> value();

    /**
     * Returns the floor area of a house in square metres, at most two decimals.
     *
     * @return the floor area, if known
     */
    Optional<BigDecimal> floorArea();

    /**
     * Tells negative values.
     *
     * @return the contradictions
     */
    @Override
    default List<Contradiction> contradictions() {
        return new Contradictions()
                .unless(value().filter(Yuan::isNegative).isEmpty(), "/value", "价值不能为负", "a value is never negative")
                .unless(
                        floorArea()
                                .filter(area -> area.signum() < 0
                                        || area.stripTrailingZeros().scale() > 2)
                                .isEmpty(),
                        "/floorArea",
                        "面积不能为负，最多两位小数",
                        "a floor area is never negative and has at most two decimals")
                .list();
    }

    /**
     * Returns a piece of property of a known value.
     *
     * @param kind the kind
     * @param value the market value in yuan
     * @return the item
     */
    static PropertyItem of(PropertyKind kind, Yuan value) {
        return new Builder().kind(kind).value(value).build();
    }

    /** Builds property items. */
    final class Builder extends ImmutablePropertyItem.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
