/**
 * JSON as Jackson knows it: the tokens of a text, and object mappers of Jackson 2 and of Jackson 3.
 *
 * <p>Both Jacksons are optional. {@link org.civilaffairs.core.json.AnyJackson} is all that types need; the other classes
 * are for Jackson and for the forms, not for applications.
 *
 * <p>Path variables and request parameters are no JSON. Every value type that is written as text reads it by {@code parse},
 * which is the only way in; Spring, which looks for other names, is told so once for each type, in {@code addFormatters} of a
 * {@code WebMvcConfigurer}:
 *
 * <pre>{@code
 * registry.addConverter(String.class, CitizenId.class, CitizenId::parse);
 * registry.addConverter(String.class, DivisionCode.class, DivisionCode::parse);
 * }</pre>
 *
 * <p>What cannot be read, Spring repeats in the message of its own exception, also where it is personal: log that of the cause
 * alone, which never shows it.
 */
@NullMarked
package org.civilaffairs.core.json;

import org.jspecify.annotations.NullMarked;
