/**
 * Support for people in extreme difficulty (特困人员救助供养): who is supported, with how much, in which form, how well they care
 * for themselves, and when support ends.
 *
 * <p>Rules TK-01 to TK-06 (conditions), TK-07 (old names), TK-08 (minors), TK-10 (living standard), TK-11 (self-care), TK-12 (care standard), TK-13
 * (re-assessment), TK-14 (form), TK-15 (contents), TK-16 (urban or rural), TK-17 (end). Basis: cn-social-assistance-law-2026
 * 第十六条、第十七条; cn-tekun-measures, from 2021-07-01; cn-social-assistance-measures 第十四条至第十九条;
 * sh-social-assistance 第十三条、第十九条; zj-social-assistance 第十四条至第十六条.
 */
@NullMarked
package org.civilaffairs.assistance.extremedifficulty;

import org.jspecify.annotations.NullMarked;
