/**
 * What becomes of a running subsistence allowance (低保动态管理): the grounds on which it is stopped or its procedure ended, and a
 * family that was relocated.
 *
 * <p>Rules DB-38 (grounds to stop) and DB-39 (relocation). Basis: cn-social-assistance-law-2026 第四十七条、第七十三条;
 * cn-social-assistance-measures 第十三条、第四十五条、第六十八条; cn-dibao-confirmation-measures 第二十九条至第三十四条;
 * cn-dibao-safety-net-notice 三（一）、五（五）; sh-social-assistance 第四十五条; zj-social-assistance 第三十六条、第五十一条.
 */
@NullMarked
package org.civilaffairs.assistance.runningcase;

import org.jspecify.annotations.NullMarked;
