package org.civilaffairs.assistance.procedure;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** How a member is related to staff of the allowance or to a member of the committee (与经办人员或村（居）委成员的关系). */
public enum StaffRelation implements Titled {
    /** Spouse (配偶). */
    SPOUSE("配偶", "spouse"),
    /** Parent (父母). */
    PARENT("父母", "parent"),
    /** Child (子女). */
    CHILD("子女", "child"),
    /** Sibling (兄弟姐妹). */
    SIBLING("兄弟姐妹", "sibling"),
    /** Grandparent (祖父母、外祖父母). */
    GRANDPARENT("祖父母、外祖父母", "grandparent"),
    /** Grandchild (孙子女、外孙子女). */
    GRANDCHILD("孙子女、外孙子女", "grandchild"),
    /** Other relation, which is no near one (其他关系). */
    OTHER("其他关系", "other relation, which is no near one");

    private final Text title;

    StaffRelation(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
