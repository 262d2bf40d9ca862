package org.civilaffairs.assistance.standards;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** Who sets it: the people's government of a level (制定机关). */
public enum SettingBody implements Titled {
    /** A province, autonomous region or municipality directly under the central government. */
    PROVINCE("省、自治区、直辖市人民政府", "provincial government"),

    /** A city divided into districts; not a district of a municipality. */
    PREFECTURE_CITY("设区的市级人民政府", "government of a city divided into districts"),

    /** A county, a city without districts or a district. */
    COUNTY("县级人民政府", "county government");

    private final Text title;

    SettingBody(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
