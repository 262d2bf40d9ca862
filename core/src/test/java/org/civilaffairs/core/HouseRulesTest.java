package org.civilaffairs.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.civilaffairs.core.constraint.ClocksOfConstraints;
import org.civilaffairs.core.constraint.IdentifierValidator;
import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.service.Rule;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that nothing can break are no rules. */
class HouseRulesTest {

    static final class FloatingField {
        final Optional<Double> ratio = Optional.empty();
    }

    static final class FloatingMethod {
        void pay(List<Float> amounts) {}
    }

    static final class Clock {
        LocalDate today() {
            return LocalDate.now(java.time.ZoneOffset.UTC);
        }
    }

    static final class GivenClock {
        LocalDate today(java.time.Clock clock) {
            return LocalDate.now(clock);
        }
    }

    static final class OldClock {
        long now() {
            return System.nanoTime();
        }
    }

    static final class Talkative {
        void talk() {
            System.out.println("name");
        }
    }

    static final class Logging {
        void log() {
            Logger.getGlobal().info("name");
        }
    }

    static final class Online {
        Object call() throws java.io.IOException {
            return new java.net.Socket("localhost", 1);
        }
    }

    static final class LooseCondition implements Condition {
        @Override
        public String name() {
            return "LOOSE";
        }

        @Override
        public Clause clause() {
            return Clause.of("", "");
        }
    }

    static class OpenRule implements Rule<String, String> {
        @Override
        public Decision<String> assess(String facts) {
            throw new UnsupportedOperationException();
        }
    }

    static final class Remembering {
        @SuppressWarnings("NonFinalStaticField") // what the rule is for
        static int count;
    }

    static Stream<Arguments> offenders() {
        return Stream.of(
                offender(HouseRules.NO_FLOATING_POINT_FIELDS, FloatingField.class),
                offender(HouseRules.NO_FLOATING_POINT_METHODS, FloatingMethod.class),
                offender(HouseRules.NO_CLOCK, Clock.class),
                offender(HouseRules.NO_CLOCK, GivenClock.class),
                offender(HouseRules.NO_CLOCK, OldClock.class),
                offender(HouseRules.NO_LOGGING, Talkative.class),
                offender(HouseRules.NO_LOGGING, Logging.class),
                offender(HouseRules.NO_NETWORK, Online.class),
                offender(HouseRules.CONDITIONS_ARE_ENUMS, LooseCondition.class),
                offender(HouseRules.RULES_ARE_FINAL, OpenRule.class),
                offender(HouseRules.NO_STATIC_STATE, Remembering.class),
                offender(HouseRules.PACKAGES_ARE_NULL_MARKED, HouseRulesTest.class));
    }

    private static Arguments offender(ArchRule rule, Class<?> type) {
        return Arguments.of(Named.of(type.getSimpleName(), type), rule);
    }

    @ParameterizedTest
    @MethodSource("offenders")
    void catchesItsOffender(Class<?> type, ArchRule rule) {
        JavaClasses offender = new ClassFileImporter().importClasses(type);
        assertThat(rule.evaluate(offender).hasViolation()).isTrue();
    }

    @Test
    void allowsConstraintsTheClockOfTheirValidatorAndNoOther() {
        assertThat(violates(HouseRules.NO_CLOCK, IdentifierValidator.class)).isFalse();
        assertThat(violates(HouseRules.NO_CLOCK, ClocksOfConstraints.HIDDEN)).isTrue();
        assertThat(violates(HouseRules.NO_CLOCK, ClocksOfConstraints.MADE)).isTrue();
    }

    @Test
    void catchesTwoTypesOfOneSimpleName() {
        assertThat(violates(HouseRules.SIMPLE_NAMES_ARE_UNIQUE, java.util.Date.class, java.sql.Date.class))
                .isTrue();
        assertThat(violates(HouseRules.SIMPLE_NAMES_ARE_UNIQUE, java.util.Date.class, LocalDate.class))
                .isFalse();
    }

    private static boolean violates(ArchRule rule, Class<?>... types) {
        return rule.evaluate(new ClassFileImporter().importClasses(types)).hasViolation();
    }
}
