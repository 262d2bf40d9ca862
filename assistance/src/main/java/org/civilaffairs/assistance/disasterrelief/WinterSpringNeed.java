package org.civilaffairs.assistance.disasterrelief;

import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** The work on need in winter and spring in the year asked about (冬春救助工作). */
@Value.Immutable
@CivilStyle
public interface WinterSpringNeed {

    /** Reads and writes these facts. */
    Form<WinterSpringNeed> FORM = ObjectForm.of(
                    "WinterSpringNeed",
                    Text.of("冬春救助工作", "assessment of the need in winter and spring"),
                    Builder::new,
                    Builder::build)
            .optional(
                    "completed",
                    Text.of("统计评估、核实对象、制定方案完成日", "day on which need was assessed, people verified and the plan made"),
                    Forms.date(),
                    Builder::completed,
                    WinterSpringNeed::completed)
            .optional(
                    "approved",
                    Text.of("方案经本级人民政府批准", "plan approved by the government of the county"),
                    Forms.yesNo(),
                    Builder::approved,
                    WinterSpringNeed::approved)
            .optional(
                    "filed",
                    Text.of("报上一级应急管理部门备案", "filed with the superior department"),
                    Forms.yesNo(),
                    Builder::filed,
                    WinterSpringNeed::filed)
            .done();

    /**
     * Returns the day on which need was assessed, people were verified and the plan was made (完成日).
     *
     * @return the value, unknown if left out
     */
    Optional<LocalDate> completed();

    /**
     * Returns whether the government of the county approved the plan (本级人民政府批准).
     *
     * @return the value, unknown if left out
     */
    Optional<Boolean> approved();

    /**
     * Returns whether it was filed with the superior department (备案).
     *
     * @return the value, unknown if left out
     */
    Optional<Boolean> filed();

    /** Builds these facts. */
    final class Builder extends ImmutableWinterSpringNeed.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
