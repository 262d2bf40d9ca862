package org.civilaffairs.core.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.civilaffairs.core.code.DivisionCode;
import org.jspecify.annotations.Nullable;

/** Refuses the code of the nation where a place is asked. */
public final class PlaceValidator implements ConstraintValidator<ValidDivisionCode, CharSequence> {

    private static final String NO_PLACE = "行政区划代码：000000 代表全国，不是一个地方；请填写所在地的代码 · "
            + "division code: 000000 stands for the nation, which is no place; give the code of the place";

    private boolean acceptNation;
    private boolean tellReason;

    /** For the validation provider. */
    public PlaceValidator() {}

    @Override
    public void initialize(ValidDivisionCode annotation) {
        acceptNation = annotation.acceptNation();
        tellReason = annotation.message().isEmpty();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        boolean valid =
                text == null || acceptNation || !DivisionCode.NATION.toString().contentEquals(text);
        if (!valid && tellReason) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(NO_PLACE).addConstraintViolation();
        }
        return valid;
    }
}
