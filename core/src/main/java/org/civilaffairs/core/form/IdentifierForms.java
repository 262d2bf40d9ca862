package org.civilaffairs.core.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.civilaffairs.core.code.BankCardNumber;
import org.civilaffairs.core.code.Check;
import org.civilaffairs.core.code.CheckReason;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.code.DisabilityCertificateNumber;
import org.civilaffairs.core.code.Identifier;
import org.civilaffairs.core.code.IdentifierKind;
import org.civilaffairs.core.code.MarriageCertificateNumber;
import org.civilaffairs.core.code.MobileNumber;
import org.civilaffairs.core.code.OrganizationCode;
import org.civilaffairs.core.code.PermanentResidenceCardNumber;
import org.civilaffairs.core.code.PostalCode;
import org.civilaffairs.core.code.ResidencePermitNumber;
import org.civilaffairs.core.code.TownshipCode;
import org.civilaffairs.core.code.UnifiedSocialCreditCode;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The forms of identifiers. A problem tells every reason and never repeats the value, which may be personal; what is
 * unverifiable is read.
 */
public final class IdentifierForms {

    private static final String SECOND_GENERATION = "[1-8][0-9]{16}[0-9X]";
    private static final String CITIZEN_ID = "[1-8][0-9]{14}|" + SECOND_GENERATION;

    private static final int LEGACY_LENGTH = 15;
    private static final Text EITHER_LENGTH = Text.of("18位，旧号码15位", "18 characters, or 15 in old files");

    private IdentifierForms() {}

    /**
     * A citizen identity number of 18 characters, or of 15 in old files.
     *
     * @return the form
     */
    public static Form<CitizenId> citizenId() {
        return new IdentifierForm<>(
                IdentifierKind.CITIZEN_ID.title(), EITHER_LENGTH, IdentifierForms::ofEitherGeneration, CITIZEN_ID);
    }

    // Numbers of the first generation of cards stand in old files; nothing in them shows a wrong digit.
    private static Check<CitizenId> ofEitherGeneration(String text) {
        return text.length() == LEGACY_LENGTH ? CitizenId.checkLegacy(text) : CitizenId.check(text);
    }

    /**
     * A number of a residence permit of a resident of Hong Kong, Macao or Taiwan.
     *
     * @return the form
     */
    public static Form<ResidencePermitNumber> residencePermit() {
        return of(IdentifierKind.RESIDENCE_PERMIT, ResidencePermitNumber::check, "8[123]0000[0-9]{11}[0-9X]");
    }

    /**
     * A number of a foreigner's permanent residence card.
     *
     * @return the form
     */
    public static Form<PermanentResidenceCardNumber> permanentResidenceCard() {
        return of(
                IdentifierKind.PERMANENT_RESIDENCE_CARD,
                PermanentResidenceCardNumber::check,
                "9[0-9]{16}[0-9X]|[A-Z]{3}[0-9]{12}");
    }

    /**
     * A unified social credit code.
     *
     * @return the form
     */
    public static Form<UnifiedSocialCreditCode> creditCode() {
        return of(
                IdentifierKind.CREDIT_CODE,
                UnifiedSocialCreditCode::check,
                "[0-9A-HJ-NPQRTUWXY]{2}[1-9][0-9]{5}[0-9A-HJ-NPQRTUWXY]{10}");
    }

    /**
     * An organization code.
     *
     * @return the form
     */
    public static Form<OrganizationCode> organizationCode() {
        return of(IdentifierKind.ORGANIZATION_CODE, OrganizationCode::check, "[0-9A-Z]{8}-?[0-9X]");
    }

    /**
     * A number of a disability certificate.
     *
     * @return the form
     */
    public static Form<DisabilityCertificateNumber> disabilityCertificate() {
        return of(
                IdentifierKind.DISABILITY_CERTIFICATE,
                DisabilityCertificateNumber::check,
                SECOND_GENERATION + "[1-7][1-4](B?[0-9]{1,2})?");
    }

    /**
     * A number of a marriage or divorce certificate.
     *
     * @return the form
     */
    public static Form<MarriageCertificateNumber> marriageCertificate() {
        return of(
                IdentifierKind.MARRIAGE_CERTIFICATE,
                MarriageCertificateNumber::check,
                "B?[JL][1-9][0-9]{5}(-[0-9]{4}-|[0-9]{4})[0-9]{6}");
    }

    /**
     * A postal code.
     *
     * @return the form
     */
    public static Form<PostalCode> postalCode() {
        return of(IdentifierKind.POSTAL_CODE, PostalCode::check, "[0-9]{6}");
    }

    /**
     * A mobile number.
     *
     * @return the form
     */
    public static Form<MobileNumber> mobileNumber() {
        return of(IdentifierKind.MOBILE, MobileNumber::check, "1[3-9][0-9]{9}");
    }

    /**
     * A number of a bank card.
     *
     * @return the form
     */
    public static Form<BankCardNumber> bankCard() {
        return of(IdentifierKind.BANK_CARD, BankCardNumber::check, "[0-9]{13,19}");
    }

    /**
     * A code of a division at township level.
     *
     * @return the form
     */
    public static Form<TownshipCode> township() {
        return new IdentifierForm<>(
                Text.of("乡级行政区划代码", "township code"),
                Text.of("9位", "9 characters"),
                TownshipCode::check,
                "[1-9][0-9]{8}");
    }

    private static <T extends Identifier> Form<T> of(
            IdentifierKind kind, Function<String, Check<T>> check, String pattern) {
        return new IdentifierForm<>(kind.title(), kind.length(), check, pattern);
    }

    private static final class IdentifierForm<T extends Identifier> extends Form<T> {

        private static final String HIDDEN = "***";

        private final Text title;
        private final Text length;
        private final Function<String, Check<T>> check;
        private final String pattern;

        IdentifierForm(Text title, Text length, Function<String, Check<T>> check, String pattern) {
            this.title = title;
            this.length = length;
            this.check = check;
            this.pattern = "^(" + pattern + ")$";
        }

        @Override
        public @Nullable T read(Object node, String at, Problems problems) {
            if (!(node instanceof String text)) {
                Forms.badValue(problems, at, HIDDEN, expected(List.of()), Problem.Code.WRONG_TYPE);
                return null;
            }
            Check<T> result = check.apply(text);
            if (result instanceof Check.Invalid<T> invalid) {
                Forms.badValue(problems, at, HIDDEN, expected(invalid.reasons()), Problem.Code.BAD_VALUE);
            }
            return result.toOptional().orElse(null);
        }

        private Text expected(List<CheckReason> reasons) {
            String zh = reasons.isEmpty() ? "" : "（" + all(reasons, Language.ZH) + "）";
            String en = reasons.isEmpty() ? "" : " (" + all(reasons, Language.EN) + ")";
            return Text.of("合法的" + title.zh() + zh, "a valid " + title.en() + en);
        }

        private String all(List<CheckReason> reasons, Language language) {
            return reasons.stream()
                    .map(reason -> reason.title(length).in(language))
                    .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
        }

        @Override
        boolean accepts(T value) {
            return true;
        }

        @Override
        public Object write(T value) {
            return value.value();
        }

        @Override
        public Map<String, Object> schema(Map<String, Object> definitions) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("type", "string");
            result.put("pattern", pattern);
            return result;
        }
    }
}
