/**
 * Ages, dates known in part, and working days (年龄、日期、工作日).
 *
 * <p>Nothing here reads a clock: the date that a question is asked for is always an argument.
 */
@NullMarked
package org.civilaffairs.core.time;

import org.jspecify.annotations.NullMarked;
