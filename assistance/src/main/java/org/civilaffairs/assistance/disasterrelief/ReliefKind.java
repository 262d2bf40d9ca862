package org.civilaffairs.assistance.disasterrelief;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** A kind of relief for disaster victims (受灾救助种类). */
public enum ReliefKind implements Titled {
    /** Food, water, clothing, shelter, treatment (应急救助). */
    EMERGENCY("应急救助", "urgent help"),
    /** Settlement while the house cannot be lived in (过渡性安置). */
    TRANSITION("过渡性安置", "settlement in transition"),
    /** Help with rebuilding the house (恢复重建). */
    RECONSTRUCTION("住房恢复重建救助", "help with rebuilding"),
    /** Basic living help through winter and spring (冬春救助). */
    WINTER_AND_SPRING("冬春生活救助", "help through winter and spring");

    private final Text title;

    ReliefKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
