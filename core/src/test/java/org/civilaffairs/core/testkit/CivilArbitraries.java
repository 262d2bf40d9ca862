package org.civilaffairs.core.testkit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.person.Person;
import org.civilaffairs.core.person.SyntheticHouseholds;
import org.civilaffairs.core.time.PartialDate;

/**
 * Gives jqwik values of the library's types wherever a property asks for them: {@code @ForAll Household household}. jqwik
 * finds it by itself.
 */
public final class CivilArbitraries implements ArbitraryProvider {

    private static final LocalDate FIRST = LocalDate.of(1930, 1, 1);
    private static final LocalDate LEAP_DAY = LocalDate.of(2004, 2, 29);
    private static final int DAYS = 33_000;

    private static final Map<Class<?>, Arbitrary<?>> BY_TYPE = Map.of(
            CitizenId.class, SyntheticHouseholds.numbers(),
            DivisionCode.class, divisions(),
            Yuan.class, amounts(),
            PartialDate.class, partialDates(),
            Person.class, SyntheticHouseholds.people(),
            Household.class, SyntheticHouseholds.households());

    /** Called by jqwik. */
    public CivilArbitraries() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return BY_TYPE.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(BY_TYPE.get(targetType.getRawType()));
    }

    /**
     * Returns divisions of Shanghai, Zhejiang and Guangdong: provinces, prefectures and counties.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DivisionCode> divisions() {
        return Arbitraries.of("310000", "310114", "310101", "330000", "330100", "331102", "440000", "440783")
                .map(DivisionCode::parse);
    }

    /**
     * Returns amounts from nothing to the most that forms read, small ones more often.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Yuan> amounts() {
        return Arbitraries.longs().between(0, 9_999_999_999_999L).map(Yuan::ofFen);
    }

    /**
     * Returns dates from 1930 to 2020 of which the day, the month or only the year is known; 29 February among them.
     *
     * @return the arbitrary
     */
    public static Arbitrary<PartialDate> partialDates() {
        Arbitrary<LocalDate> days = Arbitraries.oneOf(
                Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays), Arbitraries.just(LEAP_DAY));
        return Combinators.combine(days, Arbitraries.of(4, 7, 10))
                .as((day, known) -> PartialDate.parse(day.toString().substring(0, known)));
    }
}
