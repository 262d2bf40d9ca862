package org.civilaffairs.assistance.displacedpersons;

import java.util.List;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** Who gets the living standard of stations (在站人员生活标准). */
public enum StationStandardCondition implements Condition {
    /** The person is helped in a station. */
    IN_STATION(
            "在救助管理站受助",
            "is helped in a station",
            Basis.of("cn-social-assistance-law-2026", "第三十一条"),
            Basis.of("cn-vagrants-assistance-measures", "第七条"));

    private final Text title;
    private final List<Basis> bases;

    StationStandardCondition(String zh, String en, Basis... bases) {
        this.title = Text.of(zh, en);
        this.bases = List.of(bases);
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public List<Basis> bases() {
        return bases;
    }
}
