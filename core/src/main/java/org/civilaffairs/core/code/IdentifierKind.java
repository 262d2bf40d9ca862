package org.civilaffairs.core.code;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/** The kinds of identifiers that can be checked (标识代码种类). */
public enum IdentifierKind implements Titled {

    /** Citizen identity number of 18 characters (公民身份号码). */
    CITIZEN_ID("公民身份号码", "citizen identity number", Text.of("18位", "18 characters"), true, CitizenId::check),

    /** Unified social credit code (统一社会信用代码). */
    CREDIT_CODE(
            "统一社会信用代码",
            "unified social credit code",
            Text.of("18位", "18 characters"),
            false,
            (text, any) -> UnifiedSocialCreditCode.check(text)),

    /** Organization code (组织机构代码). */
    ORGANIZATION_CODE(
            "组织机构代码",
            "organization code",
            Text.of("9位，不计连字符", "9 characters, a hyphen not counted"),
            false,
            (text, any) -> OrganizationCode.check(text)),

    /** Code of an administrative division (行政区划代码). */
    DIVISION("行政区划代码", "division code", Text.of("6位", "6 characters"), false, (text, any) -> DivisionCode.check(text)),

    /** Number of a residence permit of a resident of Hong Kong, Macao or Taiwan (港澳台居民居住证号码). */
    RESIDENCE_PERMIT(
            "港澳台居民居住证号码",
            "residence permit number",
            Text.of("18位", "18 characters"),
            true,
            ResidencePermitNumber::check),

    /** Number of a foreigner's permanent residence card (外国人永久居留身份证号码). */
    PERMANENT_RESIDENCE_CARD(
            "外国人永久居留身份证号码",
            "permanent residence card number",
            Text.of("18位，旧证15位", "18 characters, or 15 on earlier cards"),
            true,
            PermanentResidenceCardNumber::check),

    /** Number of a disability certificate (残疾人证号). */
    DISABILITY_CERTIFICATE(
            "残疾人证号",
            "disability certificate number",
            Text.of("20位，补发的另有一至三位", "20 characters, and up to three more after a reissue"),
            true,
            DisabilityCertificateNumber::check),

    /** Number of a marriage or divorce certificate (婚姻登记证字号). */
    MARRIAGE_CERTIFICATE(
            "婚姻登记证字号",
            "marriage certificate number",
            Text.of("一至两个字母和16位数字，不计连字符", "one or two letters and 16 digits, hyphens not counted"),
            true,
            MarriageCertificateNumber::check),

    /** Postal code (邮政编码). */
    POSTAL_CODE("邮政编码", "postal code", Text.of("6位", "6 characters"), false, (text, any) -> PostalCode.check(text)),

    /** Mobile number (手机号码). */
    MOBILE("手机号码", "mobile number", Text.of("11位", "11 characters"), false, (text, any) -> MobileNumber.check(text)),

    /** Number of a bank card (银行卡号). */
    BANK_CARD(
            "银行卡号",
            "bank card number",
            Text.of("13至19位", "13 to 19 characters"),
            false,
            (text, any) -> BankCardNumber.check(text));

    private final Text title;
    private final Text length;
    private final BiFunction<String, LocalDate, Check<?>> check;
    private final boolean dated;

    IdentifierKind(String zh, String en, Text length, boolean dated, BiFunction<String, LocalDate, Check<?>> check) {
        this.title = Text.of(zh, en);
        this.length = length;
        this.dated = dated;
        this.check = check;
    }

    /**
     * Checks whether a text is of this kind, without a day of reference.
     *
     * @param text the text to check
     * @return the identifier, or every reason why the text is none
     */
    public Check<?> check(String text) {
        return check(text, LocalDate.MAX);
    }

    /**
     * Checks whether a text is of this kind and can be so by a day.
     *
     * @param text the text to check
     * @param reference the last day on which the person may be born or the document issued
     * @return the identifier, or every reason why the text is none
     */
    public Check<?> check(String text, LocalDate reference) {
        return check.apply(text, reference);
    }

    /**
     * Tells whether a day of reference can change what comes of a check.
     *
     * @return true for numbers with a date or a year in them
     */
    public boolean isDated() {
        return dated;
    }

    /**
     * Returns the length of identifiers of this kind.
     *
     * @return the length in words
     */
    public Text length() {
        return length;
    }

    @Override
    public Text title() {
        return title;
    }
}
