package org.civilaffairs.core.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.policy.Basis;

/**
 * Puts the answers to a service's conditions together to a decision (评定).
 *
 * <p>Every condition is examined and leaves a finding. One that is not met refuses, whatever else is unknown; if all are
 * met and the award is known, it is granted; otherwise the decision is undetermined and says what it needs.
 */
public final class Assessment {

    private final Matter matter;
    private final List<Finding> findings = new ArrayList<>();

    private Assessment(Matter matter) {
        this.matter = matter;
    }

    /**
     * Starts an assessment.
     *
     * @param matter what is to be decided
     * @return the assessment
     */
    public static Assessment of(Matter matter) {
        return new Assessment(matter);
    }

    /**
     * Adds a condition that must hold.
     *
     * @param condition the condition
     * @param answer whether it holds
     * @return this assessment
     */
    public Assessment require(Condition condition, Answer answer) {
        return require(condition, condition.bases(), answer);
    }

    /**
     * Adds a condition that must hold and that many matters share: only the articles of the matter asked about are cited.
     *
     * @param condition the condition
     * @param bases its articles for this matter, in every place and period
     * @param answer whether it holds
     * @return this assessment
     */
    public Assessment require(Condition condition, List<Basis> bases, Answer answer) {
        findings.add(new Finding(condition, bases, answer, false, matter));
        return this;
    }

    /**
     * Adds a condition that is asked only in some cases; where it is known not to apply it leaves no finding.
     *
     * @param applies whether the condition is asked
     * @param condition the condition
     * @param answer whether it holds; not asked for where the condition does not apply
     * @return this assessment
     */
    public Assessment requireIf(Answer applies, Condition condition, Supplier<Answer> answer) {
        return requireIf(applies, condition, condition.bases(), answer);
    }

    /**
     * Adds a condition that is asked only in some cases and cites only the articles of the matter asked about.
     *
     * @param applies whether the condition is asked
     * @param condition the condition
     * @param bases its articles for this matter, in every place and period
     * @param answer whether it holds; not asked for where the condition does not apply
     * @return this assessment
     */
    public Assessment requireIf(Answer applies, Condition condition, List<Basis> bases, Supplier<Answer> answer) {
        return applies.isNo() ? this : require(condition, bases, applies.not().or(answer.get()));
    }

    /**
     * Adds a condition that holds if any of several alternatives does; each alternative leaves a finding of its own.
     *
     * @param condition the condition
     * @param alternatives the ways to meet it, in the order of the law
     * @return this assessment
     */
    public Assessment requireAny(Condition condition, Map<? extends Condition, Answer> alternatives) {
        int before = findings.size();
        Answer any = Answer.NO;
        for (Map.Entry<? extends Condition, Answer> way : alternatives.entrySet()) {
            any = any.or(way.getValue());
            findings.add(new Finding(way.getKey(), way.getKey().bases(), way.getValue(), true, matter));
        }
        findings.add(before, new Finding(condition, condition.bases(), any, false, matter));
        return this;
    }

    /**
     * Decides.
     *
     * @param <A> the type of the award
     * @param granted tells what is granted if all conditions are met; not asked after a refusal
     * @param form how the award is written
     * @return the decision
     */
    public <A> Decision<A> grant(Supplier<? extends Grant<A>> granted, Form<A> form) {
        boolean certain = true;
        for (Finding finding : findings) {
            if (!finding.isAlternative()) {
                if (finding.verdict() == Verdict.NOT_MET) {
                    return new Refused<>(matter, findings);
                }
                certain &= finding.verdict() == Verdict.MET;
            }
        }
        Grant<A> grant = granted.get();
        return certain && grant.missing().isEmpty()
                ? new Granted<>(matter, findings, grant.award(), form, grant.figures(), grant.bases())
                : undetermined(grant, certain, form);
    }

    private <A> Decision<A> undetermined(Grant<A> grant, boolean certain, Form<A> form) {
        List<String> settling = List.of();
        List<List<String>> refuting = new ArrayList<>();
        for (Finding finding : findings) {
            if (!finding.isAlternative()) {
                settling = Ways.union(settling, finding.missing());
                refuting.addAll(finding.answer().ways().refuting());
            }
        }
        settling = Ways.union(settling, grant.missing());
        int all = settling.size();
        List<List<String>> smaller =
                Ways.minimal(refuting).stream().filter(set -> set.size() < all).toList();
        Map<String, Quantity> bounds = new LinkedHashMap<>();
        grant.amounts().forEach((name, amount) -> bounds.put(name, certain ? amount : orNothing(amount)));
        return new Undetermined<>(
                matter, findings, new Needs(settling, smaller), bounds, grant.figures(), grant.bases(), form);
    }

    // While a refusal is possible the award may still be nothing.
    private static Quantity orNothing(Quantity amount) {
        return amount.low() <= 0
                ? amount.atLeast(0)
                : Quantity.between(amount.unit(), amount.scale(), 0, amount.high(), amount.missing());
    }
}
