package org.civilaffairs.assistance.runningcase;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What a ground means for the allowance (处理), the farthest-reaching first. */
public enum StopEffect implements Titled {
    /** The assistance must be stopped (应当停止救助). */
    MUST_STOP("应当停止救助", "must be stopped"),

    /**
     * A local regulation older than the law of 2026 orders the stop, and the law names no such ground: whether it still does
     * is not settled.
     */
    LOCAL_STOP_BESIDE_THE_LAW("地方性法规规定停止救助，与社会救助法第四十七条是否并行未定", "ordered by local text, open beside the law"),

    /** The member's own share must be reduced or stopped (减发或者停发其本人的低保金). */
    MUST_REDUCE_OR_STOP_OWN_SHARE("应当减发或者停发其本人的低保金", "the member's own share must be reduced or stopped"),

    /** The assistance may be adjusted or ended, after a hearing (可以调整、调减、停止). */
    MAY_REDUCE_OR_STOP("可以调整、调减、停止", "may be reduced or stopped"),

    /** The confirmation procedure may be ended (可以终止审核确认程序). */
    MAY_END_PROCEDURE("可以终止审核确认程序", "the procedure may be ended");

    private final Text title;

    StopEffect(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
