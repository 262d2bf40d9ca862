package org.civilaffairs.core.decision;

import java.util.List;
import java.util.Optional;
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

    Answer(
            Verdict verdict,
            Ways ways,
            @Nullable Quantity observed,
            @Nullable Operator operator,
            @Nullable Quantity required,
            List<FigureUse> figures) {
        this.verdict = verdict;
        this.ways = ways;
        this.observed = observed;
        this.operator = operator;
        this.required = required;
        this.figures = figures;
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
     * Returns an unknown answer.
     *
     * @param path the path of the fact that is missing
     * @return the answer
     */
    public static Answer unknown(String path) {
        return new Answer(Verdict.UNKNOWN, Ways.of(path), null, null, null, List.of());
    }

    /**
     * Returns the answer to: both.
     *
     * @param other the other answer
     * @return no if either is no, yes if both are yes, otherwise unknown
     */
    public Answer and(Answer other) {
        if (verdict == Verdict.NOT_MET || other.verdict == Verdict.MET) {
            return this;
        }
        if (verdict == Verdict.MET || other.verdict == Verdict.NOT_MET) {
            return other;
        }
        return with(Verdict.UNKNOWN, ways.and(other.ways));
    }

    /**
     * Returns the answer to: at least one of the two.
     *
     * @param other the other answer
     * @return yes if either is yes, no if both are no, otherwise unknown
     */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    /**
     * Returns the opposite answer; what was compared is kept as it was.
     *
     * @return yes for no, no for yes, unknown for unknown
     */
    public Answer not() {
        return switch (verdict) {
            case MET -> with(Verdict.NOT_MET, ways);
            case NOT_MET -> with(Verdict.MET, ways);
            case UNKNOWN -> with(Verdict.UNKNOWN, ways.swapped());
        };
    }

    private Answer with(Verdict changed, Ways missing) {
        return new Answer(changed, missing, observed, operator, required, figures);
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

    @Override
    public String toString() {
        return operator == null ? verdict.name() : verdict + ": " + observed + " " + operator.sign() + " " + required;
    }
}
