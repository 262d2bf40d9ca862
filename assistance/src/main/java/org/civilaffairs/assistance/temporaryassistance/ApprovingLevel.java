package org.civilaffairs.assistance.temporaryassistance;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Who decides on an amount (审批机关). */
public enum ApprovingLevel implements Titled {
    /** The township or subdistrict (乡镇人民政府、街道办事处). */
    TOWNSHIP("乡镇人民政府（街道办事处）", "township or subdistrict"),
    /** The civil affairs department of the county (县级人民政府民政部门). */
    COUNTY("县级人民政府民政部门", "county civil affairs department");

    private final Text title;

    ApprovingLevel(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
