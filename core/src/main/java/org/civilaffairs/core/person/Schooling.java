package org.civilaffairs.core.person;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** The school that a person attends (就读情况). */
@Value.Immutable
@CivilStyle
public interface Schooling {

    /** Reads and writes schooling. */
    Form<Schooling> FORM = ObjectForm.of("Schooling", Text.of("就读情况", "schooling"), Builder::new, Builder::build)
            .required(
                    "level",
                    Text.of("就读阶段", "level"),
                    Forms.choice(SchoolLevel.class, SchoolLevel::title),
                    Builder::level,
                    Schooling::level)
            .optional("fullTime", Text.of("全日制", "full-time"), Forms.yesNo(), Builder::fullTime, Schooling::fullTime)
            .done();

    /**
     * Returns the level.
     *
     * @return the level of school
     */
    @NotNull
    SchoolLevel level();

    /**
     * Returns whether the studies are full-time (全日制).
     *
     * @return whether full-time, if known
     */
    Optional<Boolean> fullTime();

    /**
     * Returns schooling of a level.
     *
     * @param level the level
     * @param fullTime whether full-time
     * @return the schooling
     */
    static Schooling of(SchoolLevel level, boolean fullTime) {
        return new Builder().level(level).fullTime(fullTime).build();
    }

    /** Builds schooling. */
    final class Builder extends ImmutableSchooling.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
