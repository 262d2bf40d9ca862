package org.civilaffairs.assistance.monitoring;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** The layers of assistance (社会救助的层次). */
public enum AssistanceLayer implements Titled {
    /** Basic living assistance (基本生活救助). */
    BASIC("基本生活救助", "basic living assistance"),
    /** Specialised assistance (专项社会救助). */
    SPECIALISED("专项社会救助", "specialised assistance"),
    /** Urgent assistance (急难社会救助). */
    URGENT("急难社会救助", "urgent assistance");

    private final Text title;

    AssistanceLayer(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
