package org.civilaffairs.assistance.recognition;

import static org.civilaffairs.assistance.recognition.RecognitionCondition.CLASS_IS_RECOGNISED;
import static org.civilaffairs.assistance.recognition.RecognitionCondition.STILL_VALID;

import java.util.List;
import java.util.Map;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whether another department may leave out a second examination of income and property (确认结果共享互认).
 *
 * <p>Basis: cn-social-assistance-law-2026 第四十二条第二款, from 2026-07-01: 可以 leaves the department free to examine all the
 * same; before, cn-social-assistance-measures 第三十条: medical assistance handled two classes directly. Whether the confirmation is
 * still valid is asked only of a class that the programme recognises. Whether a confirmation of another
 * county or province binds the text does not say; it is read without a limit of place.
 */
public final class MutualRecognition implements Rule<ConfirmedClass, MutualRecognition.Award> {

    /** The service as catalogs list it. */
    public static final Service<ConfirmedClass, Award> SERVICE = Service.of(
                    "assistance.mutual-recognition",
                    Text.of("确认结果互认", "Mutual recognition of a confirmed class"),
                    ConfirmedClass.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.of("可以不再重复审核", "recognised", "须自行审核", "not recognised"))
            .conditions(RecognitionCondition.values())
            .figures(RecognitionFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(MutualRecognition::new);

    private final Policy policy;
    private final Matter matter;
    private final Figure<Map<MeansTestedProgramme, List<RecognisedStatus>>> recognised;

    private MutualRecognition(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
        this.recognised = policy.find(RecognitionFigures.RECOGNISED);
    }

    @Override
    public Decision<Award> assess(ConfirmedClass confirmed) {
        Answer recognises = isRecognised(confirmed);
        List<Basis> bases = recognises.isYes()
                ? RecognitionText.naming(CLASS_IS_RECOGNISED, confirmed)
                : RecognitionText.bases(CLASS_IS_RECOGNISED, confirmed.appliedFor());
        return Assessment.of(matter)
                .require(CLASS_IS_RECOGNISED, bases, recognises)
                .requireIf(
                        recognises,
                        STILL_VALID,
                        RecognitionText.naming(STILL_VALID, confirmed),
                        () -> isValid(confirmed))
                .grant(() -> Grant.certain(new Award(List.of(checkOf(confirmed.appliedFor()))), bases), Award.FORM);
    }

    private Answer isRecognised(ConfirmedClass confirmed) {
        return Fact.of(recognised.value(), recognised::path)
                .is(table ->
                        table.getOrDefault(confirmed.appliedFor(), List.of()).contains(confirmed.status()));
    }

    private Answer isValid(ConfirmedClass confirmed) {
        return Answer.of(confirmed.stopped(), "stopped").not().and(inTerm(confirmed));
    }

    // Who gives a last day says that there is a term.
    private Answer inTerm(ConfirmedClass confirmed) {
        Answer byTheDay = Fact.of(confirmed.validUntil(), () -> "validUntil")
                .is(last -> !policy.date().isAfter(last));
        return confirmed.validUntil().isPresent()
                ? byTheDay
                : Answer.of(confirmed.withoutTerm(), "withoutTerm").or(byTheDay);
    }

    private static OwnCheck checkOf(MeansTestedProgramme programme) {
        return switch (programme) {
            case MEDICAL -> OwnCheck.BILLS_AND_INSTITUTION;
            case EDUCATION -> OwnCheck.ENROLMENT;
            case HOUSING -> OwnCheck.HOUSING_CONDITION;
            case EMPLOYMENT -> OwnCheck.LABOUR_STATUS;
        };
    }

    /**
     * What is left to check.
     *
     * @param stillChecked what the programme checks itself all the same
     */
    @AnyJackson
    public record Award(List<OwnCheck> stillChecked) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "MutualRecognition",
                        Text.of("互认结果", "mutual recognition"),
                        values -> new Award(values.get("stillChecked")))
                .required(
                        "stillChecked",
                        Text.of("仍须审核", "still checked"),
                        Forms.listOf(Forms.choice(OwnCheck.class, OwnCheck::title)),
                        Award::stillChecked)
                .done();
    }
}
