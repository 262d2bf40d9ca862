package org.civilaffairs.core.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Asks an object for its contradictions, for Hibernate Validator. */
public final class NoContradictionsValidator implements ConstraintValidator<NoContradictions, Consistent> {

    /** Called by the validator. */
    public NoContradictionsValidator() {}

    @Override
    public boolean isValid(@Nullable Consistent value, ConstraintValidatorContext context) {
        List<Contradiction> found = value == null ? List.of() : contradictions(value);
        context.disableDefaultConstraintViolation();
        found.forEach(one -> report(one, context));
        return found.isEmpty();
    }

    // Implementations not made by our builders may return null; that is for the constraint of the accessor to tell.
    private static List<Contradiction> contradictions(Consistent value) {
        try {
            return value.contradictions();
        } catch (NullPointerException partIsNull) {
            return List.of();
        }
    }

    private static void report(Contradiction found, ConstraintValidatorContext context) {
        ConstraintViolationBuilder violation = context.unwrap(HibernateConstraintValidatorContext.class)
                .addMessageParameter("zh", found.message().zh())
                .addMessageParameter("en", found.message().en())
                .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate());
        String[] names = found.pointer().split("/", -1);
        if (names.length == 1) {
            violation.addConstraintViolation();
            return;
        }
        NodeBuilderCustomizableContext node = violation.addPropertyNode(names[1]);
        for (int i = 2; i < names.length; i++) {
            node = node.addPropertyNode(names[i]);
        }
        node.addConstraintViolation();
    }
}
