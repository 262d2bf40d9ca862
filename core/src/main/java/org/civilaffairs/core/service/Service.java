package org.civilaffairs.core.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.DecisionForm;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.decision.Terms;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Nearest;
import org.civilaffairs.core.place.Divisions;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.Setting;
import org.civilaffairs.core.text.Text;

/**
 * One question that the law decides (服务事项): its facts, its award, its conditions, its figures, its rule.
 *
 * @param <F> the type of the facts
 * @param <A> the type of the award
 */
public final class Service<F, A> {

    private final String id;
    private final Terms terms;
    private final Form<F> facts;
    private final Form<A> award;
    private final List<Condition> conditions;
    private final List<FigureSet> figures;
    private final List<Setting<?>> settings;
    private final List<Coverage> coverage;
    private final BiFunction<Policy, Matter, Rule<F, A>> rule;

    private Service(Builder<F, A> built, BiFunction<Policy, Matter, Rule<F, A>> rule) {
        this.id = built.id;
        this.facts = built.facts;
        this.award = built.award;
        this.conditions = List.copyOf(built.conditions);
        this.figures = List.copyOf(built.figures);
        this.settings = List.copyOf(built.settings);
        this.terms = new Terms(built.title, built.outcomes, facts, figures, settings);
        this.coverage = List.copyOf(built.coverage);
        this.rule = rule;
    }

    /**
     * Starts a service.
     *
     * @param <F> the type of the facts
     * @param <A> the type of the award
     * @param id its id, unique in the library
     * @param title its title
     * @param facts the form of the facts
     * @param award the form of the award
     * @return the service, to be completed
     */
    public static <F, A> Builder<F, A> of(String id, Text title, Form<F> facts, Form<A> award) {
        return new Builder<>(id, title, facts, award);
    }

    /**
     * Returns the rule with the figures of one place and one day, ready to decide any number of times.
     *
     * @param policy the policy
     * @return the rule
     * @throws IllegalArgumentException if the place is not listed on that day or the service does not answer for it
     */
    public Rule<F, A> under(Policy policy) {
        Divisions.bundled().requireListed(policy.place(), policy.date());
        requireCovered(policy);
        return rule.apply(policy, Matter.of(id, terms, policy));
    }

    /**
     * Decides once.
     *
     * @param policy what is in force
     * @param known what is known
     * @return the decision
     * @throws IllegalArgumentException if the place is not listed on that day or the service does not answer for it
     */
    public Decision<A> assess(Policy policy, F known) {
        return under(policy).assess(known);
    }

    /**
     * Returns whether the service answers for the place and day of a policy.
     *
     * @param policy the policy
     * @return whether it answers
     */
    public boolean covers(Policy policy) {
        return coverage.stream()
                .anyMatch(part ->
                        policy.chain().contains(part.place()) && !policy.date().isBefore(part.since()));
    }

    private void requireCovered(Policy policy) {
        if (!covers(policy)) {
            String known = coverage.stream()
                    .map(part -> part.place() + " from " + part.since())
                    .collect(Collectors.joining(", "));
            throw new IllegalArgumentException(
                    id + " does not answer for " + policy.place() + " on " + policy.date() + "; it covers " + known);
        }
    }

    /**
     * Returns the id.
     *
     * @return such as {@code assistance.subsistence-allowance}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the title.
     *
     * @return the title
     */
    public Text title() {
        return terms.title();
    }

    /**
     * Returns what its outcomes are called on a page.
     *
     * @return the words
     */
    public OutcomeWords outcomes() {
        return terms.words();
    }

    /**
     * Returns the form of the facts.
     *
     * @return the form
     */
    public Form<F> facts() {
        return facts;
    }

    /**
     * Returns the form of the decisions.
     *
     * @return the form
     */
    public DecisionForm<A> decisions() {
        return new DecisionForm<>(terms, conditions, award);
    }

    /**
     * Returns the conditions.
     *
     * @return the conditions, in the order of the law
     */
    public List<Condition> conditions() {
        return conditions;
    }

    /**
     * Returns the sets of figures that the rule looks up.
     *
     * @return the sets
     */
    public List<FigureSet> figures() {
        return figures;
    }

    /**
     * Returns the choices that the law leaves open.
     *
     * @return the settings
     */
    public List<Setting<?>> settings() {
        return settings;
    }

    /**
     * Returns the places and days for which the service answers.
     *
     * @return the coverage
     */
    public List<Coverage> coverage() {
        return coverage;
    }

    /**
     * Finds a figure by its name alone.
     *
     * @param name the name in its set
     * @return the key
     * @throws IllegalArgumentException if none of the service's sets has it
     */
    public FigureKey<?> figure(String name) {
        Map<String, FigureKey<?>> keys = new LinkedHashMap<>();
        figures.forEach(set -> set.keys().forEach(key -> keys.putIfAbsent(key.name(), key)));
        return Optional.<FigureKey<?>>ofNullable(keys.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No figure " + name + " of " + id + "; known: "
                        + Nearest.to(name, keys.keySet()).orElse(String.join(", ", keys.keySet()))));
    }

    /**
     * Finds a setting by its name.
     *
     * @param name its name
     * @return the setting
     * @throws IllegalArgumentException if the service has none of that name
     */
    public Setting<?> setting(String name) {
        return settings.stream()
                .<Setting<?>>map(setting -> setting)
                .filter(setting -> setting.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No setting " + name + " of " + id + "; known: "
                        + settings.stream().map(Setting::name).collect(Collectors.joining(", "))));
    }

    @Override
    public String toString() {
        return id;
    }

    /**
     * Completes a service.
     *
     * @param <F> the type of the facts
     * @param <A> the type of the award
     */
    public static final class Builder<F, A> {
        private final String id;
        private final Text title;
        private final Form<F> facts;
        private final Form<A> award;
        private final List<Condition> conditions = new ArrayList<>();
        private final List<FigureSet> figures = new ArrayList<>();
        private final List<Setting<?>> settings = new ArrayList<>();
        private final List<Coverage> coverage = new ArrayList<>();
        private OutcomeWords outcomes = OutcomeWords.HELP;

        private Builder(String id, Text title, Form<F> facts, Form<A> award) {
            this.id = id;
            this.title = title;
            this.facts = facts;
            this.award = award;
        }

        /**
         * Says what the outcomes are called where "granted" and "refused" would mislead.
         *
         * @param words the words
         * @return this builder
         */
        public Builder<F, A> outcomes(OutcomeWords words) {
            outcomes = words;
            return this;
        }

        /**
         * Adds conditions.
         *
         * @param added the conditions, in the order of the law
         * @return this builder
         */
        public Builder<F, A> conditions(Condition... added) {
            conditions.addAll(List.of(added));
            return this;
        }

        /**
         * Adds sets of figures.
         *
         * @param added the sets
         * @return this builder
         */
        public Builder<F, A> figures(FigureSet... added) {
            figures.addAll(List.of(added));
            return this;
        }

        /**
         * Adds settings.
         *
         * @param added the settings
         * @return this builder
         */
        public Builder<F, A> settings(Setting<?>... added) {
            settings.addAll(List.of(added));
            return this;
        }

        /**
         * Adds a place.
         *
         * @param place its code
         * @param since the first day, as {@code 2014-05-01}
         * @return this builder
         */
        public Builder<F, A> covers(String place, String since) {
            coverage.add(new Coverage(DivisionCode.parse(place), LocalDate.parse(since)));
            return this;
        }

        /**
         * Returns the complete service.
         *
         * @param rule makes the rule for a policy
         * @return the service
         */
        public Service<F, A> ruledBy(BiFunction<Policy, Matter, Rule<F, A>> rule) {
            return new Service<>(this, rule);
        }
    }
}
