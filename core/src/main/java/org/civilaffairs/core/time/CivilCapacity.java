package org.civilaffairs.core.time;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The capacity for civil acts (民事行为能力).
 *
 * <p>Basis: cn-civil-code-general 第十七条至第二十四条.
 */
public enum CivilCapacity implements Titled {

    /** Without capacity (无民事行为能力): the legal representative acts. */
    NONE("无民事行为能力", "no civil capacity"),

    /** With limited capacity (限制民事行为能力): most acts take the legal representative or the consent of one. */
    LIMITED("限制民事行为能力", "limited civil capacity"),

    /** A minor deemed to have full capacity (视为完全民事行为能力人), living mainly on income from own labour. */
    DEEMED_FULL("视为完全民事行为能力", "deemed full civil capacity"),

    /** With full capacity (完全民事行为能力). */
    FULL("完全民事行为能力", "full civil capacity");

    private final Text title;

    CivilCapacity(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }

    /** What a court found about the capacity of an adult (人民法院的认定, 第二十四条). */
    public enum CourtFinding {

        /** No finding is in force, or capacity was found to be restored in full. */
        NOT_IN_FORCE,

        /** Found to have limited capacity, at first or as restored. */
        FOUND_LIMITED,

        /** Found to be without capacity. */
        FOUND_NONE
    }
}
