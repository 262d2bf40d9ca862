package org.civilaffairs.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.code.DisabilityCertificateNumber;
import org.civilaffairs.core.code.Sex;
import org.civilaffairs.core.place.AddressCodes;
import org.civilaffairs.core.place.Divisions;
import org.civilaffairs.core.time.CivilPeriod;
import org.civilaffairs.core.time.Deadline;
import org.civilaffairs.core.time.Extension;
import org.civilaffairs.core.time.WorkCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Callers that are not checked for null, such as scripts, hear what was null and what was expected. */
class NothingGivenTest {

    private static final CitizenId ID = CitizenId.parse("332323198106070011");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final Deadline DEADLINE = CivilPeriod.ofDays(1).from(DAY, WorkCalendar.bundled());
    private static final AddressCodes CODES = AddressCodes.of(Divisions.bundled());

    static Stream<Method> readers() {
        return new ClassFileImporter()
                        .importPackages(
                                "org.civilaffairs.core.code",
                                "org.civilaffairs.core.time",
                                "org.civilaffairs.core.money")
                        .stream()
                        .map(type -> type.reflect())
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && Modifier.isStatic(method.getModifiers())
                                && method.getName().matches("parse.*|check.*|normalise|of(Code|Letters)")
                                && method.getParameterTypes()[0] == String.class);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void saysThatTheTextIsNull(Method method) {
        Object[] nothing = new Object[method.getParameterCount()];
        if (nothing.length > 1) {
            nothing[1] = DAY;
        }
        InvocationTargetException thrown =
                catchThrowableOfType(InvocationTargetException.class, () -> method.invoke(null, nothing));
        assertThat(thrown.getCause())
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("null")
                .hasMessageContaining("expected");
    }

    static Stream<ThrowingCallable> calls() {
        LocalDate noDay = nothing();
        return Stream.of(
                () -> CitizenId.check("", noDay),
                () -> CitizenId.checkLegacy("", noDay),
                () -> ID.checkOn(noDay),
                () -> ID.checkBirth(noDay),
                () -> ID.checkSex(NothingGivenTest.<Sex>nothing()),
                () -> CODES.check(NothingGivenTest.<CitizenId>nothing()),
                () -> CODES.check(NothingGivenTest.<DisabilityCertificateNumber>nothing()),
                () -> CODES.check(ID.division(), noDay),
                () -> CODES.checkListed(ID.division(), noDay),
                () -> CODES.withNumbersFrom(noDay),
                () -> new CivilPeriod(1, NothingGivenTest.<CivilPeriod.Unit>nothing(), Extension.NONE),
                () -> CivilPeriod.ofDays(1).with(NothingGivenTest.<Extension>nothing()),
                () -> CivilPeriod.ofDays(1).from(noDay, WorkCalendar.bundled()),
                () -> CivilPeriod.ofDays(1).from(DAY, NothingGivenTest.<WorkCalendar>nothing()),
                () -> DEADLINE.isMetOn(noDay),
                () -> DEADLINE.isMetAt(DAY.atStartOfDay(), NothingGivenTest.<LocalTime>nothing()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void saysWhatElseIsNull(ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessageContaining("null; expected");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller without checks hands over
    private static <T> T nothing() {
        return null;
    }
}
