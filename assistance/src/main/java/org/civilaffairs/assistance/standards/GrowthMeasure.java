package org.civilaffairs.assistance.standards;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What a standard is to grow with by a plan (规划所定增幅). */
public enum GrowthMeasure implements Titled {
    /** Disposable income for each resident (人均可支配收入). */
    DISPOSABLE_INCOME("居民人均可支配收入增幅", "growth of disposable income"),

    /** Consumption for each resident in the year before (上年度人均消费支出). */
    CONSUMPTION("上年度居民人均消费支出增幅", "growth of consumption in the year before");

    private final Text title;

    GrowthMeasure(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
