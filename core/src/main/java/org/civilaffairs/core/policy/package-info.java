/**
 * The figures of the law: dated, sourced, set by one place, and looked up for one place and one day.
 *
 * <p>{@link org.civilaffairs.core.policy.Policies} is all that is known, {@link org.civilaffairs.core.policy.Policy} what
 * is in force in one place on one day. A figure that is not known stays unknown; none is carried beyond its period.
 */
@NullMarked
package org.civilaffairs.core.policy;

import org.jspecify.annotations.NullMarked;
