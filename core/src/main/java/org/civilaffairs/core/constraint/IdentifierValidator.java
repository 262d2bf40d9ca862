package org.civilaffairs.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.civilaffairs.core.code.Check;
import org.civilaffairs.core.code.CheckReason;
import org.civilaffairs.core.code.IdentifierKind;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Checks a text and makes each reason a violation. */
public final class IdentifierValidator implements ConstraintValidator<IdentifierOf, CharSequence> {

    private IdentifierKind kind = IdentifierKind.CITIZEN_ID;
    private boolean acceptUnverifiable;
    private boolean tellReasons;

    /** For the validation provider. */
    public IdentifierValidator() {}

    @Override
    public void initialize(IdentifierOf annotation) {
        kind = annotation.value();
        acceptUnverifiable = annotation.acceptUnverifiable();
        tellReasons = annotation.message().isEmpty();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        Check<?> check = kind.check(text.toString(), reference(context));
        boolean valid = check.reasons().isEmpty() || (acceptUnverifiable && check instanceof Check.Unverifiable<?>);
        if (!valid && tellReasons) {
            tell(check, context);
        }
        return valid;
    }

    // The clock is the one that the application gave its validator, as for @Past; without a date nothing asks for it.
    private LocalDate reference(ConstraintValidatorContext context) {
        return kind.isDated() ? LocalDate.now(context.getClockProvider().getClock()) : LocalDate.MAX;
    }

    private void tell(Check<?> check, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        for (CheckReason reason : check.reasons()) {
            context.buildConstraintViolationWithTemplate(message(reason)).addConstraintViolation();
        }
    }

    private String message(CheckReason reason) {
        Text told = reason.title(kind.length());
        return kind.title().zh() + "：" + told.zh() + " · " + kind.title().en() + ": " + told.en();
    }
}
