package org.civilaffairs.assistance.disasterrelief;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A person whom a natural disaster has hit (受灾人员). */
@Value.Immutable
@CivilStyle
public interface DisasterVictim {

    /** Reads and writes these facts. */
    Form<DisasterVictim> FORM = ObjectForm.of(
                    "DisasterVictim", Text.of("受灾人员", "disaster victim"), Builder::new, Builder::build)
            .optional(
                    "lifeSeriouslyAffected",
                    Text.of("基本生活受到自然灾害严重影响", "basic life seriously affected by a natural disaster"),
                    Forms.yesNo(),
                    Builder::lifeSeriouslyAffected,
                    DisasterVictim::lifeSeriouslyAffected)
            .optional(
                    "needsUrgentHelp",
                    Text.of("需要食品、饮用水、衣被、临时住所、医疗等应急救助", "needs food, water, clothing, shelter or treatment now"),
                    Forms.yesNo(),
                    Builder::needsUrgentHelp,
                    DisasterVictim::needsUrgentHelp)
            .optional(
                    "houseSeverelyDamaged",
                    Text.of("住房损毁严重", "the house is severely damaged"),
                    Forms.yesNo(),
                    Builder::houseSeverelyDamaged,
                    DisasterVictim::houseSeverelyDamaged)
            .optional(
                    "rebuildingRecognised",
                    Text.of("经核实为居民住房恢复重建补助对象", "recognised for help with rebuilding the house"),
                    Forms.yesNo(),
                    Builder::rebuildingRecognised,
                    DisasterVictim::rebuildingRecognised)
            .optional(
                    "winterOrSpringHardship",
                    Text.of("因当年冬寒或者次年春荒遇到生活困难", "in hardship in the winter or the spring after"),
                    Forms.yesNo(),
                    Builder::winterOrSpringHardship,
                    DisasterVictim::winterOrSpringHardship)
            .done();

    /**
     * Returns whether basic life is seriously affected by a natural disaster.
     *
     * @return whether so, if known
     */
    Optional<Boolean> lifeSeriouslyAffected();

    /**
     * Returns whether urgent help is needed now (应急救助).
     *
     * @return whether so, if known
     */
    Optional<Boolean> needsUrgentHelp();

    /**
     * Returns whether the house is severely damaged (住房损毁严重).
     *
     * @return whether so, if known
     */
    Optional<Boolean> houseSeverelyDamaged();

    /**
     * Returns whether the person is recognised for help with rebuilding (恢复重建补助对象).
     *
     * @return whether so, if known
     */
    Optional<Boolean> rebuildingRecognised();

    /**
     * Returns whether the person is in hardship in the winter of the year or the spring after (冬春).
     *
     * @return whether so, if known
     */
    Optional<Boolean> winterOrSpringHardship();

    /** Builds these facts. */
    final class Builder extends ImmutableDisasterVictim.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
