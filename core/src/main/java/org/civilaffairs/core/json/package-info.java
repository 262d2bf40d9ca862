/**
 * JSON as Jackson knows it: the tokens of a text, and object mappers of Jackson 2 and of Jackson 3.
 *
 * <p>Both Jacksons are optional. {@link org.civilaffairs.core.json.AnyJackson} is all that types need; the other classes
 * are for Jackson and for the forms, not for applications.
 */
@NullMarked
package org.civilaffairs.core.json;

import org.jspecify.annotations.NullMarked;
