package org.civilaffairs.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.civilaffairs.core.time.CivilCapacity.CourtFinding;

/**
 * What the civil capacity of a person depends on (民事行为能力的认定事实); what is empty is unknown.
 *
 * <p>Basis: cn-civil-code-general 第十七条至第二十四条, for the days on which it applies; earlier law had other ages. An adult
 * without a finding of a court in force has full capacity: the prevailing reading of 第二十四条.
 *
 * @param birth the date of birth, perhaps known in part
 * @param livesOnOwnLabour whether income from own labour is the main source of living (以自己的劳动收入为主要生活来源)
 * @param recognisesOwnConduct whether a minor can recognise what the own conduct means (能辨认自己行为)
 * @param courtFinding what a court found about an adult
 */
public record CapacityFacts(
        Optional<PartialDate> birth,
        Optional<Boolean> livesOnOwnLabour,
        Optional<Boolean> recognisesOwnConduct,
        Optional<CourtFinding> courtFinding) {

    private static final int LIMITED_FROM = 8;
    private static final int DEEMED_FULL_FROM = 16;
    private static final int ADULT_FROM = 18;

    private static final List<Part> PARTS = List.of(
            new Part("birth", Completion::age),
            new Part("livesOnOwnLabour", Completion::labour),
            new Part("recognisesOwnConduct", Completion::recognises),
            new Part("courtFinding", Completion::finding));

    /**
     * Returns every capacity that the person may have.
     *
     * @param on the day of the act, not before the birth
     * @param convention on which day a year of age is completed
     * @return one capacity if what is known decides it, otherwise all that are left
     * @throws IllegalArgumentException if the day is before the birth
     */
    public Set<CivilCapacity> possible(LocalDate on, AgeConvention convention) {
        Set<CivilCapacity> possible = EnumSet.noneOf(CivilCapacity.class);
        completions(on, convention).forEach(completion -> possible.add(completion.capacity()));
        return possible;
    }

    /**
     * Returns the facts that decide between the possible capacities.
     *
     * @param on the day of the act, not before the birth
     * @param convention on which day a year of age is completed
     * @return the names of the components that are unknown and matter; none if what is known decides
     * @throws IllegalArgumentException if the day is before the birth
     */
    public List<String> missing(LocalDate on, AgeConvention convention) {
        List<Completion> completions = completions(on, convention);
        return PARTS.stream()
                .filter(part -> completions.stream()
                        .anyMatch(one -> completions.stream().anyMatch(other -> decides(part, one, other))))
                .map(Part::name)
                .toList();
    }

    // Whether a fact makes the difference while all others are the same.
    private static boolean decides(Part part, Completion one, Completion other) {
        return one.capacity() != other.capacity()
                && PARTS.stream()
                        .filter(each -> !each.equals(part))
                        .allMatch(each ->
                                each.value().apply(one).equals(each.value().apply(other)));
    }

    private List<Completion> completions(LocalDate on, AgeConvention convention) {
        List<Completion> all = new ArrayList<>();
        for (int age : ages(on, convention)) {
            for (boolean labour : either(livesOnOwnLabour)) {
                for (boolean recognises : either(recognisesOwnConduct)) {
                    for (CourtFinding finding : courtFinding.map(List::of).orElse(List.of(CourtFinding.values()))) {
                        all.add(new Completion(age, labour, recognises, finding));
                    }
                }
            }
        }
        return all;
    }

    private static List<Boolean> either(Optional<Boolean> fact) {
        return fact.map(List::of).orElse(List.of(true, false));
    }

    // One age of each class that the person may be in.
    private Set<Integer> ages(LocalDate on, AgeConvention convention) {
        if (birth.isEmpty()) {
            return Set.of(0, LIMITED_FROM, DEEMED_FULL_FROM, ADULT_FROM);
        }
        LocalDate latest = birth.get().latest();
        int youngest = latest.isAfter(on) ? 0 : Age.years(latest, on, convention);
        int eldest = Age.years(birth.get().earliest(), on, convention);
        Set<Integer> ages = new TreeSet<>(List.of(youngest, eldest));
        List.of(LIMITED_FROM, DEEMED_FULL_FROM, ADULT_FROM).stream()
                .filter(age -> age > youngest && age < eldest)
                .forEach(ages::add);
        return ages;
    }

    private record Part(String name, Function<Completion, Object> value) {}

    /** The facts as they may be. */
    private record Completion(int age, boolean labour, boolean recognises, CourtFinding finding) {

        CivilCapacity capacity() {
            if (age >= ADULT_FROM) {
                return found();
            }
            if (age >= DEEMED_FULL_FROM && labour) {
                return CivilCapacity.DEEMED_FULL;
            }
            return age >= LIMITED_FROM && recognises ? CivilCapacity.LIMITED : CivilCapacity.NONE;
        }

        private CivilCapacity found() {
            return switch (finding) {
                case NOT_IN_FORCE -> CivilCapacity.FULL;
                case FOUND_LIMITED -> CivilCapacity.LIMITED;
                case FOUND_NONE -> CivilCapacity.NONE;
            };
        }
    }
}
