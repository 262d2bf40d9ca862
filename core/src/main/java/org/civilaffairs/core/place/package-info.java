/**
 * Administrative divisions (行政区划) and when their codes were listed.
 */
@NullMarked
package org.civilaffairs.core.place;

import org.jspecify.annotations.NullMarked;
