package org.civilaffairs.assistance.procedure;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.procedure.NoticeField;
import org.civilaffairs.core.procedure.NoticeKind;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A notice to be put up (拟公示、公布的内容). */
@Value.Immutable
@CivilStyle
public interface NoticeDraft {

    /** Reads and writes these facts. */
    Form<NoticeDraft> FORM = ObjectForm.of(
                    "NoticeDraft", Text.of("拟公示、公布的内容", "draft of a notice"), Builder::new, Builder::build)
            .required(
                    "programme",
                    Text.of("事项", "programme"),
                    Forms.choice(Programme.class, Programme::title),
                    Builder::programme,
                    NoticeDraft::programme)
            .required(
                    "kind",
                    Text.of("类别", "which notice"),
                    Forms.choice(NoticeKind.class, NoticeKind::title),
                    Builder::kind,
                    NoticeDraft::kind)
            .optional(
                    "tells",
                    Text.of("载明的内容", "what it tells"),
                    Forms.listOf(Forms.choice(NoticeField.class, NoticeField::title)),
                    Builder::tells,
                    NoticeDraft::tells)
            .done();

    /**
     * Returns: programme.
     *
     * @return the value (事项)
     */
    @NotNull
    Programme programme();

    /**
     * Returns: which notice.
     *
     * @return the value (类别)
     */
    @NotNull
    NoticeKind kind();

    /**
     * Returns: what it tells.
     *
     * @return the value, unknown if left out (载明的内容)
     */
    Optional<List<NoticeField>> tells();

    /** Builds these facts. */
    final class Builder extends ImmutableNoticeDraft.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
