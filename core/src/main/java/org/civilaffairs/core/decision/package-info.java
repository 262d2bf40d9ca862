/**
 * How a decision is made and explained: facts that may be unknown, conditions with three values, intervals instead of
 * guesses, and an outcome that names every ground, every figure and every article.
 */
@NullMarked
package org.civilaffairs.core.decision;

import org.jspecify.annotations.NullMarked;
