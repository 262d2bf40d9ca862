package org.civilaffairs.assistance.temporaryassistance;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A request of an unemployed person whom unemployment insurance does not cover (未参保失业人员申请). */
@Value.Immutable
@CivilStyle
public interface UninsuredUnemployedRequest {

    /** Reads and writes requests. */
    Form<UninsuredUnemployedRequest> FORM = ObjectForm.of(
                    "UninsuredUnemployedRequest",
                    Text.of("未参保失业人员申请", "request of an uninsured unemployed person"),
                    Builder::new,
                    Builder::build)
            .optional(
                    "becauseOfEpidemic",
                    Text.of("受疫情影响无法返岗复工", "the epidemic keeps the person from work"),
                    Forms.yesNo(),
                    Builder::becauseOfEpidemic,
                    UninsuredUnemployedRequest::becauseOfEpidemic)
            .optional(
                    "monthsWithoutIncome",
                    Text.of("连续无收入来源的月数", "months in a row without income"),
                    Forms.wholeNumber(0, 1200),
                    Builder::monthsWithoutIncome,
                    UninsuredUnemployedRequest::monthsWithoutIncome)
            .optional(
                    "inHardship",
                    Text.of("生活困难", "in hardship"),
                    Forms.yesNo(),
                    Builder::inHardship,
                    UninsuredUnemployedRequest::inHardship)
            .optional(
                    "coveredByUnemploymentInsurance",
                    Text.of("失业保险政策可以覆盖", "unemployment insurance covers the person"),
                    Forms.yesNo(),
                    Builder::coveredByUnemploymentInsurance,
                    UninsuredUnemployedRequest::coveredByUnemploymentInsurance)
            .optional(
                    "receivesSubsistence",
                    Text.of("已纳入最低生活保障", "receives the subsistence allowance"),
                    Forms.yesNo(),
                    Builder::receivesSubsistence,
                    UninsuredUnemployedRequest::receivesSubsistence)
            .done();

    /**
     * Returns whether the epidemic keeps the person from going back to work.
     *
     * @return whether so, if known
     */
    Optional<Boolean> becauseOfEpidemic();

    /**
     * Returns for how many whole months in a row the person has had no income.
     *
     * @return the number of months, if known
     */
    Optional<Integer> monthsWithoutIncome();

    /**
     * Returns whether life is hard.
     *
     * @return whether so, if known
     */
    Optional<Boolean> inHardship();

    /**
     * Returns whether unemployment insurance covers the person.
     *
     * @return whether so, if known
     */
    Optional<Boolean> coveredByUnemploymentInsurance();

    /**
     * Returns whether the person is covered by the allowance.
     *
     * @return whether so, if known
     */
    Optional<Boolean> receivesSubsistence();

    /** Builds requests. */
    final class Builder extends ImmutableUninsuredUnemployedRequest.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
