package org.civilaffairs.core.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.civilaffairs.core.policy.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a yes-or-no question of law, which may be unknown (三值判断), with what was compared and what is missing.
 *
 * <p>{@link #and}, {@link #or} and {@link #not} follow Kleene's logic: an operand that can no longer matter is not asked
 * for.
 */
public final class Answer {

    /** A plain yes. */
    public static final Answer YES = new Answer(Verdict.MET, Ways.NONE, null, null, null, List.of());

    /** A plain no. */
    public static final Answer NO = new Answer(Verdict.NOT_MET, Ways.NONE, null, null, null, List.of());

    private final Verdict verdict;
    private final Ways ways;
    private final @Nullable Quantity observed;
    private final @Nullable Operator operator;
    private final @Nullable Quantity required;
    private final List<FigureUse> figures;
    private final int each;

    Answer(
            Verdict verdict,
            Ways ways,
            @Nullable Quantity observed,
            @Nullable Operator operator,
            @Nullable Quantity required,
            List<FigureUse> figures) {
        this(verdict, ways, observed, operator, required, figures, 1);
    }

    Answer(
            Verdict verdict,
            Ways ways,
            @Nullable Quantity observed,
            @Nullable Operator operator,
            @Nullable Quantity required,
            List<FigureUse> figures,
            int each) {
        this.verdict = verdict;
        this.ways = ways;
        this.observed = observed;
        this.operator = operator;
        this.required = required;
        this.figures = figures;
        this.each = each;
    }

    /**
     * Returns a known answer.
     *
     * @param yes whether it is yes
     * @return the answer
     */
    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    /**
     * Returns the answer to a yes-or-no fact.
     *
     * @param fact the fact, if known
     * @param path its path
     * @return the answer, unknown if the fact is
     */
    public static Answer of(Optional<Boolean> fact, String path) {
        return fact.isPresent() ? of(fact.get().booleanValue()) : unknown(path);
    }

    /**
     * Answers by a fact whose path is only made if the fact is unknown.
     *
     * @param fact the fact, if known
     * @param path its path
     * @return the answer
     */
    public static Answer of(Optional<Boolean> fact, Supplier<String> path) {
        return fact.isPresent() ? of(fact.get().booleanValue()) : unknown(path.get());
    }

    /**
     * Returns the answer that a yes-or-no figure gives.
     *
     * @param figure the figure
     * @return the answer, unknown if no value of the figure is known
     */
    public static Answer of(Figure<Boolean> figure) {
        return figure.value().map(Answer::of).orElseGet(() -> unknown(figure.path()));
    }

    /**
     * Returns an unknown answer.
     *
     * @param path the path of the fact that is missing
     * @return the answer
     */
    public static Answer unknown(String path) {
        return new Answer(Verdict.UNKNOWN, Ways.of(path), null, null, null, List.of());
    }

    /**
     * Returns the answer to a question that depends on a missing fact with few possible values.
     *
     * @param path the path of the missing fact
     * @param possible the answer for each value that the fact can have; at least one
     * @return the common answer if the fact no longer matters, otherwise unknown; what settles it includes what any of the
     *     possible answers would still miss
     */
    public static Answer depending(String path, List<Answer> possible) {
        Verdict first = possible.get(0).verdict;
        if (first != Verdict.UNKNOWN && possible.stream().allMatch(answer -> answer.verdict == first)) {
            return possible.get(0);
        }
        Ways ways = Ways.of(path);
        List<String> settling = ways.settling();
        List<List<String>> confirming = List.of();
        List<List<String>> refuting = List.of();
        for (Answer answer : possible) {
            settling = Ways.union(settling, answer.missing());
            if (!answer.isNo()) {
                confirming = Ways.concat(
                        confirming,
                        Ways.cross(ways.confirming(), answer.orNothing().confirming()));
            }
            if (!answer.isYes()) {
                refuting = Ways.concat(
                        refuting, Ways.cross(ways.refuting(), answer.orNothing().refuting()));
            }
        }
        Ways all = new Ways(settling, Ways.minimal(confirming), Ways.minimal(refuting));
        return new Answer(Verdict.UNKNOWN, all, null, null, null, List.of());
    }

    // A known answer needs nothing more to be so.
    private Ways orNothing() {
        return verdict == Verdict.UNKNOWN ? ways : Ways.all(List.of());
    }

    /**
     * Returns the answer to: both.
     *
     * @param other the other answer
     * @return no if either is no, yes if both are yes, otherwise unknown
     */
    public Answer and(Answer other) {
        if (isKnownAs(other)) {
            return telling(other);
        }
        if (verdict == Verdict.NOT_MET || other.verdict == Verdict.MET) {
            return this;
        }
        if (verdict == Verdict.MET || other.verdict == Verdict.NOT_MET) {
            return other;
        }
        return new Answer(Verdict.UNKNOWN, ways.and(other.ways), observed, operator, required, figures, each);
    }

    /**
     * Returns the answer to: at least one of the two.
     *
     * @param other the other answer
     * @return yes if either is yes, no if both are no, otherwise unknown
     */
    public Answer or(Answer other) {
        if (isKnownAs(other)) {
            return telling(other);
        }
        if (verdict == Verdict.MET || other.verdict == Verdict.NOT_MET) {
            return this;
        }
        if (verdict == Verdict.NOT_MET || other.verdict == Verdict.MET) {
            return other;
        }
        return not().and(other.not()).not();
    }

    /**
     * Returns the opposite answer; what was compared is told the other way round, so that it agrees with the answer.
     *
     * @return yes for no, no for yes, unknown for unknown
     */
    public Answer not() {
        if (this == YES) {
            return NO;
        }
        if (this == NO) {
            return YES;
        }
        return switch (verdict) {
            case MET -> negated(Verdict.NOT_MET);
            case NOT_MET -> negated(Verdict.MET);
            case UNKNOWN -> negated(Verdict.UNKNOWN);
        };
    }

    private boolean isKnownAs(Answer other) {
        return verdict == other.verdict && verdict != Verdict.UNKNOWN;
    }

    // Of two that say the same, the one that shows what was compared.
    private Answer telling(Answer other) {
        return operator == null ? other : this;
    }

    private Answer negated(Verdict opposite) {
        Operator reversed = operator == null ? null : operator.opposite();
        return new Answer(opposite, ways.swapped(), observed, reversed, required, figures, each);
    }

    /**
     * Returns the verdict.
     *
     * @return yes is {@link Verdict#MET}
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Returns whether the answer is yes.
     *
     * @return whether it is known to be yes
     */
    public boolean isYes() {
        return verdict == Verdict.MET;
    }

    /**
     * Returns whether the answer is no.
     *
     * @return whether it is known to be no
     */
    public boolean isNo() {
        return verdict == Verdict.NOT_MET;
    }

    /**
     * Returns the paths of the facts that would settle an unknown answer.
     *
     * @return the paths; none for a known answer
     */
    public List<String> missing() {
        return ways.settling();
    }

    Ways ways() {
        return ways;
    }

    Optional<Quantity> observed() {
        return Optional.ofNullable(observed);
    }

    Optional<Operator> operator() {
        return Optional.ofNullable(operator);
    }

    Optional<Quantity> required() {
        return Optional.ofNullable(required);
    }

    List<FigureUse> figures() {
        return figures;
    }

    /**
     * Returns for how many the line stands, so that a total can be explained as a line for each.
     *
     * @return how many times the line for one is in the line compared with
     */
    int each() {
        return each;
    }

    @Override
    public String toString() {
        return operator == null ? verdict.name() : verdict + ": " + observed + " " + operator.sign() + " " + required;
    }
}
