package org.civilaffairs.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.civilaffairs.core.code.IdentifierKind;

/** The text is an identifier of a kind (标识代码): what the other constraints of this package are made of. */
@Documented
@Constraint(validatedBy = IdentifierValidator.class)
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface IdentifierOf {

    /**
     * Returns the kind.
     *
     * @return the kind of identifier
     */
    IdentifierKind value();

    /**
     * Returns whether an identifier is accepted that cannot be verified.
     *
     * @return true if it is
     */
    boolean acceptUnverifiable() default true;

    /**
     * Returns the message of a violation.
     *
     * @return the message; if empty, every reason is told
     */
    String message() default "";

    /**
     * Returns the groups.
     *
     * @return the groups that the constraint belongs to
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload.
     *
     * @return what a client attaches to the constraint
     */
    Class<? extends Payload>[] payload() default {};
}
