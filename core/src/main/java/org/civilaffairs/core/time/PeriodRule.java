package org.civilaffairs.core.time;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * A rule by which the end of a period is found (期间的计算规则).
 *
 * <p>Basis: cn-civil-code-general 第二百零一条至第二百零三条; another law or an agreement may say otherwise (第二百零四条). In
 * administrative matters the rules hold by analogy.
 */
public enum PeriodRule implements Titled {

    /** The day on which a period in years, months or days starts is not counted. */
    FIRST_DAY_NOT_COUNTED("第二百零一条第一款", "开始的当日不计入", "the first day is not counted", "art. 201(1)"),

    /** A period in months or years ends on the corresponding day; where there is none, on the last day of the month. */
    CORRESPONDING_DAY(
            "第二百零二条",
            "到期月的对应日为最后一日，没有对应日的为月末日",
            "ends on the corresponding day, or else on the last of the month",
            "art. 202"),

    /** A period whose last day is a statutory rest day ends on the day after the rest. */
    REST_DAY("第二百零三条第一款", "最后一日是法定休假日的顺延", "an end on a rest day moves on", "art. 203(1)"),

    /** The last day ends at 24:00, or when an office with business hours stops its business. */
    END_OF_LAST_DAY("第二百零三条第二款", "截止时间为二十四时或停止业务活动的时间", "ends at 24:00, or when business stops", "art. 203(2)");

    private static final String CODE = "cn-civil-code-general";

    private final String article;
    private final Text title;

    PeriodRule(String article, String zh, String en, String number) {
        this.article = article;
        this.title = Text.of(zh + "（民法典" + article + "）", en + " (Civil Code " + number + ")");
    }

    /**
     * Returns the article.
     *
     * @return document and article, such as {@code cn-civil-code-general/第二百零二条}, as {@code Basis.parse} reads it
     */
    public String basis() {
        return CODE + "/" + article;
    }

    /**
     * Returns what the rule says, with its article.
     *
     * @return the text in both languages
     */
    @Override
    public Text title() {
        return title;
    }
}
