package org.civilaffairs.core;

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
import org.civilaffairs.core.person.CivilStyle;

@AnalyzeClasses(packages = "org.civilaffairs.core", importOptions = MainClasses.class)
class ArchitectureTest {

    /** Each package may use only those before it. */
    private static final List<String> ORDER = List.of(
            "json",
            "text",
            "money",
            "code",
            "constraint",
            "time",
            "place",
            "form",
            "person",
            "policy",
            "decision",
            "procedure",
            "service",
            "conformance");

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("org.civilaffairs.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule MODELS_KNOW_NO_JACKSON_2 = onlyKnow("com.fasterxml.jackson..", "Jackson2.*|AnyJackson");

    @ArchTest
    static final ArchRule MODELS_KNOW_NO_JACKSON_3 = onlyKnow("tools.jackson..", "Jackson3.*|AnyJackson");

    private static ArchRule onlyKnow(String jackson, String allowed) {
        return noClasses()
                .that()
                .haveNameNotMatching(".*\\.json\\.(" + allowed + ")")
                .and()
                .doNotHaveFullyQualifiedName(CivilStyle.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage(jackson)
                .because("applications with another Jackson, or none, use everything else");
    }

    @ArchTest
    static final ArchRule MODELS_KNOW_NO_VALIDATOR = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(NoContradictionsValidator|NamedAccessors)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate..")
            .because("applications without it use everything else");

    @ArchTest
    static void packagesUseOnlyThoseBeforeThem(JavaClasses classes) {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(ArchitectureTest::in)
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(in(ORDER.get(i)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .check(classes);
            }
        }
    }

    @ArchTest
    static void everyPackageHasItsPlaceInTheOrder(JavaClasses classes) {
        assertThat(classes.getPackage("org.civilaffairs.core").getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .containsExactlyInAnyOrderElementsOf(ORDER);
    }

    private static String in(String name) {
        return "org.civilaffairs.core." + name + "..";
    }
}
