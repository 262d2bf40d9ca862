package org.civilaffairs.assistance.displacedpersons;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A person who asks for help away from home (求助的流浪乞讨、流散人员). */
@Value.Immutable
@CivilStyle
public interface DisplacedPerson {

    /** Reads and writes these facts. */
    Form<DisplacedPerson> FORM = ObjectForm.of(
                    "DisplacedPerson", Text.of("流浪乞讨或流散人员", "displaced person"), Builder::new, Builder::build)
            .optional(
                    "noMeans",
                    Text.of("自身无力解决食宿", "cannot provide food and lodging"),
                    Forms.yesNo(),
                    Builder::noMeans,
                    DisplacedPerson::noMeans)
            .optional(
                    "displaced",
                    Text.of("离家流散、无处安身", "away from home without a place to stay"),
                    Forms.yesNo(),
                    Builder::displaced,
                    DisplacedPerson::displaced)
            .optional(
                    "noRelatives",
                    Text.of("无亲友投靠", "has no relatives or friends to turn to"),
                    Forms.yesNo(),
                    Builder::noRelatives,
                    DisplacedPerson::noRelatives)
            .optional(
                    "onSubsistence",
                    Text.of("享受城市低保或农村五保", "is on the urban allowance or the rural five guarantees"),
                    Forms.yesNo(),
                    Builder::onSubsistence,
                    DisplacedPerson::onSubsistence)
            .optional(
                    "beggingInCity",
                    Text.of("正在城市流浪乞讨度日", "lives by wandering and begging in a city now"),
                    Forms.yesNo(),
                    Builder::beggingInCity,
                    DisplacedPerson::beggingInCity)
            .optional(
                    "temporaryDistress",
                    Text.of("走失、务工不着、遭受家庭暴力等离家在外临时遇困", "in temporary distress away from home"),
                    Forms.yesNo(),
                    Builder::temporaryDistress,
                    DisplacedPerson::temporaryDistress)
            .optional(
                    "tellsTruthfully",
                    Text.of("如实提供本人情况", "tells the own circumstances truthfully"),
                    Forms.yesNo(),
                    Builder::tellsTruthfully,
                    DisplacedPerson::tellsTruthfully)
            .optional(
                    "ableToTell",
                    Text.of("能够提供本人情况（非年老、年幼、残疾等所致）", "is able to tell the own circumstances"),
                    Forms.yesNo(),
                    Builder::ableToTell,
                    DisplacedPerson::ableToTell)
            .optional(
                    "foundOut",
                    Text.of("本人情况已查明", "the circumstances have been found out"),
                    Forms.yesNo(),
                    Builder::foundOut,
                    DisplacedPerson::foundOut)
            .done();

    /**
     * Returns whether the person cannot provide food and lodging (自身无力解决食宿).
     *
     * @return whether so, if known
     */
    Optional<Boolean> noMeans();

    /**
     * Returns whether the person is away from home without a place to stay (流散); asked from 2026-07-01.
     *
     * @return whether so, if known
     */
    Optional<Boolean> displaced();

    /**
     * Returns whether there are no relatives or friends to turn to (无亲友投靠); asked to 2026-06-30.
     *
     * @return whether so, if known
     */
    Optional<Boolean> noRelatives();

    /**
     * Returns whether the person is on the allowance or the five guarantees (低保、五保); asked to 2026-06-30.
     *
     * @return whether so, if known
     */
    Optional<Boolean> onSubsistence();

    /**
     * Returns whether the person lives by wandering and begging in a city now; asked to 2026-06-30.
     *
     * @return whether so, if known
     */
    Optional<Boolean> beggingInCity();

    /**
     * Returns whether the person is in temporary distress away from home: lost, without work, fleeing violence (临时遇困).
     *
     * @return whether so, if known
     */
    Optional<Boolean> temporaryDistress();

    /**
     * Returns whether the person tells the own circumstances truthfully (如实提供本人情况).
     *
     * @return whether so, if known
     */
    Optional<Boolean> tellsTruthfully();

    /**
     * Returns whether the person is able to tell them; no where age, disability or the like prevents it.
     *
     * @return whether so, if known
     */
    Optional<Boolean> ableToTell();

    /**
     * Returns whether the circumstances of somebody who cannot tell them have been found out (已查明情况).
     *
     * @return whether so, if known
     */
    Optional<Boolean> foundOut();

    /** Builds these facts. */
    final class Builder extends ImmutableDisplacedPerson.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
