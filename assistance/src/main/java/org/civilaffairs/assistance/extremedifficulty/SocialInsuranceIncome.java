package org.civilaffairs.assistance.extremedifficulty;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Which income from social insurance does not count (不计入收入的社会保险待遇): the text is ambiguous. */
public enum SocialInsuranceIncome implements Titled {
    /** Pensions and unemployment benefit count but for the central basic part (仅中央基础养老金等不计入). */
    PENSIONS_COUNT("职工养老金、失业保险金计入", "pensions and unemployment benefit count"),
    /** Nothing from social insurance counts (社会保险待遇均不计入). */
    NOTHING_COUNTS("社会保险待遇均不计入", "nothing from social insurance counts");

    private final Text title;

    SocialInsuranceIncome(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
