package org.civilaffairs.core.form;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The Jakarta constraint that an object does not contradict itself; every {@link Consistent} type has it. Each
 * contradiction is one violation, at the property to look at first.
 */
@Documented
@Constraint(validatedBy = NoContradictionsValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NoContradictions {

    /**
     * Returns the key of the message, which takes the words of the contradiction in the language asked for.
     *
     * @return the key
     */
    String message() default "{org.civilaffairs.core.form.NoContradictions.message}";

    /**
     * Returns the groups.
     *
     * @return the groups in which the constraint is checked
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload.
     *
     * @return what clients attach
     */
    Class<? extends Payload>[] payload() default {};
}
