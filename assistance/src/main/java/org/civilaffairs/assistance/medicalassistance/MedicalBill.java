package org.civilaffairs.assistance.medicalassistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.core.form.Consistent;
import org.civilaffairs.core.form.Contradiction;
import org.civilaffairs.core.form.Contradictions;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** An eligible bill, within catalogue and designated institution, and who has paid of it (医疗费用). */
@Value.Immutable
@CivilStyle
public interface MedicalBill extends Consistent {

    /** Reads and writes these facts. */
    Form<MedicalBill> FORM = ObjectForm.of(
                    "MedicalBill", Text.of("符合规定的医疗费用", "medical bill"), Builder::new, Builder::build)
            .required("person", Text.of("患者", "patient"), Person.FORM, Builder::person, MedicalBill::person)
            .optional(
                    "otherClass",
                    Text.of("属于当地规定的其他费用补助对象", "of another class whose costs the locality subsidises"),
                    Forms.yesNo(),
                    Builder::otherClass,
                    MedicalBill::otherClass)
            .optional(
                    "inpatient",
                    Text.of("住院医疗费用", "inpatient costs"),
                    Forms.yesNo(),
                    Builder::inpatient,
                    MedicalBill::inpatient)
            .optional("bill", Text.of("医疗总费用", "total bill"), Forms.yuan(), Builder::bill, MedicalBill::bill)
            .optional(
                    "basic",
                    Text.of("基本医疗保险支付", "paid by basic insurance"),
                    Forms.yuan(),
                    Builder::basic,
                    MedicalBill::basic)
            .optional(
                    "catastrophic",
                    Text.of("大病保险支付", "paid by catastrophic insurance"),
                    Forms.yuan(),
                    Builder::catastrophic,
                    MedicalBill::catastrophic)
            .optional(
                    "supplementary",
                    Text.of("其他补充医疗保险支付", "paid by other supplementary insurance"),
                    Forms.yuan(),
                    Builder::supplementary,
                    MedicalBill::supplementary)
            .optional(
                    "commercial",
                    Text.of("商业保险支付", "paid by commercial insurance"),
                    Forms.yuan(),
                    Builder::commercial,
                    MedicalBill::commercial)
            .optional(
                    "deductibleUsed",
                    Text.of("年度内已计入的起付额", "deductible counted in the year"),
                    Forms.yuan(),
                    Builder::deductibleUsed,
                    MedicalBill::deductibleUsed)
            .optional(
                    "granted",
                    Text.of("年度内已救助金额", "granted in the year"),
                    Forms.yuan(),
                    Builder::granted,
                    MedicalBill::granted)
            .done();

    /**
     * Returns the patient, with statuses and serious illness.
     *
     * @return the person
     */
    @NotNull
    @Valid
    Person person();

    /**
     * Returns whether the person is of another class whose costs the locality subsidises.
     *
     * @return whether so, if known
     */
    Optional<Boolean> otherClass();

    /**
     * Returns whether the bill is one of a stay in hospital (住院); asked where a class is helped with such costs only.
     *
     * @return whether so, if known
     */
    Optional<Boolean> inpatient();

    /**
     * Returns the eligible bill.
     *
     * @return the amount in yuan, if known; 0.00 if nothing
     */
    Optional<Yuan> bill();

    /**
     * Returns what basic insurance paid.
     *
     * @return the amount in yuan, if known; 0.00 if nothing
     */
    Optional<Yuan> basic();

    /**
     * Returns what catastrophic insurance paid.
     *
     * @return the amount in yuan, if known; 0.00 if nothing
     */
    Optional<Yuan> catastrophic();

    /**
     * Returns what other supplementary insurance paid.
     *
     * @return the amount in yuan, if known; 0.00 if nothing
     */
    Optional<Yuan> supplementary();

    /**
     * Returns what commercial insurance paid.
     *
     * @return the amount in yuan, if known; 0.00 if nothing
     */
    Optional<Yuan> commercial();

    /**
     * Returns how much of the deductible the year has used.
     *
     * @return the amount in yuan, if known; 0.00 if nothing
     */
    Optional<Yuan> deductibleUsed();

    /**
     * Returns what was granted in the year already.
     *
     * @return the amount in yuan, if known; 0.00 if nothing
     */
    Optional<Yuan> granted();

    /**
     * Tells insurance that pays more than the bill.
     *
     * @return the contradictions
     */
    @Override
    default List<Contradiction> contradictions() {
        return new Contradictions()
                .unless(
                        bill().isEmpty() || insured().isAtMost(bill().get()),
                        "/bill",
                        "各类保险支付合计不能超过医疗总费用",
                        "insurance pays no more than the bill")
                .list();
    }

    private Yuan insured() {
        return Stream.of(basic(), catastrophic(), supplementary(), commercial())
                .flatMap(Optional::stream)
                .reduce(Yuan.ZERO, Yuan::plus);
    }

    /** Builds these facts. */
    final class Builder extends ImmutableMedicalBill.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
