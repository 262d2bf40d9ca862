/**
 * How values are read from JSON and YAML, written and described: every problem at once, with its place in the document.
 *
 * <p>A <em>tree</em> is what JSON and YAML have in common: maps with text keys in document order, lists, text,
 * {@link java.math.BigDecimal}, {@link Boolean} and {@code null}. A {@link org.civilaffairs.core.form.Form} says once,
 * for one type, how a tree becomes a value, how a value becomes a tree, and what the JSON Schema of both is.
 */
@NullMarked
package org.civilaffairs.core.form;

import org.jspecify.annotations.NullMarked;
