package org.civilaffairs.assistance.discovery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.assistance.circumstances.Disabilities;
import org.civilaffairs.assistance.disabilitysubsidy.DisabledApplicant;
import org.civilaffairs.assistance.disabilitysubsidy.LivingSubsidy;
import org.civilaffairs.assistance.disabilitysubsidy.LivingSubsidyCondition;
import org.civilaffairs.assistance.disabilitysubsidy.NursingSubsidy;
import org.civilaffairs.assistance.disabilitysubsidy.NursingSubsidyCondition;
import org.civilaffairs.assistance.disasterrelief.DisasterRelief;
import org.civilaffairs.assistance.disasterrelief.DisasterReliefCondition;
import org.civilaffairs.assistance.disasterrelief.DisasterVictim;
import org.civilaffairs.assistance.displacedpersons.DisplacedPerson;
import org.civilaffairs.assistance.displacedpersons.DisplacedPersonHelp;
import org.civilaffairs.assistance.educationassistance.EducationAssistance;
import org.civilaffairs.assistance.educationassistance.EducationCondition;
import org.civilaffairs.assistance.educationassistance.Pupil;
import org.civilaffairs.assistance.employmentassistance.EmploymentAssistance;
import org.civilaffairs.assistance.employmentassistance.EmploymentAssistanceCondition;
import org.civilaffairs.assistance.employmentassistance.FamilyWithoutWork;
import org.civilaffairs.assistance.employmentassistance.JobSeeker;
import org.civilaffairs.assistance.employmentassistance.ZeroEmploymentCondition;
import org.civilaffairs.assistance.employmentassistance.ZeroEmploymentDuty;
import org.civilaffairs.assistance.extremedifficulty.ExtremeDifficulty;
import org.civilaffairs.assistance.extremedifficulty.ExtremeDifficultyCondition;
import org.civilaffairs.assistance.extremedifficulty.SupportedPerson;
import org.civilaffairs.assistance.housingassistance.HousingApplicant;
import org.civilaffairs.assistance.housingassistance.HousingAssistance;
import org.civilaffairs.assistance.housingassistance.HousingCondition;
import org.civilaffairs.assistance.marginhousehold.MarginCondition;
import org.civilaffairs.assistance.marginhousehold.MarginHousehold;
import org.civilaffairs.assistance.medicalassistance.MedicalApplicant;
import org.civilaffairs.assistance.medicalassistance.MedicalAssistance;
import org.civilaffairs.assistance.medicalassistance.MedicalAssistanceCondition;
import org.civilaffairs.assistance.rehabilitation.ChildRehabilitation;
import org.civilaffairs.assistance.rehabilitation.ChildToRehabilitate;
import org.civilaffairs.assistance.rehabilitation.RehabilitationCondition;
import org.civilaffairs.assistance.rigidexpenditure.BasicLivingAssistance;
import org.civilaffairs.assistance.rigidexpenditure.LivingAssistance;
import org.civilaffairs.assistance.rigidexpenditure.RigidExpenditureApplication;
import org.civilaffairs.assistance.rigidexpenditure.RigidExpenditureHousehold;
import org.civilaffairs.assistance.serviceassistance.GrainAndOil;
import org.civilaffairs.assistance.serviceassistance.GrainAndOilCondition;
import org.civilaffairs.assistance.serviceassistance.GrainAndOilPerson;
import org.civilaffairs.assistance.serviceassistance.ServiceNeed;
import org.civilaffairs.assistance.serviceassistance.ServiceTypeAssistance;
import org.civilaffairs.assistance.severelydisabled.SeverelyDisabledCondition;
import org.civilaffairs.assistance.severelydisabled.SeverelyDisabledPerson;
import org.civilaffairs.assistance.severelydisabled.SeverelyDisabledWithoutWork;
import org.civilaffairs.assistance.subsistence.FamilyClass;
import org.civilaffairs.assistance.subsistence.SingleApplicant;
import org.civilaffairs.assistance.subsistence.SingleApplication;
import org.civilaffairs.assistance.subsistence.SingleApplicationCondition;
import org.civilaffairs.assistance.subsistence.SubsistenceAllowance;
import org.civilaffairs.assistance.subsistence.SubsistenceCondition;
import org.civilaffairs.assistance.temporaryassistance.TemporaryApplication;
import org.civilaffairs.assistance.temporaryassistance.TemporaryAssistance;
import org.civilaffairs.assistance.temporaryassistance.TemporaryKind;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.Basis;

/** The table of the list of benefits (幸福清单对照表): each programme with its own service and the signs that speak for it. */
final class BenefitTable {

    static final List<BenefitRow<?>> ROWS = List.of(
            BenefitRow.ofFamily(BenefitProgramme.SUBSISTENCE_ALLOWANCE, SubsistenceAllowance.SERVICE, Known::household)
                    .when(BenefitTable::mayNeedTheAllowance)
                    .sign(Sign.LOW_INCOME, SubsistenceCondition.INCOME_BELOW_STANDARD)
                    .nothingWhile(Sign.WITHOUT_INCOME, SubsistenceCondition.INCOME_BELOW_STANDARD)
                    .hardshipWhile(SubsistenceCondition.INCOME_BELOW_STANDARD),
            BenefitRow.ofFamily(BenefitProgramme.MARGIN_HOUSEHOLD, MarginHousehold.SERVICE, Known::household)
                    .when(BenefitTable::mayNeedTheAllowance)
                    .sign(Sign.LOW_INCOME, MarginCondition.INCOME_BELOW_MARGIN_LINE)
                    .nothingWhile(Sign.WITHOUT_INCOME, MarginCondition.INCOME_BELOW_MARGIN_LINE)
                    .hardshipWhile(MarginCondition.INCOME_BELOW_MARGIN_LINE),
            BenefitRow.ofMembers(
                            BenefitProgramme.SINGLE_APPLICATION,
                            SingleApplication.SERVICE,
                            (known, person) -> !isSupported(person),
                            BenefitTable::alone)
                    .when(known -> !known.receivesSubsistence())
                    .sign(Sign.MAY_APPLY_ALONE, SingleApplicationCondition.OF_A_CLASS_THAT_MAY_APPLY_ALONE),
            BenefitRow.ofMembers(
                            BenefitProgramme.EXTREME_DIFFICULTY,
                            ExtremeDifficulty.SERVICE,
                            (known, person) -> !Known.holds(person, RecognisedStatus.EXTREME_DIFFICULTY),
                            BenefitTable::supported)
                    .onlyTogether()
                    .sign(Sign.WITHOUT_LABOUR_CAPACITY, ExtremeDifficultyCondition.WITHOUT_LABOUR_CAPACITY)
                    .minorWhile(
                            ExtremeDifficultyCondition.WITHOUT_LABOUR_CAPACITY,
                            Basis.of("cn-social-assistance-law-2026", "第十六条第一款")),
            BenefitRow.ofFamily(
                            BenefitProgramme.RIGID_EXPENDITURE,
                            RigidExpenditureHousehold.SERVICE,
                            BenefitTable::spending)
                    .when(known -> !known.isRecognised())
                    .sign(Sign.NECESSARY_EXPENDITURE, Known::hasExpenses),
            BenefitRow.ofFamily(
                            BenefitProgramme.EXPENDITURE_LIVING_ASSISTANCE,
                            LivingAssistance.SERVICE,
                            BenefitTable::spending)
                    .when(known -> !isOnBasicAssistance(known))
                    .sign(Sign.NECESSARY_EXPENDITURE, Known::hasExpenses),
            BenefitRow.ofFamily(
                            BenefitProgramme.BASIC_LIVING_ASSISTANCE,
                            BasicLivingAssistance.SERVICE,
                            BenefitTable::spending)
                    .when(known -> !isOnBasicAssistance(known))
                    .sign(Sign.NECESSARY_EXPENDITURE, Known::hasExpenses),
            BenefitRow.ofFamily(
                            BenefitProgramme.TEMPORARY_ASSISTANCE,
                            TemporaryAssistance.SERVICE,
                            BenefitTable::inEmergency)
                    .sign(Sign.SUDDEN_HARDSHIP, Known::isInEmergency),
            BenefitRow.ofFamily(
                            BenefitProgramme.DISASTER_RELIEF,
                            DisasterRelief.SERVICE,
                            known -> new DisasterVictim.Builder()
                                    .lifeSeriouslyAffected(known.family().disaster())
                                    .build())
                    .sign(Sign.DISASTER, DisasterReliefCondition.LIFE_SERIOUSLY_AFFECTED),
            BenefitRow.ofMembers(
                            BenefitProgramme.MEDICAL_ASSISTANCE,
                            MedicalAssistance.SERVICE,
                            person -> new MedicalApplicant.Builder()
                                    .person(person)
                                    .build())
                    .signOfClass(Sign.RECOGNISED, MedicalAssistanceCondition.OF_A_LISTED_CLASS),
            BenefitRow.ofMembers(
                            BenefitProgramme.EDUCATION_ASSISTANCE,
                            EducationAssistance.SERVICE,
                            person -> new Pupil.Builder().person(person).build())
                    .signOfClass(
                            Sign.AT_SCHOOL, EducationCondition.OF_A_LISTED_CLASS, EducationCondition.AT_A_LISTED_STAGE),
            BenefitRow.ofFamily(
                            BenefitProgramme.HOUSING_ASSISTANCE,
                            HousingAssistance.SERVICE,
                            known -> new HousingApplicant.Builder()
                                    .person(known.applicant())
                                    .housingHardship(known.family().housingHardship())
                                    .build())
                    .signOfClass(
                            Sign.HARD_UP_FOR_HOUSING,
                            HousingCondition.OF_A_LISTED_CLASS,
                            HousingCondition.HARD_UP_FOR_HOUSING),
            BenefitRow.ofFamily(
                            BenefitProgramme.EMPLOYMENT_ASSISTANCE,
                            EmploymentAssistance.SERVICE,
                            known -> new JobSeeker.Builder()
                                    .person(known.applicant())
                                    .ableToWork(known.family().ableMemberUnemployed())
                                    .unemployed(known.family().ableMemberUnemployed())
                                    .build())
                    .when(Known::isOutOfWork)
                    .signOfClass(Sign.ABLE_BUT_UNEMPLOYED, EmploymentAssistanceCondition.OF_A_LISTED_CLASS),
            BenefitRow.ofMembers(
                            BenefitProgramme.DISABILITY_LIVING_SUBSIDY,
                            LivingSubsidy.SERVICE,
                            person -> new DisabledApplicant.Builder()
                                    .person(person)
                                    .build())
                    .when(known -> holdsAny(known, RecognisedStatus.SUBSISTENCE, RecognisedStatus.MARGIN))
                    .sign(Sign.DISABILITY_CERTIFICATE, LivingSubsidyCondition.HOLDS_DISABILITY_CERTIFICATE),
            BenefitRow.ofMembers(
                            BenefitProgramme.DISABILITY_NURSING_SUBSIDY,
                            NursingSubsidy.SERVICE,
                            person -> new DisabledApplicant.Builder()
                                    .person(person)
                                    .build())
                    .sign(Sign.SEVERE_DISABILITY, NursingSubsidyCondition.OF_AN_INCLUDED_GRADE),
            BenefitRow.ofMembers(
                            BenefitProgramme.CHILD_REHABILITATION,
                            ChildRehabilitation.SERVICE,
                            (known, person) -> Disabilities.isCertified(person).isYes(),
                            person -> new ChildToRehabilitate.Builder()
                                    .person(person)
                                    .build())
                    .sign(Sign.DISABLED_CHILD, RehabilitationCondition.BELOW_AGE),
            BenefitRow.ofFamily(
                            BenefitProgramme.DISPLACED_PERSONS,
                            DisplacedPersonHelp.SERVICE,
                            known -> new DisplacedPerson.Builder()
                                    .displaced(known.family().displaced())
                                    .onSubsistence(known.isOnUrbanAllowanceOrFiveGuarantees())
                                    .build())
                    .sign(Sign.DISPLACED, known -> known.family().displaced().orElse(false)),
            BenefitRow.ofFamily(
                            BenefitProgramme.SERVICE_ASSISTANCE,
                            ServiceTypeAssistance.SERVICE,
                            known -> new ServiceNeed.Builder()
                                    .object(Optional.of(known.isRecognised()).filter(yes -> yes))
                                    .build())
                    .sign(
                            Sign.NEEDS_SERVICES,
                            known -> known.family().careNeeded().orElse(false)),
            BenefitRow.ofMembers(
                            BenefitProgramme.GRAIN_AND_OIL,
                            GrainAndOil.SERVICE,
                            person -> new GrainAndOilPerson.Builder()
                                    .person(person)
                                    .build())
                    .signOfClass(
                            Sign.RECOGNISED,
                            GrainAndOilCondition.ON_SUBSISTENCE,
                            GrainAndOilCondition.OF_A_NAMED_GROUP),
            BenefitRow.ofMembers(
                            BenefitProgramme.SEVERELY_DISABLED_WITHOUT_WORK,
                            SeverelyDisabledWithoutWork.SERVICE,
                            Known::isSeverelyDisabledWithoutWork,
                            person -> new SeverelyDisabledPerson.Builder()
                                    .receivesSubsistence(receives(person))
                                    .build())
                    .signOfClass(Sign.SEVERELY_DISABLED_WITHOUT_WORK, SeverelyDisabledCondition.RECEIVES_SUBSISTENCE),
            BenefitRow.ofFamily(
                            BenefitProgramme.ZERO_EMPLOYMENT_FAMILY,
                            ZeroEmploymentDuty.SERVICE,
                            known -> new FamilyWithoutWork.Builder()
                                    .person(known.applicant())
                                    .build())
                    .when(known -> known.isOutOfWork() && !known.anyWorks())
                    .signOfClass(Sign.ABLE_BUT_UNEMPLOYED, ZeroEmploymentCondition.OF_A_LISTED_CLASS));

    private BenefitTable() {}

    private static boolean holdsAny(Known known, RecognisedStatus... statuses) {
        return Stream.of(statuses).anyMatch(known::anyHolds);
    }

    private static boolean mayNeedTheAllowance(Known known) {
        return !holdsAny(known, RecognisedStatus.SUBSISTENCE, RecognisedStatus.MARGIN)
                && !known.isSupportedThroughout();
    }

    private static boolean isOnBasicAssistance(Known known) {
        return holdsAny(known, RecognisedStatus.SUBSISTENCE, RecognisedStatus.EXTREME_DIFFICULTY);
    }

    private static boolean isSupported(Person person) {
        return Known.holds(person, RecognisedStatus.SUBSISTENCE)
                || Known.holds(person, RecognisedStatus.EXTREME_DIFFICULTY);
    }

    // A status known to be missing says that the family is not recognised; unknown statuses say nothing.
    private static SingleApplicant alone(Person person) {
        Optional<FamilyClass> family = person.statuses()
                .map(held -> held.contains(RecognisedStatus.MARGIN) ? FamilyClass.MARGIN : FamilyClass.NONE);
        return new SingleApplicant.Builder()
                .person(person)
                .familyClass(family)
                .receivesSubsistence(receives(person))
                .build();
    }

    private static Optional<Boolean> receives(Person person) {
        return person.statuses().map(held -> held.contains(RecognisedStatus.SUBSISTENCE));
    }

    // Who draws the allowance of orphans or the subsidy of unattended children has chosen it.
    private static SupportedPerson supported(Person person) {
        boolean chosen =
                Known.holds(person, RecognisedStatus.ORPHAN) || Known.holds(person, RecognisedStatus.UNATTENDED_CHILD);
        return new SupportedPerson.Builder()
                .person(person)
                .choosesChildAllowance(Optional.of(chosen).filter(yes -> yes))
                .build();
    }

    private static RigidExpenditureApplication spending(Known known) {
        return new RigidExpenditureApplication.Builder()
                .household(known.household())
                .inExtremeDifficulty(known.recognisedAs(RecognisedStatus.EXTREME_DIFFICULTY))
                .recognisedAsMargin(known.recognisedAs(RecognisedStatus.MARGIN))
                .build();
    }

    private static TemporaryApplication inEmergency(Known known) {
        return new TemporaryApplication.Builder()
                .household(known.household())
                .kind(TemporaryKind.EMERGENCY)
                .cause(known.family().emergency())
                .inExtremeDifficulty(known.recognisedAs(RecognisedStatus.EXTREME_DIFFICULTY))
                .recognisedAsMargin(known.recognisedAs(RecognisedStatus.MARGIN))
                .build();
    }
}
