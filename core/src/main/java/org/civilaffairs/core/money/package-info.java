/**
 * Exact amounts of money (金额) in yuan and fen.
 *
 * <p>Amounts are compared and added exactly; they are rounded only where a caller names a {@link
 * java.math.RoundingMode}.
 */
@NullMarked
package org.civilaffairs.core.money;

import org.jspecify.annotations.NullMarked;
