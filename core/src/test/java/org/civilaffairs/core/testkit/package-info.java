/**
 * What partners test with, beside {@link org.civilaffairs.core.conformance.Cases} (see TESTING.md): people who cannot
 * exist, values on either side of a line, arbitraries for jqwik, and assertions on decisions.
 */
@NullMarked
package org.civilaffairs.core.testkit;

import org.jspecify.annotations.NullMarked;
