package org.civilaffairs.assistance.procedure;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A query of someone's income and property (核对申请). */
@Value.Immutable
@CivilStyle
public interface MeansQuery {

    /** Reads and writes these facts. */
    Form<MeansQuery> FORM = ObjectForm.of("MeansQuery", Text.of("核对申请", "query of means"), Builder::new, Builder::build)
            .required(
                    "subject",
                    Text.of("核对对象", "whose means are queried"),
                    Forms.choice(QuerySubject.class, QuerySubject::title),
                    Builder::subject,
                    MeansQuery::subject)
            .optional(
                    "consent",
                    Text.of("本人同意（授权）", "that person consents"),
                    Forms.yesNo(),
                    Builder::consent,
                    MeansQuery::consent)
            .optional(
                    "necessary",
                    Text.of("确有必要", "it is necessary"),
                    Forms.yesNo(),
                    Builder::necessary,
                    MeansQuery::necessary)
            .done();

    /**
     * Returns: whose means are queried.
     *
     * @return the value (核对对象)
     */
    @NotNull
    QuerySubject subject();

    /**
     * Returns: that person consents.
     *
     * @return the value, unknown if left out (本人同意（授权）)
     */
    Optional<Boolean> consent();

    /**
     * Returns: it is necessary.
     *
     * @return the value, unknown if left out (确有必要)
     */
    Optional<Boolean> necessary();

    /** Builds these facts. */
    final class Builder extends ImmutableMeansQuery.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
