package org.civilaffairs.assistance.activation;

import java.util.List;
import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold before refusals of work reduce or end a member's own share (拒绝就业的处理条件). */
public enum WorkRefusalCondition implements Condition {
    /** The member can work; in Zhejiang also is of legal working age (法定劳动年龄). */
    ABLE_TO_WORK("有劳动能力", "able to work"),
    /** The member has no work. */
    NOT_EMPLOYED("未就业", "not employed"),
    /** Suitable work was refused without good reason as many times in a row as the law says (连续拒绝). */
    REFUSED_IN_A_ROW("无正当理由连续拒绝介绍的合适工作", "suitable work refused in a row without good reason");

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-measures", "第四十五条"),
            Basis.of("cn-dibao-confirmation-measures", "第三十四条"),
            Basis.of("zj-social-assistance", "第三十六条"));

    private final Text title;

    WorkRefusalCondition(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Clause clause() {
        return new Clause(title, BASES);
    }
}
