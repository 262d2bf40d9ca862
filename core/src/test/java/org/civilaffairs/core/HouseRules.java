package org.civilaffairs.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.service.Rule;
import org.jspecify.annotations.NullMarked;

/** What holds in every module; include it with {@code ArchTests.in(HouseRules.class)}. */
public final class HouseRules {

    private static final Set<String> FLOATING =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "[D", "[F");
    private static final Set<String> CLOCKS = Set.of("currentTimeMillis", "nanoTime");

    /** Amounts and ratios are exact. */
    @ArchTest
    public static final ArchRule NO_FLOATING_POINT_FIELDS =
            fields().should(holdNoFloatingPoint()).because("amounts and ratios are exact");

    /** Amounts and ratios are exact. */
    @ArchTest
    public static final ArchRule NO_FLOATING_POINT_METHODS =
            codeUnits().should(takeAndReturnNoFloatingPoint()).because("amounts and ratios are exact");

    /**
     * The date is an argument. Constraints alone have nobody to give it: like {@code @Past} they ask the clock that the
     * application gave its validator, through {@code ClockProvider}, and no other.
     */
    @ArchTest
    public static final ArchRule NO_CLOCK = noClasses()
            .should()
            .accessTargetWhere(describe("reads the time of day", HouseRules::readsClock))
            .because("the day whose law applies is an argument");

    /** The library does not log: what it handles is personal. */
    @ArchTest
    public static final ArchRule NO_LOGGING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("what the library handles is personal");

    /** The library talks to nobody. */
    @ArchTest
    public static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.sql..", "javax.net..")
            .because("a decision depends on its arguments alone");

    /** Conditions can be listed and have names. */
    @ArchTest
    public static final ArchRule CONDITIONS_ARE_ENUMS = classes()
            .that()
            .areAssignableTo(Condition.class)
            .and(DescribedPredicate.not(describe("the interface itself", type -> type.isEquivalentTo(Condition.class))))
            .should()
            .beAssignableTo(Enum.class)
            .allowEmptyShould(true);

    /** A rule is changed by writing another one, not by overriding. */
    @ArchTest
    public static final ArchRule RULES_ARE_FINAL = classes()
            .that(assignableTo(Rule.class))
            .and()
            .areNotInterfaces()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .allowEmptyShould(true);

    /** A class that imports two types of a module never has to write one of them with its package. */
    @ArchTest
    public static final ArchRule SIMPLE_NAMES_ARE_UNIQUE =
            classes().that().arePublic().and().areTopLevelClasses().should(shareTheirSimpleNameWithNone());

    /** No rule keeps anything between two decisions. */
    @ArchTest
    public static final ArchRule NO_STATIC_STATE =
            fields().that().areStatic().should().beFinal().because("decisions do not depend on earlier ones");

    /** Nothing is null unless it says so. */
    @ArchTest
    public static final ArchRule PACKAGES_ARE_NULL_MARKED = classes().should(lieInANullMarkedPackage());

    /** Whatever has a form, any Jackson reads and writes. */
    @ArchTest
    public static final ArchRule FORMS_ARE_FOR_ANY_JACKSON = fields().that()
            .haveName("FORM")
            .and()
            .arePublic()
            .and()
            .haveRawType(Form.class)
            .should()
            .beDeclaredInClassesThat()
            .areMetaAnnotatedWith(AnyJackson.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areNotPublic()
            .allowEmptyShould(true);

    private HouseRules() {}

    private static boolean readsClock(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        JavaClass owner = target.getOwner();
        boolean now =
                owner.getPackageName().equals("java.time") && target.getName().equals("now");
        boolean system = owner.isEquivalentTo(System.class) && CLOCKS.contains(target.getName());
        return (now && !isValidatorsClock(access))
                || system
                || owner.isEquivalentTo(java.time.Clock.class)
                || owner.isEquivalentTo(java.util.Date.class)
                || owner.isAssignableTo(java.util.Calendar.class);
    }

    // Where a clock comes from is caught by itself: whoever makes one calls java.time.Clock.
    private static boolean isValidatorsClock(JavaAccess<?> access) {
        return access.getOriginOwner().getPackageName().equals("org.civilaffairs.core.constraint")
                && access.getTarget().getFullName().equals("java.time.LocalDate.now(java.time.Clock)");
    }

    private static ArchCondition<JavaClass> shareTheirSimpleNameWithNone() {
        return new ArchCondition<>("share their simple name with no other public type") {
            private final Map<String, Set<String>> packages = new HashMap<>();

            @Override
            public void init(Collection<JavaClass> types) {
                packages.clear();
                types.forEach(type -> packages.computeIfAbsent(type.getSimpleName(), any -> new TreeSet<>())
                        .add(type.getPackageName()));
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean shared =
                        packages.getOrDefault(type.getSimpleName(), Set.of()).size() > 1;
                report(type.getFullName(), shared, events);
            }
        };
    }

    private static boolean isFloating(JavaType type) {
        return type.getAllInvolvedRawTypes().stream().anyMatch(raw -> FLOATING.contains(raw.getName()));
    }

    private static ArchCondition<JavaField> holdNoFloatingPoint() {
        return new ArchCondition<>("hold no floating point") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                report(field.getFullName(), isFloating(field.getType()), events);
            }
        };
    }

    private static ArchCondition<JavaCodeUnit> takeAndReturnNoFloatingPoint() {
        return new ArchCondition<>("take and return no floating point") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean floating = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                        .anyMatch(HouseRules::isFloating);
                report(unit.getFullName(), floating, events);
            }
        };
    }

    private static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return new ArchCondition<>("lie in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                report(type.getPackageName(), !type.getPackage().isAnnotatedWith(NullMarked.class), events);
            }
        };
    }

    private static void report(String what, boolean violated, ConditionEvents events) {
        events.add(new SimpleConditionEvent(what, !violated, what));
    }
}
