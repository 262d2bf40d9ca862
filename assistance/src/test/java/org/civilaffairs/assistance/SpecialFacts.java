package org.civilaffairs.assistance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.civilaffairs.assistance.disabilitysubsidy.DisabledApplicant;
import org.civilaffairs.assistance.disabilitysubsidy.LivingSubsidy;
import org.civilaffairs.assistance.disabilitysubsidy.NursingSubsidy;
import org.civilaffairs.assistance.disabilitysubsidy.UnattendedChildIncome;
import org.civilaffairs.assistance.disabledemployment.Employer;
import org.civilaffairs.assistance.disabledemployment.GuaranteeFund;
import org.civilaffairs.assistance.disasterrelief.DisasterVictim;
import org.civilaffairs.assistance.displacedpersons.DisplacedPerson;
import org.civilaffairs.assistance.displacedpersons.EmergencyPlace;
import org.civilaffairs.assistance.displacedpersons.LongStay;
import org.civilaffairs.assistance.displacedpersons.StationStay;
import org.civilaffairs.assistance.educationassistance.Pupil;
import org.civilaffairs.assistance.employmentassistance.FamilyWithoutWork;
import org.civilaffairs.assistance.employmentassistance.JobSeeker;
import org.civilaffairs.assistance.housingassistance.HousingApplicant;
import org.civilaffairs.assistance.medicalassistance.MedicalApplicant;
import org.civilaffairs.assistance.medicalassistance.MedicalBill;
import org.civilaffairs.assistance.medicalassistance.MedicalCostSubsidy;
import org.civilaffairs.assistance.medicalassistance.MedicalFund;
import org.civilaffairs.assistance.medicalassistance.PatientInEmergency;
import org.civilaffairs.assistance.medicalassistance.PremiumApplicant;
import org.civilaffairs.assistance.rehabilitation.ChildToRehabilitate;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Kinship;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Service;

/** Complete facts and figures of the services that do not decide about households. */
final class SpecialFacts {

    private static final String WHY = "property test";

    /** Facts about a person and yes-or-no questions besides. */
    private static final Map<Form<?>, String[]> PERSONAL = Map.of(
            MedicalApplicant.FORM, new String[] {"otherClass"},
            PremiumApplicant.FORM, new String[] {"residentsInsurance", "otherClass"},
            ChildToRehabilitate.FORM, new String[] {"listedDisability", "inWelfareInstitution", "otherHardship"},
            Pupil.FORM, new String[] {"unableToAttend"},
            HousingApplicant.FORM, new String[] {"housingHardship", "inInstitution", "otherLocalClass"},
            JobSeeker.FORM, new String[] {"ableToWork", "unemployed", "workingAge"});

    private final RandomFacts people;
    private final Random random;

    private SpecialFacts(RandomFacts people, Random random) {
        this.people = people;
        this.random = random;
    }

    static Optional<Map<String, Object>> of(Service<?, ?> service, RandomFacts people, Random random, LocalDate date) {
        SpecialFacts facts = new SpecialFacts(people, random);
        if (service.facts() == DisabledApplicant.FORM) {
            return Optional.of(facts.disabledApplicant());
        }
        if (service.facts() == UnattendedChildIncome.FORM) {
            return Optional.of(facts.unattendedChild());
        }
        if (service.facts() == DisplacedPerson.FORM) {
            return Optional.of(facts.displacedPerson());
        }
        if (service.facts() == StationStay.FORM) {
            return Optional.of(facts.stationStay(date));
        }
        if (service.facts() == Employer.FORM) {
            return Optional.of(facts.employer());
        }
        if (service.facts() == MedicalBill.FORM || service.facts() == MedicalFund.FORM) {
            return Optional.of(facts.amounts(service.facts() == MedicalFund.FORM));
        }
        String[] questions = PERSONAL.get(service.facts());
        if (questions != null) {
            return Optional.of(facts.personal(questions));
        }
        if (service.facts() == FamilyWithoutWork.FORM) {
            return Optional.of(facts.family());
        }
        if (service.facts() == DisasterVictim.FORM) {
            return Optional.of(facts.choices(
                    "lifeSeriouslyAffected",
                    "needsUrgentHelp",
                    "houseSeverelyDamaged",
                    "rebuildingRecognised",
                    "winterOrSpringHardship"));
        }
        if (service.facts() == PatientInEmergency.FORM) {
            return Optional.of(facts.choices("needsEmergencyTreatment", "identityUnknown", "unableToPay"));
        }
        if (service.facts() == EmergencyPlace.FORM) {
            return Optional.of(Map.of("county", "440783", "township", "B"));
        }
        return Optional.empty();
    }

    static Policy withFigures(Policy policy, Random random) {
        Policy given = policy;
        for (String name : new String[] {"livingSubsistence", "livingWithoutWork", "livingMargin", "livingOther"}) {
            given = given.with(key(LivingSubsidy.SERVICE, name), yuan(random, 500), WHY);
        }
        for (String name : new String[] {"nursingGradeOne", "nursingOther"}) {
            given = given.with(key(NursingSubsidy.SERVICE, name), yuan(random, 400), WHY);
        }
        String[] choices = {"marginIncluded", "gradeThreeIncluded", "otherGradesIncluded", "careSchemeExcludes"};
        for (String name : choices) {
            given = given.with(key(NursingSubsidy.SERVICE, name), random.nextBoolean(), WHY);
        }
        Map<String, Yuan> classes = Map.of("A", yuan(random, 600), "B", yuan(random, 300));
        return given.with(key(NursingSubsidy.SERVICE, "nursingByCareClass"), random.nextBoolean(), WHY)
                .with(key(NursingSubsidy.SERVICE, "nursingCareClasses"), classes, WHY)
                .with(key(LongStay.SERVICE, "settlementMonths"), 3, WHY)
                .with(key(LongStay.SERVICE, "livingStandard"), yuan(random, 2000), WHY)
                .with(key(MedicalCostSubsidy.SERVICE, "costRate"), new BigDecimal("0.70"), WHY)
                .with(key(MedicalCostSubsidy.SERVICE, "deductible"), yuan(random, 3000), WHY)
                .with(key(MedicalCostSubsidy.SERVICE, "annualCap"), yuan(random, 40_000), WHY)
                .with(key(GuaranteeFund.SERVICE, "quota"), new BigDecimal("1.60"), WHY)
                .with(key(GuaranteeFund.SERVICE, "levyTimes"), 1, WHY)
                .with(key(GuaranteeFund.SERVICE, "socialInsuranceSubsidy"), yuan(random, 900), WHY);
    }

    private Map<String, Object> disabledApplicant() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("person", people.person(Kinship.SELF));
        facts.put("severelyDisabledWithoutWork", random.nextBoolean());
        facts.put("otherHardship", random.nextInt(3) == 0);
        facts.put("careMonths", BigDecimal.valueOf(4 + random.nextInt(5)));
        facts.put("careClass", random.nextBoolean() ? "A" : "B");
        facts.put("workInjuryNursingFee", random.nextInt(6) == 0);
        facts.put("unattendedSubsidyInFull", random.nextBoolean());
        facts.put("welfareLivingAllowance", amount(100));
        facts.put("welfareNursingAllowance", amount(100));
        facts.put("otherCareScheme", random.nextInt(4) == 0);
        return facts;
    }

    private Map<String, Object> unattendedChild() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("subsidyStandard", amount(2000));
        facts.put("subsistence", amount(800));
        facts.put("extremeDifficulty", amount(300));
        facts.put("livingSubsidy", amount(400));
        return facts;
    }

    private Map<String, Object> displacedPerson() {
        Map<String, Object> facts = new LinkedHashMap<>();
        String[] names = {
            "noMeans", "displaced", "noRelatives", "onSubsistence",
            "beggingInCity", "temporaryDistress", "tellsTruthfully", "ableToTell"
        };
        for (String name : names) {
            facts.put(name, random.nextInt(4) > 0);
        }
        return facts;
    }

    private Map<String, Object> stationStay(LocalDate date) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("admitted", date.minusDays(random.nextInt(100)).toString());
        String[] names = {
            "inStation", "identified", "registered", "specialCase", "minor", "parentsFound", "rescuedFromTrafficking"
        };
        for (String name : names) {
            facts.put(name, random.nextBoolean());
        }
        facts.put("left", date.minusDays(random.nextInt(10)).toString());
        return facts;
    }

    private Map<String, Object> employer() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("employees", BigDecimal.valueOf(1 + random.nextInt(400)));
        facts.put("disabledFullTime", BigDecimal.valueOf(random.nextInt(100)));
        facts.put("disabledEmployed", BigDecimal.valueOf(random.nextInt(8)));
        facts.put("regionalWage", amount(90_000));
        facts.put("subsidisedEmployees", BigDecimal.valueOf(random.nextInt(4)));
        return facts;
    }

    private Map<String, Object> personal(String... names) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("person", people.person(Kinship.SELF));
        facts.putAll(choices(names));
        return facts;
    }

    private Map<String, Object> choices(String... names) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (String name : names) {
            facts.put(name, random.nextBoolean());
        }
        return facts;
    }

    private Map<String, Object> family() {
        Map<String, Object> facts = personal();
        facts.put("ableMembers", BigDecimal.valueOf(random.nextInt(4)));
        facts.put("unemployedAbleMembers", BigDecimal.valueOf(random.nextInt(4)));
        return facts;
    }

    private Map<String, Object> amounts(boolean fund) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(fund ? "balance" : "bill", amount(50_000));
        String[] others = {"basic", "catastrophic", "supplementary", "commercial", "deductibleUsed", "granted"};
        for (String name : fund ? new String[] {"raised"} : others) {
            facts.put(name, amount(20_000));
        }
        return facts;
    }

    private BigDecimal amount(int most) {
        return BigDecimal.valueOf(random.nextInt(most * 100), 2);
    }

    private static Yuan yuan(Random random, int most) {
        return Yuan.ofFen(random.nextInt(most * 100));
    }

    @SuppressWarnings("unchecked") // the test names figures by their type
    private static <T> FigureKey<T> key(Service<?, ?> service, String name) {
        return (FigureKey<T>) service.figure(name);
    }
}
