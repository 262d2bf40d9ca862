package org.civilaffairs.assistance.extremedifficulty;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** What ties a person to the village or to the town, where their standards differ (城乡待遇的认定情形). */
@Value.Immutable
@CivilStyle
public interface ResidenceTies {

    /** Reads and writes ties. */
    Form<ResidenceTies> FORM = ObjectForm.of(
                    "ResidenceTies", Text.of("城乡待遇的认定情形", "ties to village and town"), Builder::new, Builder::build)
            .optional(
                    "standardsDiffer",
                    Text.of("当地城乡供养标准不一致", "urban and rural standards differ"),
                    Forms.yesNo(),
                    Builder::standardsDiffer,
                    ResidenceTies::standardsDiffer)
            .optional(
                    "contractedLand",
                    Text.of("拥有承包土地", "holds contracted land"),
                    Forms.yesNo(),
                    Builder::contractedLand,
                    ResidenceTies::contractedLand)
            .optional(
                    "collectiveIncome",
                    Text.of("参加农村集体经济收益分配", "shares in the income of a rural collective"),
                    Forms.yesNo(),
                    Builder::collectiveIncome,
                    ResidenceTies::collectiveIncome)
            .optional(
                    "relocatedToTown",
                    Text.of("易地扶贫搬迁至城镇", "relocated to a town for poverty relief"),
                    Forms.yesNo(),
                    Builder::relocatedToTown,
                    ResidenceTies::relocatedToTown)
            .done();

    /**
     * Returns whether the urban and the rural standard of support differ in the place.
     *
     * @return whether so, if known
     */
    Optional<Boolean> standardsDiffer();

    /**
     * Returns whether the person holds contracted land (承包土地).
     *
     * @return whether so, if known
     */
    Optional<Boolean> contractedLand();

    /**
     * Returns whether the person shares in the income of a rural collective (农村集体经济收益分配).
     *
     * @return whether so, if known
     */
    Optional<Boolean> collectiveIncome();

    /**
     * Returns whether the person was relocated to a town for poverty relief (易地扶贫搬迁).
     *
     * @return whether so, if known
     */
    Optional<Boolean> relocatedToTown();

    /** Builds ties. */
    final class Builder extends ImmutableResidenceTies.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
