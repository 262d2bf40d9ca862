package org.civilaffairs.core.decision;

import org.civilaffairs.core.text.Text;

/**
 * What the outcomes of a service are called on its pages (结论用语): help is granted or refused, a time limit is found, a
 * sanction applies. The outcomes themselves stay the same.
 *
 * @param granted what it means that all conditions are met; in English it follows "certain to be"
 * @param refused what it means that a condition is not met
 * @param ahead whether granted can be told ahead while what is granted is open; that an answer was found cannot
 */
public record OutcomeWords(Text granted, Text refused, boolean ahead) {

    /** Help or recognition is granted or refused (准予、不予). */
    public static final OutcomeWords HELP = of("准予", "granted", "不予", "refused");

    /** A question is answered or has no answer (已确定、无从确定): who, when, how much, what was found. */
    public static final OutcomeWords ANSWER = answer("已确定", "determined", "无从确定", "not determinable");

    /** A state of affairs is as the law wants it or not (符合、不符合). */
    public static final OutcomeWords CONFORMITY = of("符合规定", "in conformity", "不符合规定", "not in conformity");

    /** A duty or measure applies or does not (适用、不适用). */
    public static final OutcomeWords APPLICATION = of("适用", "applicable", "不适用", "not applicable");

    /**
     * Returns words.
     *
     * @param granted granted, in Chinese
     * @param grantedEn granted, in English
     * @param refused refused, in Chinese
     * @param refusedEn refused, in English
     * @return the words
     */
    public static OutcomeWords of(String granted, String grantedEn, String refused, String refusedEn) {
        return new OutcomeWords(Text.of(granted, grantedEn), Text.of(refused, refusedEn), true);
    }

    /**
     * Returns words of an answer, which is open until it is found: nothing of it can be told ahead.
     *
     * @param found found, in Chinese
     * @param foundEn found, in English
     * @param none not to be found, in Chinese
     * @param noneEn not to be found, in English
     * @return the words
     */
    public static OutcomeWords answer(String found, String foundEn, String none, String noneEn) {
        return new OutcomeWords(Text.of(found, foundEn), Text.of(none, noneEn), false);
    }

    /**
     * Returns what an outcome is called.
     *
     * @param outcome the outcome
     * @return its words
     */
    public Text of(Decision.Outcome outcome) {
        return switch (outcome) {
            case GRANTED -> granted;
            case REFUSED -> refused;
            case UNDETERMINED -> Text.of("待定", "undetermined");
        };
    }
}
