package org.civilaffairs.assistance.severelydisabled;

import java.util.List;
import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for the standard of severely disabled people without work (重残无业人员救助条件). */
public enum SeverelyDisabledCondition implements Condition {
    /** The person is covered by the subsistence allowance. */
    RECEIVES_SUBSISTENCE("享受最低生活保障", "is covered by the subsistence allowance"),
    /** The authority found the person to be severely disabled without work. */
    RECOGNISED("经主管机关认定为重残无业人员", "is recognised as severely disabled without work");

    private final Text title;

    SeverelyDisabledCondition(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Clause clause() {
        return new Clause(title, List.of(Basis.of("sh-disabled-persons", "第四十一条第二款")));
    }
}
