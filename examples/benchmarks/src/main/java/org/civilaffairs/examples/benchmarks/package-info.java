/** Measures what an explained decision costs, beside code that explains nothing. */
@NullMarked
package org.civilaffairs.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
