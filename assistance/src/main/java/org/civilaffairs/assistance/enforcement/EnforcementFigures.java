package org.civilaffairs.assistance.enforcement;

import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of sanctions, by the day of the decision. */
final class EnforcementFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.enforcement", file -> EnforcementFigures.class.getResourceAsStream(file), "000000");

    static final FigureKey<Integer> FRAUD_FINE_LEAST =
            SET.count("fraudFineLeast", "multiple of what was obtained", "骗取罚款下限倍数", "least fine for deception");

    static final FigureKey<Integer> FRAUD_FINE_MOST =
            SET.count("fraudFineMost", "multiple of what was obtained", "骗取罚款上限倍数", "greatest fine for deception");

    static final FigureKey<Boolean> FRAUD_ENDS_ASSISTANCE =
            SET.yesNo("fraudEndsAssistance", "骗取的应当停止社会救助", "deception ends the assistance without discretion");

    static final FigureKey<Integer> MISUSE_FINE_MOST = SET.count(
            "misuseFineMost", "multiple of the unlawful gains", "截留、挪用、私分罚款上限倍数", "greatest fine for misuse of funds");

    static final FigureKey<Integer> FINE_YEARS = SET.count(
            "fineYears", "years from the end of the act", "行政处罚追究时效", "years within which an act must be discovered");

    private EnforcementFigures() {}
}
