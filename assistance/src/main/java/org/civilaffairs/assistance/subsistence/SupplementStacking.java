package org.civilaffairs.assistance.subsistence;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What a member gets who belongs to several categories of supplements (多重类别的增发). */
public enum SupplementStacking implements Titled {
    /** The highest supplement only. */
    HIGHEST("就高不重复", "the highest only"),
    /** All supplements together. */
    CUMULATIVE("叠加享受", "all together");

    private final Text title;

    SupplementStacking(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
