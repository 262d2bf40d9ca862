package org.civilaffairs.core.code;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** The reasons why an identifier is invalid or cannot be verified (校验不通过的原因). */
public enum CheckReason implements Titled {

    /** The text has more or fewer characters than the standard prescribes. */
    WRONG_LENGTH("长度与标准规定的位数不符", "The length is not the one the standard prescribes"),

    /** A character stands where the standard does not allow it; full-width and other digits are such characters. */
    ILLEGAL_CHARACTER("含有标准不允许的字符", "It contains a character that the standard does not allow there"),

    /** The check character is a small x; the standard knows only the capital. */
    LOWER_CASE_CHECK_CHARACTER("校验码应为大写字母X", "The check character must be a capital X"),

    /** The first digits are those of another document. */
    ANOTHER_DOCUMENT("开头各位属于另一种证件的号码", "The first digits are those of another document"),

    /** The first two digits are the code of no province. */
    UNKNOWN_PROVINCE("前两位不是任何省级行政区的代码", "The first two digits are the code of no province"),

    /** The digits of the date of birth are no day of the calendar. */
    IMPOSSIBLE_DATE("出生日期不是日历上存在的日期", "The date of birth is not a day of the calendar"),

    /** The date of birth is before 1800-01-01. */
    BIRTH_BEFORE_1800("出生日期早于1800年1月1日", "The date of birth is before 1800-01-01"),

    /** The date of birth is after the day of reference. */
    BIRTH_IN_FUTURE("出生日期晚于基准日", "The date of birth is after the day of reference"),

    /** The year of registration is after that of the day of reference. */
    YEAR_IN_FUTURE("登记年份晚于基准日所在年份", "The year of registration is after that of the day of reference"),

    /** The year of registration is 0000, which the calendar does not have. */
    IMPOSSIBLE_YEAR("登记年份不是历法上存在的年份", "The year of registration is not a year of the calendar"),

    /** The sequence number is 000; that sequences begin at 001 is a reading, for the standard does not say it. */
    SEQUENCE_ZERO("顺序码不能为000", "The sequence number must not be 000"),

    /** The number begins with no digits of mobile numbers. */
    NOT_A_MOBILE_RANGE("手机号码应以13至19开头", "A mobile number begins with 13 to 19"),

    /** The digit of the category is none of 1 to 7. */
    UNKNOWN_DISABILITY_CATEGORY("残疾类别应为1至7", "The category of a disability is 1 to 7"),

    /** The digit of the grade is none of 1 to 4. */
    UNKNOWN_DISABILITY_GRADE("残疾等级应为1至4", "The grade of a disability is 1 to 4"),

    /** The last digits lie in no segment of the measures on division codes. */
    OUTSIDE_SEGMENTS("后三位不在任何号段内", "The last three digits lie in no segment"),

    /** The division was listed first after the day of reference. */
    REGION_NOT_YET_LISTED("行政区划代码在基准日尚未启用", "The code of the division is not yet in use on the day of reference"),

    /** The division was listed last before the day of reference. */
    REGION_NO_LONGER_LISTED("行政区划代码在基准日已不再使用", "The code of the division is no longer in use on the day of reference"),

    /** The check character does not follow from the other characters: one of them is wrong. */
    WRONG_CHECK_CHARACTER("校验码与其他各位不符", "The check character does not agree with the other characters"),

    /** The text is a citizen identity number, whose holder is a person and no organization. */
    CITIZEN_ID_GIVEN("所填为公民身份号码", "The text is a citizen identity number"),

    /** The number has no check character, so a wrong digit would not be noticed. */
    NO_CHECK_CHARACTER("号码没有校验码，无法校验", "The number has no check character and cannot be verified"),

    /** The number is one of the cards that are out of use: it can be matched, but shows no card. */
    FIRST_GENERATION_CARD(
            "15位号码的证件自2013年1月1日起停止使用，号码只能用于比对",
            "Cards with 15 digits are out of use from 2013-01-01; the number is only for matching"),

    /** How the check character of this form follows from the others is not known from a text. */
    UNCONFIRMED_CHECK_RULE("尚无文本可以确认该校验规则", "No text at hand confirms the rule of the check character"),

    /** The characters of a reissue at the end are known from use only. */
    UNCONFIRMED_SUFFIX("补发标记的写法尚无文本可以确认", "No text at hand confirms the form of the reissue mark at the end"),

    /** The person would be over 130 years old on the day of reference. */
    AGE_OVER_130("基准日年龄超过130周岁", "The person would be over 130 years old on the day of reference"),

    /** The Luhn sum is not a multiple of ten; some older cards are said to be so. */
    LUHN_FAILS("卡号未通过Luhn校验，个别早期卡号如此", "The Luhn check fails, as it may for some older cards"),

    /** The first three digits are kept for data services by a draft of the numbering plan. */
    DATA_SERVICE_PREFIX(
            "号段在编号计划草案中保留给数据业务", "A draft of the numbering plan keeps these first digits for data services"),

    /** The organization code inside does not agree with its check character. */
    INNER_CODE_FAILS("其中的组织机构代码未通过校验", "The organization code inside does not agree with its check character"),

    /** The first character is of no registrar known here. */
    UNKNOWN_REGISTRAR("第一位不是已知的登记管理部门代码", "The first character is of no registrar known here"),

    /** The second character is of no kind that is confirmed for civil affairs. */
    UNCONFIRMED_KIND("第二位不是民政部门已确认的机构类别代码", "The second character is of no kind confirmed for civil affairs"),

    /** The code of the division is in no list known here, the newest of which may be too old for it. */
    REGION_NOT_IN_DATA("行政区划代码不在现有各期名录中", "The code of the division is in no list known here"),

    /** The code names a province or a prefecture, while such numbers are given in counties. */
    REGION_ABOVE_COUNTY("行政区划代码不是县级代码", "The code of the division is not one of a county"),

    /** The division was listed last before the number can have been given. */
    REGION_ENDED_BEFORE_ASSIGNMENT("行政区划代码在号码可能编制之前已不再使用", "The division ended before the number can have been given"),

    /** The division was listed first after the birth: the number was given or changed later. */
    REGION_STARTED_AFTER_BIRTH("行政区划代码在出生之后才启用", "The division was first listed after the birth"),

    /** The division was listed first after the year of registration. */
    REGION_STARTED_AFTER_REGISTRATION(
            "行政区划代码在登记年份之后才启用", "The division was first listed after the year of registration"),

    /** The declared date of birth is another: to be looked at by a person, never overwritten. */
    BIRTH_DIFFERS("申报的出生日期与号码不一致，应人工核对", "The declared date of birth differs from the number; check it by hand"),

    /** The declared sex is another: to be looked at by a person, never overwritten. */
    SEX_DIFFERS("申报的性别与号码不一致，应人工核对", "The declared sex differs from the number; check it by hand");

    private final Text title;

    CheckReason(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    /**
     * Returns the reason for a kind of identifier: of a wrong length, also which one is right.
     *
     * @param length the right length
     * @return the reason as a sentence without a full stop
     */
    public Text title(Text length) {
        return this == WRONG_LENGTH
                ? Text.of(title.zh() + "，应为" + length.zh(), title.en() + ", which is " + length.en())
                : title;
    }

    /** Returns the reason as a sentence without a full stop. */
    @Override
    public Text title() {
        return title;
    }
}
