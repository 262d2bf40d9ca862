package org.civilaffairs.assistance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.civilaffairs.core.HouseRules;
import org.civilaffairs.core.MainClasses;

@AnalyzeClasses(packages = "org.civilaffairs.assistance", importOptions = MainClasses.class)
class ArchitectureTest {

    private static final String ROOT = "org.civilaffairs.assistance";

    /** What several services need; it knows none of them. */
    private static final String SHARED = "circumstances";

    /** What asks the services themselves; none of them knows it. */
    private static final String OVER_SERVICES = "discovery";

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule RULES_DO_NOT_RUN_CASES =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.civilaffairs.core.conformance..");

    @ArchTest
    static void servicesUseNoOtherService(JavaClasses classes) {
        List<String> packages = classes.getPackage(ROOT).getSubpackages().stream()
                .map(JavaPackage::getName)
                .toList();
        assertThat(packages).contains(ROOT + "." + SHARED, ROOT + ".subsistence", ROOT + ".marginhousehold");
        for (String service : packages.stream()
                .filter(name -> !name.equals(ROOT + "." + OVER_SERVICES))
                .toList()) {
            String[] others = packages.stream()
                    .filter(other -> !other.equals(service) && !other.equals(ROOT + "." + SHARED))
                    .map(other -> other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(service + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(classes);
        }
    }
}
