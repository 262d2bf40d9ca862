package org.civilaffairs.assistance.circumstances;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What the law does with a kind of income or payment (收入项目的处理). */
public enum Treatment implements Titled {
    /** Counts in full. */
    COUNTED("计入", "counted"),
    /** Is deducted in full. */
    DEDUCTED("扣减", "deducted"),
    /** Neither counts nor is deducted. */
    IGNORED("不计入", "not counted"),
    /** Counts as far as the locality recognises it. */
    COUNTED_AS_RECOGNISED("按当地认定计入", "counted as the locality recognises it"),
    /** Is deducted as far as the locality recognises it. */
    DEDUCTED_AS_RECOGNISED("按当地认定扣减", "deducted as the locality recognises it");

    private final Text title;

    Treatment(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
