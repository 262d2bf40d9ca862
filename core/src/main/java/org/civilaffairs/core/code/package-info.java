/**
 * National identifiers and standard code lists (公民身份号码、统一社会信用代码、行政区划代码、民族代码等) as value types.
 *
 * <p>A {@link org.civilaffairs.core.code.Check} says why a text is wrong or cannot be verified, never only that it is.
 * Parsing is strict: nothing is trimmed, converted or guessed, unless a caller asks for {@link
 * org.civilaffairs.core.code.Normalised}. What may have been issued is never refused: what only lists or use speak
 * against is unverifiable. The checks against the lists of divisions lie in the package {@code place}.
 *
 * <p>Rules: CS-I01 to CS-I14, CS-I16 to CS-I29 of the inventory of civil status. Left out: formats of travel documents
 * (CS-I15), which are known from use only.
 */
@NullMarked
package org.civilaffairs.core.code;

import org.jspecify.annotations.NullMarked;
