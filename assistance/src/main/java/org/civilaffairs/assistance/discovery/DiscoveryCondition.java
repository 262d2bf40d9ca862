package org.civilaffairs.assistance.discovery;

import java.util.List;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Clause;
import org.civilaffairs.core.decision.Condition;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.text.Text;

/** What must hold for a duty to arise (主动发现义务的前提). */
public enum DiscoveryCondition implements Condition {
    /** The text lays duties on the finder. */
    BODY_HAS_DUTIES("规定了该主体的义务", "the text lays duties on the finder"),
    /** Someone may need assistance. */
    NEED_FOUND("发现可能符合条件的家庭或者人员", "someone may need assistance");

    private static final Basis OPINION = Basis.of("cn-social-assistance-reform-opinion", "二（六）");

    private final Text title;

    DiscoveryCondition(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    // A decision cites those of the finder asked about.
    @Override
    public Clause clause() {
        List<Basis> all = Stream.of(Finder.values())
                .flatMap(finder -> bases(finder).stream())
                .distinct()
                .toList();
        return new Clause(title, all);
    }

    /** The articles on the duties of a finder; the opinion of 2020 names those whom it binds. */
    static List<Basis> bases(Finder finder) {
        return switch (finder) {
            case COMMITTEE ->
                List.of(
                        Basis.of("cn-social-assistance-law-2026", "第三十九条第一款"),
                        Basis.of("cn-dibao-confirmation-measures", "第六条第二款"),
                        Basis.of("cn-tekun-measures", "第十一条"),
                        OPINION,
                        Basis.of("zj-social-assistance", "第五十四条第二款"));
            case GRASSROOTS_UNIT -> List.of(Basis.of("cn-social-assistance-law-2026", "第三十九条第一款"), OPINION);
            case TOWNSHIP ->
                List.of(
                        Basis.of("cn-social-assistance-law-2026", "第三十九条第二款"),
                        Basis.of("cn-social-assistance-measures", "第十七条"),
                        Basis.of("cn-dibao-confirmation-measures", "第六条第二款"),
                        Basis.of("cn-tekun-measures", "第十一条"),
                        Basis.of("zj-social-assistance", "第五十四条第一款"));
            case PUBLIC_SERVANT, CONTRACTOR -> List.of(OPINION);
        };
    }
}
