package org.civilaffairs.core.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureEntry;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.text.Text;

/**
 * What a procedure is made of (办理程序的构成): its steps by name and order. What the law of a place and period says of
 * each is a figure.
 */
public final class ProcedurePlan {

    private final String id;
    private final Text title;
    private final FigureSet figures;
    private final List<FigureKey<StepRule>> steps;
    private final FigureKey<List<Transition>> transitions;
    private final FigureKey<List<DocumentRule>> documents;
    private final FigureKey<List<NoticeRule>> notices;
    private final FigureKey<List<ReviewRule>> reviews;

    private ProcedurePlan(Builder built) {
        this.id = built.id;
        this.title = built.title;
        this.figures = built.figures;
        this.steps = List.copyOf(built.steps);
        this.transitions = list("transitions", "办理状态", "statuses", Transition.FORM);
        this.documents = list("documents", "档案材料", "documents of a file", DocumentRule.FORM);
        this.notices = list("notices", "公示、公布内容", "content of notices", NoticeRule.FORM);
        this.reviews = list("reviews", "核查周期", "review intervals", ReviewRule.FORM);
    }

    private <T> FigureKey<List<T>> list(String name, String zh, String en, Form<T> items) {
        return figures.key(name, "list", zh, en, Forms.listOf(items));
    }

    /**
     * Starts a plan.
     *
     * @param id its id: that of the service or programme whose cases it handles
     * @param zh its title, in Chinese
     * @param en the same in English
     * @param figures receives the keys of everything that the law of a place and period says
     * @return the plan, to be completed
     */
    public static Builder of(String id, String zh, String en, FigureSet figures) {
        return new Builder(id, Text.of(zh, en), figures);
    }

    /**
     * Returns the procedure in force in a place on a day.
     *
     * @param policy the policy
     * @return the procedure; steps that no place around it has ever set are not part of it, gaps are listed
     */
    public Procedure under(Policy policy) {
        List<String> missing = new ArrayList<>();
        List<Step> found = new ArrayList<>();
        for (FigureKey<StepRule> key : steps) {
            policy.findIfSet(key)
                    .flatMap(figure -> entry(figure, missing))
                    .filter(step -> step.value().occasion() != Occasion.NONE)
                    .ifPresent(step -> found.add(Step.of(step, policy)));
        }
        return new Procedure(
                id,
                title,
                policy.place(),
                policy.date(),
                List.copyOf(found),
                values(transitions, policy, missing),
                values(documents, policy, missing),
                values(notices, policy, missing),
                values(reviews, policy, missing),
                List.copyOf(missing));
    }

    private static <T> Optional<FigureEntry<T>> entry(Figure<T> figure, List<String> missing) {
        if (figure.entry().isEmpty()) {
            missing.add(figure.path());
        }
        return figure.entry();
    }

    private static <T> List<T> values(FigureKey<List<T>> key, Policy policy, List<String> missing) {
        return policy.findIfSet(key)
                .flatMap(figure -> entry(figure, missing))
                .map(FigureEntry::value)
                .orElse(List.of());
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
        return title;
    }

    /**
     * Returns the figures that say what the law of each place and period is.
     *
     * @return the set
     */
    public FigureSet figures() {
        return figures;
    }

    /**
     * Returns the key of a step.
     *
     * @param step the id of the step
     * @return the key, if the plan has such a step
     */
    public Optional<FigureKey<StepRule>> step(String step) {
        return steps.stream().filter(key -> key.name().equals(step)).findFirst();
    }

    /**
     * Returns the ids of the steps.
     *
     * @return the ids, in the order of the procedure
     */
    public List<String> steps() {
        return steps.stream().map(FigureKey::name).toList();
    }

    /**
     * Returns the key of the review intervals.
     *
     * @return the key
     */
    public FigureKey<List<ReviewRule>> reviews() {
        return reviews;
    }

    /**
     * Returns the key of what notices must and must not tell.
     *
     * @return the key
     */
    public FigureKey<List<NoticeRule>> notices() {
        return notices;
    }

    @Override
    public String toString() {
        return id;
    }

    /** Names the steps of a procedure, in its order. */
    public static final class Builder {
        private final String id;
        private final Text title;
        private final FigureSet figures;
        private final List<FigureKey<StepRule>> steps = new ArrayList<>();

        private Builder(String id, Text title, FigureSet figures) {
            this.id = id;
            this.title = title;
            this.figures = figures;
        }

        /**
         * Adds a step.
         *
         * @param name its id, which is also the name of its figure
         * @param zh what is done, in Chinese
         * @param en the same in English
         * @return this builder
         */
        public Builder step(String name, String zh, String en) {
            steps.add(figures.key(name, "step", zh, en, StepRule.FORM));
            return this;
        }

        /**
         * Returns the complete plan.
         *
         * @return the plan
         */
        public ProcedurePlan done() {
            return new ProcedurePlan(this);
        }
    }
}
