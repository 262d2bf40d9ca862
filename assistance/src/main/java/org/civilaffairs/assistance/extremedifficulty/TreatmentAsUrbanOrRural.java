package org.civilaffairs.assistance.extremedifficulty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whether a person in extreme difficulty is supported by the urban or the rural standard, where they differ (城乡待遇).
 *
 * <p>Rule TK-16. Basis: cn-tekun-measures 第十九条: contracted land or a share in collective income generally (一般) means the rural
 * standard, relocation to a town for poverty relief the urban one; so does, as read here, neither.
 */
public final class TreatmentAsUrbanOrRural implements Rule<ResidenceTies, TreatmentAsUrbanOrRural.Award> {

    /** The service as catalogs list it. */
    public static final Service<ResidenceTies, Award> SERVICE = Service.of(
                    "assistance.extreme-difficulty-urban-or-rural",
                    Text.of("特困人员城乡供养待遇", "Urban or rural support in extreme difficulty"),
                    ResidenceTies.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .conditions(StandardKindCondition.values())
            .covers("000000", "2021-07-01")
            .ruledBy(TreatmentAsUrbanOrRural::new);

    private final Matter matter;

    // The same everywhere and on every day.
    private TreatmentAsUrbanOrRural(Policy policy, Matter matter) {
        this.matter = matter;
    }

    @Override
    public Decision<Award> assess(ResidenceTies facts) {
        Answer rural = isRural(facts.contractedLand(), facts.collectiveIncome(), facts.relocatedToTown());
        List<Basis> bases = StandardKindCondition.STANDARDS_DIFFER.bases();
        return Assessment.of(matter)
                .require(StandardKindCondition.STANDARDS_DIFFER, Answer.of(facts.standardsDiffer(), "standardsDiffer"))
                .grant(
                        () -> Grant.of(
                                rural.missing(),
                                () -> new Award(rural.isYes() ? StandardKind.RURAL : StandardKind.URBAN),
                                Map.of(),
                                List.of(),
                                bases),
                        Award.FORM);
    }

    /** Whether the rural standard applies. */
    static Answer isRural(
            Optional<Boolean> contractedLand, Optional<Boolean> collectiveIncome, Optional<Boolean> relocatedToTown) {
        return Answer.of(relocatedToTown, "relocatedToTown")
                .not()
                .and(Answer.of(contractedLand, "contractedLand").or(Answer.of(collectiveIncome, "collectiveIncome")));
    }

    /**
     * Which standard applies.
     *
     * @param standard the urban or the rural one
     */
    @AnyJackson
    public record Award(StandardKind standard) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "TreatmentAsUrbanOrRural",
                        Text.of("城乡供养待遇", "urban or rural support"),
                        values -> new Award(values.get("standard")))
                .required(
                        "standard",
                        Text.of("适用标准", "standard"),
                        Forms.choice(StandardKind.class, StandardKind::title),
                        Award::standard)
                .done();
    }
}
