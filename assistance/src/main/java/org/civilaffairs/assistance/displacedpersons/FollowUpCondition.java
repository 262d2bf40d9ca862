package org.civilaffairs.assistance.displacedpersons;

import java.util.List;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** Whom an institution visits after they have left (跟踪回访对象). */
public enum FollowUpCondition implements Condition {
    /** A minor. */
    MINOR;

    @Override
    public Text title() {
        return Text.of("未成年人", "a minor");
    }

    @Override
    public List<Basis> bases() {
        return List.of(Basis.of("cn-minors-rescue-institution-measures-2026", "第十九条第二款"));
    }
}
