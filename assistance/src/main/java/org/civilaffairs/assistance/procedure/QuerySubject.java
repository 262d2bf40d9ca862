package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Whose means are queried (核对对象). */
public enum QuerySubject implements Titled {
    /** Member of the household (共同生活的家庭成员). */
    HOUSEHOLD_MEMBER("共同生活的家庭成员", "member of the household"),
    /** Obligor outside the household (家庭以外的法定义务人). */
    OBLIGOR_OUTSIDE("家庭以外的法定义务人", "obligor outside the household");

    private final Text title;

    QuerySubject(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
