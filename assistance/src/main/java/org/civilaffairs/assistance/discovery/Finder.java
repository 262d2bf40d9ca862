package org.civilaffairs.assistance.discovery;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Who finds someone in need (发现主体). */
public enum Finder implements Titled {
    /** Village or residents committee (村（居）民委员会). */
    COMMITTEE("村（居）民委员会", "village or residents committee"),
    /** Other grass-roots unit (其他基层单位). */
    GRASSROOTS_UNIT("其他基层单位", "other grass-roots unit"),
    /** Township or sub-district (乡镇人民政府、街道办事处). */
    TOWNSHIP("乡镇人民政府、街道办事处", "township or sub-district"),
    /** Public servant in the field (承担社会救助工作的国家公职人员). */
    PUBLIC_SERVANT("承担社会救助工作的国家公职人员", "public servant in the field"),
    /** Contractor of the government (承担政府委托服务的单位). */
    CONTRACTOR("承担政府委托服务的单位", "contractor of the government");

    private final Text title;

    Finder(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
