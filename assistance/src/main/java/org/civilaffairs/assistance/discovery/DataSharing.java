package org.civilaffairs.assistance.discovery;

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
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whether data of the low-income population may be passed on (信息推送、共享).
 *
 * <p>Rule PD-03. Basis: cn-low-income-monitoring-opinion 三（一）: to departments on the common platform, for assistance;
 * cn-social-assistance-law-2026 第十一条、第四十二条, from 2026-07-01; sh-social-assistance 第四十六条、第四十八条. What may be posted is for
 * the notices of the procedures.
 */
public final class DataSharing implements Rule<DataTransfer, DataSharing.Award> {

    /** The service as catalogs list it. */
    public static final Service<DataTransfer, Award> SERVICE = Service.of(
                    "assistance.data-sharing", Text.of("信息推送许可", "Passing on of data"), DataTransfer.FORM, Award.FORM)
            .outcomes(OutcomeWords.of("允许推送", "permitted", "不允许推送", "not permitted"))
            .conditions(TransferCondition.values())
            .covers("000000", "2023-12-31")
            .ruledBy((policy, matter) -> new DataSharing(matter));

    private final Matter matter;

    private DataSharing(Matter matter) {
        this.matter = matter;
    }

    @Override
    public Decision<Award> assess(DataTransfer transfer) {
        return Assessment.of(matter)
                .require(
                        TransferCondition.TO_A_DEPARTMENT,
                        Fact.of(transfer.recipient(), () -> "recipient")
                                .is(recipient -> recipient == Recipient.ASSISTANCE_DEPARTMENT))
                .require(TransferCondition.FOR_ASSISTANCE, Answer.of(transfer.forAssistance(), "forAssistance"))
                .require(
                        TransferCondition.ON_COMMON_PLATFORM,
                        Answer.of(transfer.onCommonPlatform(), "onCommonPlatform"))
                .grant(() -> Grant.certain(new Award(true), TransferCondition.TO_A_DEPARTMENT.bases()), Award.FORM);
    }

    /**
     * The permission.
     *
     * @param permitted always true
     */
    @AnyJackson
    public record Award(boolean permitted) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "DataSharing",
                        Text.of("信息推送许可", "passing on of data"),
                        values -> new Award(values.get("permitted")))
                .required("permitted", Text.of("允许推送", "permitted"), Forms.yesNo(), Award::permitted)
                .done();
    }
}
