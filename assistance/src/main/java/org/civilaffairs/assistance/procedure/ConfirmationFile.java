package org.civilaffairs.assistance.procedure;

import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A file under confirmation (审核确认案卷). */
@Value.Immutable
@CivilStyle
public interface ConfirmationFile {

    /** Reads and writes these facts. */
    Form<ConfirmationFile> FORM = ObjectForm.of(
                    "ConfirmationFile", Text.of("审核确认案卷", "file under confirmation"), Builder::new, Builder::build)
            .optional(
                    "staffRelations",
                    Text.of("家庭成员与经办人员或村（居）委成员的关系", "how members are related to staff or committee"),
                    Forms.listOf(Forms.choice(StaffRelation.class, StaffRelation::title)),
                    Builder::staffRelations,
                    ConfirmationFile::staffRelations)
            .optional(
                    "complained",
                    Text.of("审核确认阶段接到投诉、举报", "complained about at the confirmation stage"),
                    Forms.yesNo(),
                    Builder::complained,
                    ConfirmationFile::complained)
            .optional(
                    "doubtful",
                    Text.of("有疑问或需要重点调查", "doubtful or in need of a closer look"),
                    Forms.yesNo(),
                    Builder::doubtful,
                    ConfirmationFile::doubtful)
            .done();

    /**
     * Returns: how members are related to staff or committee.
     *
     * @return the value, unknown if left out (家庭成员与经办人员或村（居）委成员的关系)
     */
    Optional<List<StaffRelation>> staffRelations();

    /**
     * Returns: complained about at the confirmation stage.
     *
     * @return the value, unknown if left out (审核确认阶段接到投诉、举报)
     */
    Optional<Boolean> complained();

    /**
     * Returns: doubtful or in need of a closer look.
     *
     * @return the value, unknown if left out (有疑问或需要重点调查)
     */
    Optional<Boolean> doubtful();

    /** Builds these facts. */
    final class Builder extends ImmutableConfirmationFile.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
