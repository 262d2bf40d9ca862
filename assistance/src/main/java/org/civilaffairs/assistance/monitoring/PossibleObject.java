package org.civilaffairs.assistance.monitoring;

import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** Who may be an object of assistance (可能的社会救助对象). */
@Value.Immutable
@CivilStyle
public interface PossibleObject {

    /** Reads and writes these facts. */
    Form<PossibleObject> FORM = ObjectForm.of(
                    "PossibleObject",
                    Text.of("可能的社会救助对象", "possible object of assistance"),
                    Builder::new,
                    Builder::build)
            .optional(
                    "classes",
                    Text.of("所属法定类别（空表示均不属于）", "classes named by law that apply; none if empty"),
                    Forms.listOf(Forms.choice(ObjectClass.class, ObjectClass::title)),
                    Builder::classes,
                    PossibleObject::classes)
            .optional(
                    "addedByProvince",
                    Text.of(
                            "属于省级政府纳入的其他特殊困难家庭或者人员",
                            "of a family or person in special hardship that the province has added"),
                    Forms.yesNo(),
                    Builder::addedByProvince,
                    PossibleObject::addedByProvince)
            .optional(
                    "injured",
                    Text.of("遭受犯罪侵害或者民事侵权的当事人", "party harmed by a crime or a civil wrong"),
                    Forms.yesNo(),
                    Builder::injured,
                    PossibleObject::injured)
            .optional(
                    "stillInHardship",
                    Text.of("获得司法救助仍然面临生活困难", "still in hardship after judicial aid"),
                    Forms.yesNo(),
                    Builder::stillInHardship,
                    PossibleObject::stillInHardship)
            .optional(
                    "meetsAProgramme",
                    Text.of("符合社会救助条件", "meets the conditions of assistance"),
                    Forms.yesNo(),
                    Builder::meetsAProgramme,
                    PossibleObject::meetsAProgramme)
            .done();

    /**
     * Returns: classes named by law that apply; none if empty.
     *
     * @return the value, unknown if left out (所属法定类别（空表示均不属于）)
     */
    Optional<List<ObjectClass>> classes();

    /**
     * Returns: of a family or person in special hardship that the province has added.
     *
     * @return the value, unknown if left out (属于省级政府纳入的其他特殊困难家庭或者人员)
     */
    Optional<Boolean> addedByProvince();

    /**
     * Returns: party harmed by a crime or a civil wrong.
     *
     * @return the value, unknown if left out (遭受犯罪侵害或者民事侵权的当事人)
     */
    Optional<Boolean> injured();

    /**
     * Returns: still in hardship after judicial aid.
     *
     * @return the value, unknown if left out (获得司法救助仍然面临生活困难)
     */
    Optional<Boolean> stillInHardship();

    /**
     * Returns: meets the conditions of assistance.
     *
     * @return the value, unknown if left out (符合社会救助条件)
     */
    Optional<Boolean> meetsAProgramme();

    /** Builds these facts. */
    final class Builder extends ImmutablePossibleObject.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
