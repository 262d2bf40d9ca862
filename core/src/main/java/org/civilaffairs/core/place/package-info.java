/**
 * Administrative divisions (行政区划), when their codes were listed, and what becomes of a code.
 *
 * <p>Rules: CS-I19. The kinds that the segments of a code stand for are of the package {@code code}.
 */
@NullMarked
package org.civilaffairs.core.place;

import org.jspecify.annotations.NullMarked;
