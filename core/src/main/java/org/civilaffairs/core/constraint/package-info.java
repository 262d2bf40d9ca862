/**
 * Constraints on the identifiers in an application's own classes (标识代码校验注解), for Jakarta Validation.
 *
 * <p>{@code null} is valid. Each reason is a violation of its own, told in Chinese and English, unless the annotation gives
 * a message. What cannot be verified is accepted, unless {@code acceptUnverifiable = false}. An application without
 * Jakarta Validation on its path uses everything but this package.
 */
@NullMarked
package org.civilaffairs.core.constraint;

import org.jspecify.annotations.NullMarked;
