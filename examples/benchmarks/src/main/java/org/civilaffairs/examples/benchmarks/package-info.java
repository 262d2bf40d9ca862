/** Measures what explained decisions, validation and identity numbers cost, beside what does less or the same. */
@NullMarked
package org.civilaffairs.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
