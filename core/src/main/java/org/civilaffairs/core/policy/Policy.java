package org.civilaffairs.core.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.place.Divisions;
import org.civilaffairs.core.text.Titled;

/** What is in force in one place on one day (某地某日的政策): the figures, and the choices where the law is silent. */
public final class Policy {

    private final Policies policies;
    private final DivisionCode place;
    private final LocalDate date;
    private final List<DivisionCode> chain;
    private final Optional<LocalDate> known;
    private final Map<Setting<?>, Enum<?>> settings;

    Policy(Policies policies, DivisionCode place, LocalDate date, List<DivisionCode> chain) {
        this(policies, place, date, chain, Optional.empty(), Map.of());
    }

    private Policy(
            Policies policies,
            DivisionCode place,
            LocalDate date,
            List<DivisionCode> chain,
            Optional<LocalDate> known,
            Map<Setting<?>, Enum<?>> settings) {
        this.policies = policies;
        this.place = place;
        this.date = date;
        this.chain = chain;
        this.known = known;
        this.settings = settings;
    }

    /**
     * Returns this policy as it was known on a day: figures published later are unknown.
     *
     * @param day the day
     * @return the policy as known then
     */
    public Policy knownOn(LocalDate day) {
        return new Policy(policies, place, date, chain, Optional.of(day), settings);
    }

    /**
     * Returns the policy of the same place on another day, with the same figures, choices and knowledge.
     *
     * @param day the day whose law applies
     * @return the policy of that day
     */
    public Policy on(LocalDate day) {
        return new Policy(policies, place, day, Divisions.bundled().chain(place, day), known, settings);
    }

    /**
     * Returns this policy with a choice made.
     *
     * @param <E> the choices
     * @param setting what is chosen
     * @param choice the choice
     * @return the policy
     */
    public <E extends Enum<E> & Titled> Policy with(Setting<E> setting, E choice) {
        Map<Setting<?>, Enum<?>> chosen = new LinkedHashMap<>(settings);
        chosen.put(setting, choice);
        return new Policy(policies, place, date, chain, known, chosen);
    }

    /**
     * Returns this policy with a figure given by the application, for its place and its day.
     *
     * @param <T> the type of the figure
     * @param key the figure
     * @param value its value
     * @param why where the application has it from
     * @return the policy
     */
    public <T> Policy with(FigureKey<T> key, T value, String why) {
        Source source = new Source(why, Optional.empty(), Optional.empty());
        FigureEntry<T> entry = new FigureEntry<>(
                key,
                place,
                value,
                date,
                Optional.of(date),
                source,
                Confidence.GIVEN,
                Optional.of(LocalDate.MIN),
                date,
                why,
                true);
        List<FigureEntry<?>> entries = new ArrayList<>();
        entries.add(entry);
        return new Policy(policies.over(entries), place, date, chain, known, settings);
    }

    /**
     * Returns the place.
     *
     * @return its code
     */
    public DivisionCode place() {
        return place;
    }

    /**
     * Returns the day whose law applies.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the place and the places around it, up to the nation.
     *
     * @return the chain of places
     */
    public List<DivisionCode> chain() {
        return chain;
    }

    /**
     * Returns the day as of which figures count as known.
     *
     * @return the day; empty if everything in the library counts
     */
    public Optional<LocalDate> known() {
        return known;
    }

    /**
     * Returns a choice.
     *
     * @param <E> the choices
     * @param setting what is chosen
     * @return the choice that was made, or the documented default
     */
    public <E extends Enum<E> & Titled> E setting(Setting<E> setting) {
        Enum<?> chosen = settings.get(setting);
        return chosen == null ? setting.preset() : setting.type().cast(chosen);
    }

    /**
     * Looks a figure up: the nearest place up the chain that has a value for the day.
     *
     * @param <T> the type of the figure
     * @param key the figure
     * @return what is known of it
     */
    public <T> Figure<T> find(FigureKey<T> key) {
        return new Figure<>(key, place, policies.find(key, chain, date, known));
    }

    /**
     * Looks a figure up that only some levels may set: what others set does not count.
     *
     * @param <T> the type of the figure
     * @param key the figure
     * @param competent tells the places that may set it
     * @return what is known of it
     */
    public <T> Figure<T> findSetBy(FigureKey<T> key, Predicate<DivisionCode> competent) {
        List<DivisionCode> setters = chain.stream().filter(competent).toList();
        return new Figure<>(key, place, policies.find(key, setters, date, known));
    }

    /**
     * Looks up a figure that only some places set. A place that ever set it sets it: a gap there is unknown.
     *
     * @param <T> the type of the figure
     * @param key the figure
     * @return what is known of it; empty if no place up the chain has ever set it
     */
    public <T> Optional<Figure<T>> findIfSet(FigureKey<T> key) {
        return policies.isDeclared(key, chain) ? Optional.of(find(key)) : Optional.empty();
    }
}
