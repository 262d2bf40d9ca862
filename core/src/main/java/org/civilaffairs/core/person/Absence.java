package org.civilaffairs.core.person;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * Where a person is who may be away from the family (人员状态), as far as membership depends on it.
 */
public enum Absence implements Titled {
    /** None of the situations below; a person working or studying elsewhere is not absent in this sense. */
    NONE("无下列情形", "none of these"),
    /** Religious clergy living independently of the family (脱离家庭独立生活的宗教教职人员). */
    CLERGY("脱离家庭独立生活的宗教教职人员", "clergy living apart from the family"),
    /** Serving a sentence in prison (在监狱内服刑). */
    PRISON("在监狱内服刑", "serving a sentence in prison"),
    /** In compulsory isolation for drug rehabilitation (强制隔离戒毒). */
    DRUG_ISOLATION("强制隔离戒毒", "in compulsory isolation for drug rehabilitation"),
    /** Declared missing by a court (宣告失踪). */
    DECLARED_MISSING("宣告失踪", "declared missing by a court"),
    /** Out of contact, but not declared missing (失联未宣告). */
    OUT_OF_CONTACT("失去联系", "out of contact without a declaration"),
    /** In detention before trial (羁押). */
    DETENTION("羁押待审", "in detention before trial"),
    /** Under community correction or on probation (社区矫正、缓刑). */
    COMMUNITY_CORRECTION("社区矫正", "under community correction or probation"),
    /** In community drug treatment (社区戒毒). */
    COMMUNITY_DRUG_TREATMENT("社区戒毒", "in community drug treatment");

    private final Text title;

    Absence(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
