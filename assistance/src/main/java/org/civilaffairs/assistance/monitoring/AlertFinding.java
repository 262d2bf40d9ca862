package org.civilaffairs.assistance.monitoring;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What an alert of the monitoring tells (预警情形). */
public enum AlertFinding implements Titled {
    /** A policy is not delivered (救助政策落实不到位). */
    POLICY_NOT_DELIVERED("救助政策落实不到位", "a policy is not delivered"),
    /** May qualify and is not covered (未纳入救助范围但可能符合条件). */
    MAY_QUALIFY("未纳入救助范围但可能符合条件", "may qualify and is not covered"),
    /** The hardship is complex (困难情形复杂). */
    COMPLEX("困难情形复杂", "the hardship is complex"),
    /** May no longer qualify (可能不再符合救助条件). */
    MAY_NO_LONGER_QUALIFY("可能不再符合救助条件", "may no longer qualify");

    private final Text title;

    AlertFinding(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }

    /** Whether departments must be told; of the others civil affairs may do it alone (及时核查或商请、落实或商请). */
    boolean mustNameDepartments() {
        return this == MAY_QUALIFY;
    }

    /** Whether departments are asked or told; a complex case goes to the county's deliberation. */
    boolean namesDepartments() {
        return this != COMPLEX;
    }
}
