package org.civilaffairs.assistance.runningcase;

import java.time.YearMonth;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** A family on the allowance that was relocated (易地搬迁的低保家庭); the place asked about is the one moved to. */
@Value.Immutable
@CivilStyle
public interface RelocatedFamily {

    /** Reads and writes these facts. */
    Form<RelocatedFamily> FORM = ObjectForm.of(
                    "RelocatedFamily",
                    Text.of("易地搬迁的低保家庭", "family on the allowance that was relocated"),
                    Builder::new,
                    Builder::build)
            .optional(
                    "relocated",
                    Text.of("易地搬迁", "relocated"),
                    Forms.yesNo(),
                    Builder::relocated,
                    RelocatedFamily::relocated)
            .optional(
                    "qualifiesThere",
                    Text.of("在迁入地符合低保条件", "meets the conditions where it moved to"),
                    Forms.yesNo(),
                    Builder::qualifiesThere,
                    RelocatedFamily::qualifiesThere)
            .optional(
                    "lastMonthAtOrigin",
                    Text.of("迁出地最后发放月份", "last month paid by the place of origin"),
                    Forms.month(),
                    Builder::lastMonthAtOrigin,
                    RelocatedFamily::lastMonthAtOrigin)
            .optional(
                    "firstMonthHere",
                    Text.of("迁入地开始发放月份", "first month paid by the place moved to"),
                    Forms.month(),
                    Builder::firstMonthHere,
                    RelocatedFamily::firstMonthHere)
            .optional(
                    "inOtherActiveCase",
                    Text.of("有成员在其他在保低保户中", "a member is in another running case"),
                    Forms.yesNo(),
                    Builder::inOtherActiveCase,
                    RelocatedFamily::inOtherActiveCase)
            .done();

    /**
     * Returns whether the family was relocated (易地搬迁).
     *
     * @return the value, unknown if left out
     */
    Optional<Boolean> relocated();

    /**
     * Returns whether the family meets the conditions of the place moved to (在迁入地符合条件).
     *
     * @return the value, unknown if left out
     */
    Optional<Boolean> qualifiesThere();

    /**
     * Returns the last month paid by the place of origin (迁出地最后发放月份).
     *
     * @return the value, unknown if left out
     */
    Optional<YearMonth> lastMonthAtOrigin();

    /**
     * Returns the first month paid by the place moved to (迁入地开始发放月份).
     *
     * @return the value, unknown if left out
     */
    Optional<YearMonth> firstMonthHere();

    /**
     * Returns whether a member is in another running case of the allowance (重复纳入), that of the origin apart.
     *
     * @return the value, unknown if left out
     */
    Optional<Boolean> inOtherActiveCase();

    /** Builds these facts. */
    final class Builder extends ImmutableRelocatedFamily.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
