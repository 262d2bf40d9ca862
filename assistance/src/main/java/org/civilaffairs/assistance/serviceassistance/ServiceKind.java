package org.civilaffairs.assistance.serviceassistance;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** The kinds of services (服务类社会救助的种类). */
public enum ServiceKind implements Titled {
    /** Care (照护服务). */
    CARE("照护服务", "care"),
    /** Living services (生活服务). */
    LIVING("生活服务", "living services"),
    /** Companionship (关爱服务). */
    COMPANIONSHIP("关爱服务", "companionship");

    private final Text title;

    ServiceKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
