/** Worked cases: facts, law and expected decision in YAML, and the runner that compares. */
@NullMarked
package org.civilaffairs.core.conformance;

import org.jspecify.annotations.NullMarked;
