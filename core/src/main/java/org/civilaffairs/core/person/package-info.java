/**
 * The facts that all services share: people, households, their income and their property.
 *
 * <p>What is left out is unknown, never zero and never "none": an empty list says that there are none. Every type has a
 * {@code FORM} that reads it from JSON, writes it, and describes it as JSON Schema.
 */
@NullMarked
package org.civilaffairs.core.person;

import org.jspecify.annotations.NullMarked;
