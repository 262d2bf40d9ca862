package org.civilaffairs.assistance.evaluation;

import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** How great the need is by each factor (各因素得分). */
@Value.Immutable
@CivilStyle
public interface NeedScores {

    /** The largest number that is read. */
    int MOST = 100;

    /** Reads and writes these facts. */
    Form<NeedScores> FORM = ObjectForm.of(
                    "NeedScores", Text.of("各因素得分", "score of each factor"), Builder::new, Builder::build)
            .optional(
                    "scores",
                    Text.of("各因素得分（0–100）", "score of each factor, 0 to 100"),
                    Forms.mapOf(Forms.choice(NeedFactor.class, NeedFactor::title), Forms.wholeNumber(0, MOST)),
                    Builder::scores,
                    NeedScores::scores)
            .done();

    /**
     * Returns: score of each factor, 0 to 100.
     *
     * @return the value, unknown if left out (各因素得分（0–100）)
     */
    Optional<Map<NeedFactor, Integer>> scores();

    /** Builds these facts. */
    final class Builder extends ImmutableNeedScores.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
