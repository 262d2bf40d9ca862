package org.civilaffairs.assistance.displacedpersons;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What counts of people in temporary distress who draw assistance elsewhere (临时遇困人员), where the texts of 2003 and 2020 differ. */
public enum TemporaryDistress implements Titled {
    /** The rules of 2003 by the letter: nobody on the allowance or the five guarantees. */
    BY_THE_LETTER("按条文：享受低保、五保者不属于救助对象", "by the letter: not those on assistance"),
    /** The opinion of 2020 too: whoever is in temporary distress away from home. */
    HELPED("临时遇困人员一并救助", "those in temporary distress too");

    private final Text title;

    TemporaryDistress(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
