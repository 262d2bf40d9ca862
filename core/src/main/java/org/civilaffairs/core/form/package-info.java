/**
 * How values are read from JSON and YAML, written and described: every problem at once, with its place in the document.
 *
 * <p>A <em>tree</em> is what JSON and YAML have in common: maps with text keys in document order, lists, text,
 * {@link java.math.BigDecimal}, {@link Boolean} and {@code null}. A {@link org.civilaffairs.core.form.Form} says once,
 * for one type, how a tree becomes a value, how a value becomes a tree, and what the JSON Schema of both is.
 *
 * <p>Writing JSON needs nothing but {@link org.civilaffairs.core.form.Json}, and only its text is canonical: the same tree
 * gives the same bytes everywhere. Reading needs the parser of Jackson 2 or of Jackson 3. Object mappers of both read and
 * write every type that has a form, in the same order, as strictly, and with every problem in one exception, whatever the
 * mapper is configured to; spaces and line breaks are the mapper's, and so are the limits of its documents. What is written
 * as text, such as an identifier, is written whole as the key of a map too.
 *
 * <p>The types say so themselves, by {@link org.civilaffairs.core.json.AnyJackson}: a module of Jackson would have to be
 * registered in each mapper, and Spring Boot 3 finds none by itself, whereas mappers of either Spring Boot, and those made
 * with {@code new}, all read annotations. The JVM ignores those of a Jackson that is absent, and compilers do not look for
 * them, because they stand on an annotation of the library and not on the types.
 *
 * <p>Mappers write any {@linkplain org.civilaffairs.core.decision.Decision decision}, but read only those of installed
 * services, by the service that they name; others are read by the form of their service. Where a mapper reads from its own
 * tree, as with {@code treeToValue}, numbers are as exact as that tree.
 */
@NullMarked
package org.civilaffairs.core.form;

import org.jspecify.annotations.NullMarked;
