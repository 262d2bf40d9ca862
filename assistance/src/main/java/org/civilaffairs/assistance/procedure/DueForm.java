package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** In which form a decision must be made known (决定的形式要求). */
public enum DueForm implements Titled {
    /** Publish the decision (公布确认决定). */
    PUBLICATION("公布确认决定", "publish the decision"),
    /** Hear the person before (决定前听取意见). */
    HEARING("决定前听取意见", "hear the person before"),
    /** Tell the person, in whatever form (告知). */
    TELLING("告知", "tell the person"),
    /** Tell in time (及时通知). */
    NOTICE("及时通知申请人", "tell in time"),
    /** Tell in writing (书面告知). */
    WRITING("书面告知", "tell in writing"),
    /** Give reasons (说明理由). */
    REASONS("说明理由", "give reasons");

    private final Text title;

    DueForm(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
