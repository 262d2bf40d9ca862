package org.civilaffairs.core.person;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The kinds of necessary expenditure of a family (刚性支出类别).
 *
 * <p>Basis: cn-rigid-expenditure-measures 第五条第一款.
 */
public enum ExpenseKind implements Titled {
    /** Food, clothing, housing, transport and daily use, as far as necessary (生活支出). */
    LIVING("生活支出", "living"),
    /** Outpatient and inpatient treatment (医疗支出). */
    MEDICAL("医疗支出", "medical treatment"),
    /** Care fees of a kindergarten, tuition and boarding (教育支出). */
    EDUCATION("教育支出", "education"),
    /** Basic training and assistive devices of a disabled member (残疾康复支出). */
    REHABILITATION("残疾康复支出", "rehabilitation of a disability"),
    /** Other expenditure, as far as the county recognises it (其他支出). */
    OTHER("其他支出", "other expenditure");

    private final Text title;

    ExpenseKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
