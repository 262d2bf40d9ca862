package org.civilaffairs.core.form;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.core.code.BankCardNumber;
import org.civilaffairs.core.code.Check;
import org.civilaffairs.core.code.CitizenId;
import org.civilaffairs.core.code.DisabilityCertificateNumber;
import org.civilaffairs.core.code.DivisionCode;
import org.civilaffairs.core.code.MarriageCertificateNumber;
import org.civilaffairs.core.code.MobileNumber;
import org.civilaffairs.core.code.OrganizationCode;
import org.civilaffairs.core.code.PermanentResidenceCardNumber;
import org.civilaffairs.core.code.PostalCode;
import org.civilaffairs.core.code.ResidencePermitNumber;
import org.civilaffairs.core.code.TownshipCode;
import org.civilaffairs.core.code.UnifiedSocialCreditCode;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;
import org.civilaffairs.core.time.Deadline;
import org.civilaffairs.core.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** The forms that types declare as {@code FORM}, those of enumerations, and those of the types that forms are made of. */
public final class DeclaredForms extends FormBinding {

    private static final Map<Class<?>, Form<?>> VALUES = Map.ofEntries(
            Map.entry(Yuan.class, Forms.signedYuan()),
            Map.entry(DivisionCode.class, Forms.division()),
            Map.entry(PartialDate.class, Forms.partialDate()),
            Map.entry(Text.class, Forms.bilingual()),
            Map.entry(Check.class, ResultForms.check()),
            Map.entry(Check.Valid.class, ResultForms.check()),
            Map.entry(Check.Invalid.class, ResultForms.check()),
            Map.entry(Check.Unverifiable.class, ResultForms.check()),
            Map.entry(Deadline.class, ResultForms.deadline()),
            Map.entry(BankCardNumber.class, IdentifierForms.bankCard()),
            Map.entry(CitizenId.class, IdentifierForms.citizenId()),
            Map.entry(DisabilityCertificateNumber.class, IdentifierForms.disabilityCertificate()),
            Map.entry(MarriageCertificateNumber.class, IdentifierForms.marriageCertificate()),
            Map.entry(MobileNumber.class, IdentifierForms.mobileNumber()),
            Map.entry(OrganizationCode.class, IdentifierForms.organizationCode()),
            Map.entry(PermanentResidenceCardNumber.class, IdentifierForms.permanentResidenceCard()),
            Map.entry(PostalCode.class, IdentifierForms.postalCode()),
            Map.entry(ResidencePermitNumber.class, IdentifierForms.residencePermit()),
            Map.entry(TownshipCode.class, IdentifierForms.township()),
            Map.entry(UnifiedSocialCreditCode.class, IdentifierForms.creditCode()));

    private static final ClassValue<Optional<Form<?>>> FORMS = new ClassValue<>() {
        @Override
        protected Optional<Form<?>> computeValue(Class<?> type) {
            return find(type);
        }
    };

    /** Called by the service loader. */
    public DeclaredForms() {}

    @Override
    protected Optional<Form<?>> form(Class<?> type) {
        return FORMS.get(type);
    }

    private static Optional<Form<?>> find(Class<?> type) {
        Form<?> value = VALUES.get(type);
        if (value != null) {
            return Optional.of(value);
        }
        return Enum.class.isAssignableFrom(type) ? choice(type) : declared(type);
    }

    // Values are of hidden classes, which inherit from the type that declares the form.
    private static Optional<Form<?>> declared(@Nullable Class<?> type) {
        if (type == null) {
            return Optional.empty();
        }
        return Arrays.stream(type.getDeclaredFields())
                .filter(DeclaredForms::isForm)
                .findFirst()
                .<Optional<Form<?>>>map(DeclaredForms::valueOf)
                .orElseGet(() -> Stream.concat(
                                Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                        .map(DeclaredForms::declared)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static boolean isForm(Field field) {
        int modifiers = field.getModifiers();
        return field.getName().equals("FORM")
                && Modifier.isStatic(modifiers)
                && Modifier.isPublic(modifiers)
                && Form.class.isAssignableFrom(field.getType());
    }

    private static Optional<Form<?>> valueOf(Field field) {
        try {
            return Optional.of((Form<?>) field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The package of " + field + " must be exported", e);
        }
    }

    // A constant with a body is of a class of its own below the enumeration.
    private static <E extends Enum<E>> Optional<Form<?>> choice(Class<?> type) {
        @SuppressWarnings("unchecked") // the form only looks at the constants
        Class<E> declaring = (Class<E>) (type.isEnum() ? type : type.getSuperclass());
        return declaring.isEnum() ? Optional.of(Forms.choice(declaring, DeclaredForms::title)) : Optional.empty();
    }

    private static Text title(Enum<?> constant) {
        return constant instanceof Titled titled ? titled.title() : Text.of(constant.name(), constant.name());
    }
}
