/**
 * Ages, dates known in part, working days, periods and their last days (年龄、日期、工作日、期间), civil capacity (民事行为能力).
 *
 * <p>Rules: CS-T01, CS-T02, CS-T03, CS-T04, CS-T05, CS-T07, GEN-02, GEN-03.
 *
 * <p>Nothing here reads a clock: the date that a question is asked for is always an argument.
 */
@NullMarked
package org.civilaffairs.core.time;

import org.jspecify.annotations.NullMarked;
