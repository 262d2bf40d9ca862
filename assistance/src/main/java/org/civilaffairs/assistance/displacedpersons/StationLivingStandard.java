package org.civilaffairs.assistance.displacedpersons;

import static org.civilaffairs.assistance.displacedpersons.StationStandardCondition.IN_STATION;

import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The living standard of people helped in a station (在站人员基本生活标准), in Shanghai.
 *
 * <p>Basis: cn-vagrants-assistance-measures 第七条; the amount is announced by the city and moves with its subsistence
 * standard; it is not derived from it here.
 */
public final class StationLivingStandard implements Rule<StationStay, StationLivingStandard.Award> {

    /** The service as catalogs list it. */
    public static final Service<StationStay, Award> SERVICE = Service.of(
                    "assistance.station-living-standard",
                    Text.of("在站人员基本生活标准", "Living standard in stations"),
                    StationStay.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.APPLICATION)
            .conditions(StationStandardCondition.values())
            .figures(DisplacedFigures.SET)
            .covers("310000", "2020-07-01")
            .ruledBy(StationLivingStandard::new);

    private final Matter matter;
    private final Figure<Yuan> standard;

    private StationLivingStandard(Policy policy, Matter matter) {
        this.matter = matter;
        this.standard = policy.find(DisplacedFigures.LIVING_STANDARD);
    }

    @Override
    public Decision<Award> assess(StationStay stay) {
        Quantity amount = Quantity.of(standard);
        return Assessment.of(matter)
                .require(IN_STATION, Answer.of(stay.inStation(), "inStation"))
                .grant(
                        () -> Grant.amount(
                                "monthly",
                                amount,
                                () -> new Award(amount.yuan()),
                                FigureUse.of(standard),
                                IN_STATION.bases()),
                        Award.FORM);
    }

    /**
     * The standard of a month.
     *
     * @param monthly the amount in yuan
     */
    @AnyJackson
    public record Award(Yuan monthly) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "StationLivingStandard",
                        Text.of("在站人员基本生活标准", "living standard in stations"),
                        values -> new Award(values.get("monthly")))
                .required("monthly", Text.of("每月标准（元）", "monthly (yuan)"), Forms.yuan(), Award::monthly)
                .done();
    }
}
