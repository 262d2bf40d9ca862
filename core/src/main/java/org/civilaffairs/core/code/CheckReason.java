package org.civilaffairs.core.code;

import org.civilaffairs.core.json.AnyJackson;

/** The reasons why an identifier is invalid or cannot be verified (校验不通过的原因). */
@AnyJackson
public enum CheckReason {

    /** The text has more or fewer characters than the standard prescribes. */
    WRONG_LENGTH("长度与标准规定的位数不符", "The length is not the one the standard prescribes"),

    /** A character stands where the standard does not allow it; full-width and other digits are such characters. */
    ILLEGAL_CHARACTER("含有标准不允许的字符", "It contains a character that the standard does not allow there"),

    /** The check character is a small x; the standard knows only the capital. */
    LOWER_CASE_CHECK_CHARACTER("校验码应为大写字母X", "The check character must be a capital X"),

    /** The first two digits are the code of no province. */
    UNKNOWN_PROVINCE("前两位不是任何省级行政区的代码", "The first two digits are the code of no province"),

    /** The digits of the date of birth are no day of the calendar. */
    IMPOSSIBLE_DATE("出生日期不是日历上存在的日期", "The date of birth is not a day of the calendar"),

    /** The date of birth is before 1800-01-01. */
    BIRTH_BEFORE_1800("出生日期早于1800年1月1日", "The date of birth is before 1800-01-01"),

    /** The date of birth is after the day of reference. */
    BIRTH_IN_FUTURE("出生日期晚于基准日", "The date of birth is after the day of reference"),

    /** The sequence number is 000; that sequences begin at 001 is a reading, for the standard does not say it. */
    SEQUENCE_ZERO("顺序码不能为000", "The sequence number must not be 000"),

    /** The check character does not follow from the other characters: one of them is wrong. */
    WRONG_CHECK_CHARACTER("校验码与其他各位不符", "The check character does not agree with the other characters"),

    /** The number has no check character, so a wrong digit would not be noticed. */
    NO_CHECK_CHARACTER("号码没有校验码，无法校验", "The number has no check character and cannot be verified");

    private final String chinese;
    private final String english;

    CheckReason(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * Returns the reason as a Chinese sentence without a full stop.
     *
     * @return the sentence
     */
    public String chinese() {
        return chinese;
    }

    /**
     * Returns the reason as an English sentence without a full stop.
     *
     * @return the sentence
     */
    public String english() {
        return english;
    }
}
