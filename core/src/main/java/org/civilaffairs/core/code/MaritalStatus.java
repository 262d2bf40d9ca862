package org.civilaffairs.core.code;

import java.util.List;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The marital status of a person (婚姻状况).
 *
 * <p>Basis: GB/T 2261.2-2003. From events: cn-civil-code-family 第一千零四十九条、第一千零五十四条、第一千零八十条,
 * cn-civil-code-general 第五十一条.
 */
public enum MaritalStatus implements Titled {

    /** Unmarried (未婚), 10. */
    UNMARRIED("10", "未婚", "unmarried"),
    /** Married (已婚), 20. */
    MARRIED("20", "已婚", "married"),
    /** Married for the first time (初婚), 21. */
    FIRST_MARRIAGE("21", "初婚", "married for the first time"),
    /** Married again to another person (再婚), 22. */
    REMARRIED("22", "再婚", "married again to another person"),
    /** Married again to the former spouse (复婚), 23. */
    REMARRIED_TO_FORMER_SPOUSE("23", "复婚", "married again to the former spouse"),
    /** Widowed (丧偶), 30. */
    WIDOWED("30", "丧偶", "widowed"),
    /** Divorced (离婚), 40. */
    DIVORCED("40", "离婚", "divorced"),
    /** Not stated (未说明的婚姻状况), 90. */
    NOT_STATED("90", "未说明的婚姻状况", "not stated");

    private final String code;
    private final Text title;

    MaritalStatus(String code, String zh, String en) {
        this.code = code;
        this.title = Text.of(zh, en);
    }

    /**
     * Returns the status of a code.
     *
     * @param code the code of GB/T 2261.2: two digits
     * @return the status
     * @throws IllegalArgumentException if the standard has no such code
     */
    public static MaritalStatus ofCode(String code) {
        return CodeList.require("GB/T 2261.2", values(), MaritalStatus::code, code);
    }

    /**
     * Returns the status after some events.
     *
     * @param events every event of a person's marriages in the order of time; none for a person who never married
     * @return the status: {@link #MARRIED} or {@link #NOT_STATED} where it depends on history that is unknown
     * @throws IllegalArgumentException if the events contradict each other, such as a divorce without a marriage
     */
    public static MaritalStatus after(List<MaritalEvent> events) {
        return new MaritalHistory(events).status();
    }

    /**
     * Tells whether the person has a spouse.
     *
     * @return true for the codes 20 to 23
     */
    public boolean isMarried() {
        return code.startsWith("2");
    }

    /**
     * Returns the code of the standard.
     *
     * @return the two digits
     */
    public String code() {
        return code;
    }

    @Override
    public Text title() {
        return title;
    }
}
