package org.civilaffairs.core.person;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The level of school that a person attends (就读阶段).
 */
public enum SchoolLevel implements Titled {
    /** Not at school (不在校). */
    NONE("不在校", "not at school"),
    /** Kindergarten (幼儿园). */
    KINDERGARTEN("幼儿园", "kindergarten"),
    /** Primary school (小学). */
    PRIMARY("小学", "primary school"),
    /** Junior secondary school (初中). */
    JUNIOR_SECONDARY("初中", "junior secondary school"),
    /** Senior secondary school (高中). */
    SENIOR_SECONDARY("高中", "senior secondary school"),
    /** Secondary vocational school (中等职业教育). */
    SECONDARY_VOCATIONAL("中等职业教育", "secondary vocational school"),
    /** Higher vocational college (专科). */
    HIGHER_VOCATIONAL("专科", "higher vocational college"),
    /** Undergraduate studies (本科). */
    UNDERGRADUATE("本科", "undergraduate studies"),
    /** Master studies (硕士研究生). */
    MASTER("硕士研究生", "master studies"),
    /** Doctoral studies (博士研究生). */
    DOCTOR("博士研究生", "doctoral studies");

    private final Text title;

    SchoolLevel(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
