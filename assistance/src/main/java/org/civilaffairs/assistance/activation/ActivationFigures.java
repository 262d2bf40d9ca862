package org.civilaffairs.assistance.activation;

import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of gradual exits and refusals of work. */
final class ActivationFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.activation",
            file -> ActivationFigures.class.getResourceAsStream(file),
            "000000",
            "310000",
            "330000");

    static final FigureKey<Integer> EXIT_MONTHS =
            SET.count("exitMonths", "months at most", "渐退期最长月数", "longest gradual exit");

    static final FigureKey<Boolean> EXIT_NEEDS_REPORT =
            SET.yesNo("exitNeedsReport", "须由家庭主动申报收入变化", "the family itself must have reported the change");

    static final FigureKey<Integer> REFUSALS =
            SET.count("refusals", "refusals in a row", "连续拒绝次数", "refusals that count");

    static final FigureKey<Boolean> WORKING_AGE_ASKED =
            SET.yesNo("workingAgeAsked", "须在法定劳动年龄内", "the member must be of legal working age");

    static final FigureKey<Integer> REFUSAL_WINDOW =
            SET.count("refusalWindowMonths", "months", "连续拒绝的期间", "months within which the refusals must lie");

    private ActivationFigures() {}
}
