/**
 * Constraints on the identifiers in an application's own classes (标识代码校验注解), for Jakarta Validation.
 *
 * <p>{@code null} is valid. Each reason is a violation of its own, told in Chinese and English, unless the annotation gives
 * a message. What cannot be verified is accepted, unless {@code acceptUnverifiable = false}. An application without
 * Jakarta Validation on its path uses everything but this package.
 *
 * <p>Numbers that hold a date or a year are checked on the day of the validator's {@link
 * jakarta.validation.ClockProvider}, as {@code @Past} is: who is born tomorrow has none yet. An application that validates
 * for another day, or on a machine outside China's time zone, gives its validator a clock of its own. Decisions never read
 * a clock.
 *
 * <p>Each constraint is named Valid and as the value type that it checks for, so that both can be imported.
 */
@NullMarked
package org.civilaffairs.core.constraint;

import org.jspecify.annotations.NullMarked;
