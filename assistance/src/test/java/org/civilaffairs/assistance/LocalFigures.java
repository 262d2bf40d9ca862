package org.civilaffairs.assistance;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import org.civilaffairs.assistance.disabilitysubsidy.LivingSubsidy;
import org.civilaffairs.assistance.disabilitysubsidy.NursingSubsidy;
import org.civilaffairs.assistance.disabledemployment.GuaranteeFund;
import org.civilaffairs.assistance.displacedpersons.LongStay;
import org.civilaffairs.assistance.evaluation.NeedAssessment;
import org.civilaffairs.assistance.evaluation.NeedFactor;
import org.civilaffairs.assistance.medicalassistance.MedicalCostSubsidy;
import org.civilaffairs.assistance.medicalassistance.PremiumLevel;
import org.civilaffairs.assistance.serviceassistance.GrainAndOil;
import org.civilaffairs.assistance.standards.GrowthMeasure;
import org.civilaffairs.assistance.standards.PlanTarget;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Service;

/** Local figures that can be missing, of services that do not decide about households. */
final class LocalFigures {

    private static final String WHY = "property test";

    private LocalFigures() {}

    static Policy given(Policy policy, Random random) {
        Policy given = policy;
        for (String name : new String[] {"livingSubsistence", "livingWithoutWork", "livingMargin", "livingOther"}) {
            given = given.with(key(LivingSubsidy.SERVICE, name), yuan(random, 500), WHY);
        }
        for (String name : new String[] {"nursingGradeOne", "nursingOther"}) {
            given = given.with(key(NursingSubsidy.SERVICE, name), yuan(random, 400), WHY);
        }
        String[] choices = {
            "marginIncluded", "otherGroupsIncluded", "gradeThreeIncluded", "otherGradesIncluded", "careSchemeExcludes"
        };
        for (String name : choices) {
            given = given.with(key(NursingSubsidy.SERVICE, name), random.nextBoolean(), WHY);
        }
        Map<String, Yuan> classes = Map.of("A", yuan(random, 600), "B", yuan(random, 300));
        return given.with(key(NursingSubsidy.SERVICE, "nursingByCareClass"), random.nextBoolean(), WHY)
                .with(key(NursingSubsidy.SERVICE, "nursingCareClasses"), classes, WHY)
                .with(key(LongStay.SERVICE, "settlementMonths"), 3, WHY)
                .with(key(LongStay.SERVICE, "livingStandard"), yuan(random, 2000), WHY)
                .with(key(MedicalCostSubsidy.SERVICE, "costRate"), new BigDecimal("0.70"), WHY)
                .with(key(MedicalCostSubsidy.SERVICE, "otherPremiumLevel"), PremiumLevel.PART, WHY)
                .with(key(MedicalCostSubsidy.SERVICE, "deductible"), yuan(random, 3000), WHY)
                .with(key(MedicalCostSubsidy.SERVICE, "annualCap"), yuan(random, 40_000), WHY)
                .with(key(GuaranteeFund.SERVICE, "quota"), new BigDecimal("1.60"), WHY)
                .with(key(GuaranteeFund.SERVICE, "levyTimes"), 1, WHY)
                .with(key(GrainAndOil.SERVICE, "grainAndOilValue"), yuan(random, 100), WHY)
                .with(
                        key(NeedAssessment.SERVICE, "needWeights"),
                        Map.of(NeedFactor.HEALTH, 60, NeedFactor.LABOUR, 40),
                        WHY)
                .with(key(PlanTarget.SERVICE, "growthMeasure"), GrowthMeasure.CONSUMPTION, WHY)
                .with(key(PlanTarget.SERVICE, "topUpShareLeast"), 80, WHY)
                .with(key(PlanTarget.SERVICE, "yearlyTarget"), yuan(random, 20_000), WHY)
                .with(key(GuaranteeFund.SERVICE, "socialInsuranceSubsidy"), yuan(random, 900), WHY);
    }

    private static Yuan yuan(Random random, int most) {
        return Yuan.ofFen(random.nextInt(most * 100));
    }

    @SuppressWarnings("unchecked") // the test names figures by their type
    private static <T> FigureKey<T> key(Service<?, ?> service, String name) {
        return (FigureKey<T>) service.figure(name);
    }
}
