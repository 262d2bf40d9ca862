package org.civilaffairs.assistance.evaluation;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** How great the need is by each factor (各因素得分), from 0 to 100. */
@Value.Immutable
@CivilStyle
public interface NeedScores {

    /** The largest number that is read. */
    int MOST = 100;

    /** Reads and writes these facts. */
    Form<NeedScores> FORM = ObjectForm.of(
                    "NeedScores", Text.of("各因素得分", "score of each factor"), Builder::new, Builder::build)
            .optional(
                    "familyStructure",
                    Text.of("家庭人口结构得分（0–100）", "score of the structure of the family"),
                    Forms.wholeNumber(0, MOST),
                    Builder::familyStructure,
                    NeedScores::familyStructure)
            .optional(
                    "health",
                    Text.of("健康状况得分（0–100）", "score of health"),
                    Forms.wholeNumber(0, MOST),
                    Builder::health,
                    NeedScores::health)
            .optional(
                    "labour",
                    Text.of("劳动能力和劳动条件得分（0–100）", "score of ability and conditions to work"),
                    Forms.wholeNumber(0, MOST),
                    Builder::labour,
                    NeedScores::labour)
            .optional(
                    "rigidExpenditure",
                    Text.of("刚性支出得分（0–100）", "score of rigid expenditure"),
                    Forms.wholeNumber(0, MOST),
                    Builder::rigidExpenditure,
                    NeedScores::rigidExpenditure)
            .done();

    /**
     * Returns: score of the structure of the family.
     *
     * @return the value, unknown if left out (家庭人口结构得分（0–100）)
     */
    Optional<Integer> familyStructure();

    /**
     * Returns: score of health.
     *
     * @return the value, unknown if left out (健康状况得分（0–100）)
     */
    Optional<Integer> health();

    /**
     * Returns: score of ability and conditions to work.
     *
     * @return the value, unknown if left out (劳动能力和劳动条件得分（0–100）)
     */
    Optional<Integer> labour();

    /**
     * Returns: score of rigid expenditure.
     *
     * @return the value, unknown if left out (刚性支出得分（0–100）)
     */
    Optional<Integer> rigidExpenditure();

    /** Builds these facts. */
    final class Builder extends ImmutableNeedScores.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
