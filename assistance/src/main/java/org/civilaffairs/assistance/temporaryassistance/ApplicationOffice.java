package org.civilaffairs.assistance.temporaryassistance;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** The office that takes the application (受理机关). */
public enum ApplicationOffice implements Titled {
    /** The township where the emergency happens (急难发生地乡镇、街道). */
    TOWNSHIP_OF_EMERGENCY("急难发生地乡镇（街道）", "township where the emergency happens"),
    /** The township of registration (户籍所在地乡镇、街道). */
    TOWNSHIP_OF_REGISTRATION("户籍所在地乡镇（街道）", "township of registration"),
    /** The township where a holder of a permit lives (实际居住地乡镇、街道). */
    TOWNSHIP_OF_RESIDENCE("实际居住地乡镇（街道）", "township of residence"),
    /** The rescue station; the township there helps to apply (救助管理机构). */
    RESCUE_STATION("救助管理机构（由所在地乡镇、街道协助申请）", "rescue station, with the help of the township");

    private final Text title;

    ApplicationOffice(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
