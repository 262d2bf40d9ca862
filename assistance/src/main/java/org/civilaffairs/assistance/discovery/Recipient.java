package org.civilaffairs.assistance.discovery;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Who is to see data (信息接收方). */
public enum Recipient implements Titled {
    /** Department of social assistance (社会救助管理部门和有关部门). */
    ASSISTANCE_DEPARTMENT("社会救助管理部门和有关部门", "department of social assistance"),
    /** The public (社会公众). */
    PUBLIC("社会公众", "the public"),
    /** Anyone else (其他单位和个人). */
    OTHER("其他单位和个人", "anyone else");

    private final Text title;

    Recipient(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
