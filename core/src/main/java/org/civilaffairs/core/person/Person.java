package org.civilaffairs.core.person;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.form.Consistent;
import org.civilaffairs.core.form.Contradiction;
import org.civilaffairs.core.form.Contradictions;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.IdentifierForms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.time.PartialDate;
import org.immutables.value.Value;

/** A person as far as rules ask about one (人员); whatever is left out is unknown. */
@Value.Immutable
@CivilStyle
public interface Person extends Consistent {

    /** Reads and writes people. */
    Form<Person> FORM = ObjectForm.of("Person", Text.of("人员", "person"), Builder::new, Builder::build)
            .optional("name", Text.of("姓名", "name"), Forms.personalText(), Builder::name, Person::name)
            .optional(
                    "citizenId",
                    Text.of("公民身份号码", "citizen identity number"),
                    IdentifierForms.citizenId(),
                    Builder::citizenId,
                    Person::citizenId)
            .optional(
                    "relation",
                    Text.of("与申请人的关系", "relation to the applicant"),
                    Forms.choice(Kinship.class, Kinship::title),
                    Builder::relation,
                    Person::relation)
            .optional("birth", Text.of("出生日期", "date of birth"), Forms.personalDate(), Builder::birth, Person::birth)
            .optional(
                    "registration",
                    Text.of("户籍所在地", "place of household registration"),
                    Forms.division(),
                    Builder::registration,
                    Person::registration)
            .optional(
                    "residence",
                    Text.of("经常居住地", "place of habitual residence"),
                    Forms.division(),
                    Builder::residence,
                    Person::residence)
            .optional(
                    "residencePermit",
                    Text.of("持有居住证", "holds a residence permit there"),
                    Forms.yesNo(),
                    Builder::residencePermit,
                    Person::residencePermit)
            .optional(
                    "absence",
                    Text.of("人员状态", "absence from the family"),
                    Forms.choice(Absence.class, Absence::title),
                    Builder::absence,
                    Person::absence)
            .optional(
                    "absentSince",
                    Text.of("该状态开始日期", "first day of the absence"),
                    Forms.date(),
                    Builder::absentSince,
                    Person::absentSince)
            .optional(
                    "livesWithFamily",
                    Text.of("与家庭长期共同居住", "lives with the family for long"),
                    Forms.yesNo(),
                    Builder::livesWithFamily,
                    Person::livesWithFamily)
            .optional(
                    "maintenanceDuty",
                    Text.of("与家庭成员有法定赡养、扶养、抚养义务关系", "legal duty of maintenance to or from a member"),
                    Forms.yesNo(),
                    Builder::maintenanceDuty,
                    Person::maintenanceDuty)
            .optional(
                    "spouseOrChildOfResident",
                    Text.of("系本地户籍居民的配偶或子女", "spouse or child of a resident registered in the place"),
                    Forms.yesNo(),
                    Builder::spouseOrChildOfResident,
                    Person::spouseOrChildOfResident)
            .optional("schooling", Text.of("就读情况", "schooling"), Schooling.FORM, Builder::schooling, Person::schooling)
            .optional(
                    "independent",
                    Text.of("能独立生活", "able to live independently"),
                    Forms.yesNo(),
                    Builder::independent,
                    Person::independent)
            .optional(
                    "disability",
                    Text.of("残疾人证", "disability certificate"),
                    Disability.FORM,
                    Builder::disability,
                    Person::disability)
            .optional(
                    "seriouslyIll",
                    Text.of("患有当地认定的重特大疾病", "has a serious illness on the local list"),
                    Forms.yesNo(),
                    Builder::seriouslyIll,
                    Person::seriouslyIll)
            .optional("employed", Text.of("实际就业", "in employment"), Forms.yesNo(), Builder::employed, Person::employed)
            .optional(
                    "incomes",
                    Text.of("收入和支出项目", "incomes and payments"),
                    Forms.listOf(IncomeItem.FORM),
                    Builder::incomes,
                    Person::incomes)
            .optional(
                    "expenses",
                    Text.of("必需支出项目", "necessary expenses"),
                    Forms.listOf(ExpenseItem.FORM),
                    Builder::expenses,
                    Person::expenses)
            .optional(
                    "earningsIncrease",
                    Text.of("救助期间因就业增加的收入", "increase of earnings while on assistance"),
                    EarningsIncrease.FORM,
                    Builder::earningsIncrease,
                    Person::earningsIncrease)
            .optional(
                    "properties",
                    Text.of("财产", "property"),
                    Forms.listOf(PropertyItem.FORM),
                    Builder::properties,
                    Person::properties)
            .optional(
                    "statuses",
                    Text.of("已认定的身份", "what the person is recognised as"),
                    Forms.listOf(Forms.choice(RecognisedStatus.class, RecognisedStatus::title)),
                    Builder::statuses,
                    Person::statuses)
            .done();

    /**
     * Returns the name (姓名); never decides anything.
     *
     * @return the name, if known
     */
    @Value.Redacted
    Optional<String> name();

    /**
     * Returns the citizen identity number (公民身份号码).
     *
     * @return the number, if known
     */
    @Value.Redacted
    Optional<CitizenId> citizenId();

    /**
     * Returns what the person is to the applicant (与申请人的关系).
     *
     * @return the relation, if known
     */
    Optional<Kinship> relation();

    /**
     * Returns the date of birth (出生日期), as far as it is known.
     *
     * @return the date of birth, if known; see {@link #born()} for what the identity number tells
     */
    @Value.Redacted
    Optional<PartialDate> birth();

    /**
     * Returns the division in which the person's household is registered (户籍所在地).
     *
     * @return the division, if known
     */
    Optional<DivisionCode> registration();

    /**
     * Returns the division in which the person habitually lives (经常居住地).
     *
     * @return the division, if known
     */
    Optional<DivisionCode> residence();

    /**
     * Returns whether the person holds a residence permit of the place of residence (居住证).
     *
     * @return whether so, if known
     */
    Optional<Boolean> residencePermit();

    /**
     * Returns whether and how the person is away from the family.
     *
     * @return the absence, if known
     */
    Optional<Absence> absence();

    /**
     * Returns since when.
     *
     * @return the first day of the absence, if known
     */
    Optional<LocalDate> absentSince();

    /**
     * Returns whether the person lives with the family for long (长期共同居住).
     *
     * @return whether so, if known
     */
    Optional<Boolean> livesWithFamily();

    /**
     * Returns whether there is a legal duty of maintenance between the person and a member (法定赡养、扶养、抚养义务关系).
     * Only asked where kinship leaves it open; between parents and children it follows from the kinship itself.
     *
     * @return whether so, if known
     */
    Optional<Boolean> maintenanceDuty();

    /**
     * Returns whether the person is the spouse or a child of a resident registered in the place (本地户籍居民的配偶、子女); only
     * asked in Shanghai of children-in-law and grandchildren who are registered elsewhere.
     *
     * @return whether so, if known
     */
    Optional<Boolean> spouseOrChildOfResident();

    /**
     * Returns the school that the person attends.
     *
     * @return the schooling, if known; {@link SchoolLevel#NONE} for a person known not to be at school
     */
    Optional<@Valid Schooling> schooling();

    /**
     * Returns whether the person can live independently (能独立生活).
     *
     * @return whether so, if known
     */
    Optional<Boolean> independent();

    /**
     * Returns what the disability certificate says.
     *
     * @return the disability, if known; {@link Disability#none()} for a person known to hold no certificate
     */
    Optional<@Valid Disability> disability();

    /**
     * Returns whether the person has an illness on the local list of serious illnesses (重特大疾病).
     *
     * @return whether so, if known
     */
    Optional<Boolean> seriouslyIll();

    /**
     * Returns whether the person is in employment (实际就业).
     *
     * @return whether so, if known
     */
    Optional<Boolean> employed();

    /**
     * Returns incomes and payments.
     *
     * @return the items, if known; the empty list for a person known to have none
     */
    Optional<List<@Valid IncomeItem>> incomes();

    /**
     * Returns the necessary expenses (刚性支出); only asked where expenditure decides.
     *
     * @return the items, if known; the empty list for a person known to have none
     */
    Optional<List<@Valid ExpenseItem>> expenses();

    /**
     * Returns the increase of earnings while the household received assistance; only asked of households that do.
     *
     * @return the increase, if known; {@link EarningsIncrease#none()} where there was none
     */
    Optional<@Valid EarningsIncrease> earningsIncrease();

    /**
     * Returns the property.
     *
     * @return the items, if known; the empty list for a person known to have none
     */
    Optional<List<@Valid PropertyItem>> properties();

    /**
     * Returns everything that the person or the own family is recognised as (已认定的身份).
     *
     * @return the statuses, if known; the empty list for a person known to have none
     */
    Optional<List<RecognisedStatus>> statuses();

    /**
     * Returns the date of birth, from {@link #birth()} or else from the identity number. Where the two differ nothing is
     * overwritten: it is the birth that was given, and a doubt says so.
     *
     * @return the date of birth as far as it is known
     */
    @Value.Lazy
    default Optional<PartialDate> born() {
        return birth().isPresent() ? birth() : citizenId().map(id -> PartialDate.of(id.birthDate()));
    }

    /**
     * Tells none: a date of birth that differs from the identity number is for a person to look at, so it is a doubt.
     *
     * @return the contradictions
     */
    @Override
    default List<Contradiction> contradictions() {
        return List.of();
    }

    /**
     * Tells a birth that differs from the identity number or lies after the day, and an absence that began before the
     * birth. What is doubtful about the number itself, a birth after the day among it, its own check tells.
     *
     * @return the doubts
     */
    @Override
    default List<Contradiction> doubts(LocalDate on) {
        return new Contradictions()
                .unless(
                        birth().isEmpty()
                                || citizenId().isEmpty()
                                || covers(birth().get(), citizenId().get().birthDate()),
                        "/birth",
                        "出生日期与公民身份号码不一致，应人工核对；决定以此处填写的出生日期为准",
                        "birth differs from the identity number; check it by hand; decisions go by the birth given here")
                .unless(
                        birth().stream().noneMatch(birth -> birth.earliest().isAfter(on)),
                        "/birth",
                        "出生日期晚于适用法律之日；请核对",
                        "born after the day whose law applies; check it")
                .unless(
                        born().isEmpty()
                                || absentSince().isEmpty()
                                || !absentSince().get().isBefore(born().get().earliest()),
                        "/absentSince",
                        "状态开始日期早于出生日期；请核对",
                        "absent since before birth; check it")
                .list();
    }

    /**
     * Keeps lists from changing.
     *
     * @return this person, with unchangeable lists
     */
    @Value.Check
    default Person withUnchangeableLists() {
        if (isUnchangeable(incomes())
                && isUnchangeable(expenses())
                && isUnchangeable(properties())
                && isUnchangeable(statuses())) {
            return this;
        }
        Builder copy = new Builder().from(this);
        incomes().map(List::copyOf).ifPresent(copy::incomes);
        expenses().map(List::copyOf).ifPresent(copy::expenses);
        properties().map(List::copyOf).ifPresent(copy::properties);
        statuses().map(List::copyOf).ifPresent(copy::statuses);
        return copy.build();
    }

    private static boolean covers(PartialDate partial, LocalDate date) {
        return !date.isBefore(partial.earliest()) && !date.isAfter(partial.latest());
    }

    private static <T> boolean isUnchangeable(Optional<List<T>> list) {
        return list.isEmpty() || List.copyOf(list.get()) == list.get();
    }

    /** Builds people. */
    final class Builder extends ImmutablePerson.Builder {
        /** Starts with nothing known. */
        public Builder() {}
    }
}
