package org.civilaffairs.core.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.civilaffairs.core.code.IdentifierKind;

/**
 * The text is a division code of six digits, listed or not (行政区划代码).
 *
 * <p>000000 is such a code: it stands for the nation, as the jurisdiction of what holds everywhere. Where a place is asked,
 * such as that of a registration, {@code acceptNation = false} refuses it.
 */
@Documented
@Constraint(validatedBy = PlaceValidator.class)
@IdentifierOf(IdentifierKind.DIVISION)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.CONSTRUCTOR,
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidDivisionCode {

    /**
     * Returns whether an identifier is accepted that cannot be verified.
     *
     * @return true if it is
     */
    @OverridesAttribute(constraint = IdentifierOf.class)
    boolean acceptUnverifiable() default true;

    /**
     * Returns whether 000000 is accepted, which stands for the nation.
     *
     * @return true, as for {@link org.civilaffairs.core.code.DivisionCode} itself, unless a place is asked
     */
    boolean acceptNation() default true;

    /**
     * Returns the message of a violation.
     *
     * @return the message; if empty, every reason is told
     */
    @OverridesAttribute(constraint = IdentifierOf.class)
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
