package org.civilaffairs.core.person;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** What a person or the own family is recognised as (已认定的身份); other benefits follow from it. */
public enum RecognisedStatus implements Titled {
    /** Covered by the subsistence allowance (最低生活保障对象). */
    SUBSISTENCE("最低生活保障对象", "on the subsistence allowance"),
    /** A person in extreme difficulty who is supported (特困人员). */
    EXTREME_DIFFICULTY("特困人员", "person in extreme difficulty"),
    /** Of a margin household of the subsistence allowance (最低生活保障边缘家庭成员). */
    MARGIN("最低生活保障边缘家庭成员", "of a margin household"),
    /** Of a household in hardship by rigid expenditure (刚性支出困难家庭成员). */
    RIGID_EXPENDITURE("刚性支出困难家庭成员", "of a household of rigid expenditure"),
    /** An orphan who draws the basic living allowance of orphans (享受基本生活保障的孤儿). */
    ORPHAN("享受基本生活保障的孤儿", "orphan on the basic living allowance"),
    /** A de facto unattended child who draws the basic living subsidy (享受基本生活补贴的事实无人抚养儿童). */
    UNATTENDED_CHILD("享受基本生活补贴的事实无人抚养儿童", "de facto unattended child on the subsidy");

    private final Text title;

    RecognisedStatus(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
