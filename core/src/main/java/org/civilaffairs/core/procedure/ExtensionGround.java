package org.civilaffairs.core.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Why a time limit may be extended (延长事由). */
public enum ExtensionGround implements Titled {
    /** Other special circumstances (其他特殊情况). */
    SPECIAL("其他特殊情况", "other special circumstances"),
    /** Objection at the posting (公示有异议). */
    OBJECTED("公示有异议", "objection at the posting"),
    /** Registered and living in different places (人户分离). */
    REGISTERED_ELSEWHERE("人户分离", "registered and living in different places"),
    /** Applied for in another place (异地申办). */
    APPLIED_ELSEWHERE("异地申办", "applied for in another place"),
    /** Circumstances hard to investigate (家庭经济状况调查难度较大). */
    HARD_TO_INVESTIGATE("家庭经济状况调查难度较大", "circumstances hard to investigate");

    private final Text title;

    ExtensionGround(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
