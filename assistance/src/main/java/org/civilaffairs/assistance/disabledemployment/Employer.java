package org.civilaffairs.assistance.disabledemployment;

import java.util.Optional;
import org.civilaffairs.core.form.ContradictionException;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.CivilStyle;
import org.civilaffairs.core.text.Text;
import org.immutables.value.Value;

/** An employer and the disabled people it employs (用人单位). */
@Value.Immutable
@CivilStyle
public interface Employer {

    /** Reads and writes these facts. */
    Form<Employer> FORM = ObjectForm.of("Employer", Text.of("用人单位", "employer"), Builder::new, Builder::build)
            .optional(
                    "employees",
                    Text.of("在职职工总数", "employees in service"),
                    Forms.wholeNumber(1, 10_000_000),
                    Builder::employees,
                    Employer::employees)
            .optional(
                    "disabledFullTime",
                    Text.of("从事全日制工作的残疾人职工人数", "disabled employees working full time"),
                    Forms.wholeNumber(0, 10_000_000),
                    Builder::disabledFullTime,
                    Employer::disabledFullTime)
            .optional(
                    "disabledEmployed",
                    Text.of("安排的残疾人职工人数（含跨地区招用）", "disabled employees, those from other regions included"),
                    Forms.wholeNumber(0, 10_000_000),
                    Builder::disabledEmployed,
                    Employer::disabledEmployed)
            .optional(
                    "regionalWage",
                    Text.of("上年度当地职工平均工资（元/年）", "average wage in the region last year"),
                    Forms.yuan(),
                    Builder::regionalWage,
                    Employer::regionalWage)
            .optional(
                    "subsidisedEmployees",
                    Text.of("符合社会保险补贴条件的残疾人职工人数", "disabled employees for whom the subsidy is due"),
                    Forms.wholeNumber(0, 10_000_000),
                    Builder::subsidisedEmployees,
                    Employer::subsidisedEmployees)
            .done();

    /**
     * Returns how many employees are in service (在职职工总数).
     *
     * @return the number, if known
     */
    Optional<Integer> employees();

    /**
     * Returns how many disabled employees work full time (全日制); those working part time do not count.
     *
     * @return the number, if known
     */
    Optional<Integer> disabledFullTime();

    /**
     * Returns how many disabled people are employed (安排的残疾人职工), those hired from other regions included.
     *
     * @return the number, if known
     */
    Optional<Integer> disabledEmployed();

    /**
     * Returns the average wage of the region in the year before (上年度该地区职工平均工资).
     *
     * @return the amount in yuan a year, if known
     */
    Optional<Yuan> regionalWage();

    /**
     * Returns for how many disabled employees the social insurance subsidy is due in the month.
     *
     * @return the number, if known
     */
    Optional<Integer> subsidisedEmployees();

    /** Refuses more disabled employees than employees. */
    @Value.Check
    default void check() {
        ContradictionException.unless(
                isWithin(disabledFullTime()) && isWithin(subsidisedEmployees()),
                "残疾人职工人数不能超过在职职工总数",
                "there are at most as many disabled employees as employees");
    }

    private boolean isWithin(Optional<Integer> part) {
        return employees().isEmpty()
                || part.isEmpty()
                || part.get() <= employees().get();
    }

    /** Builds these facts. */
    final class Builder extends ImmutableEmployer.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
