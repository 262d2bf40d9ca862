/**
 * National identifiers and code lists (公民身份号码、行政区划代码、性别代码) as value types.
 *
 * <p>A {@link org.civilaffairs.core.code.Check} says why a text is wrong or cannot be verified, never only that it is.
 * Parsing is strict: nothing is trimmed, converted or guessed.
 */
@NullMarked
package org.civilaffairs.core.code;

import org.jspecify.annotations.NullMarked;
