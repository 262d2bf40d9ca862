/**
 * Margin households of the subsistence allowance (最低生活保障边缘家庭): just above the allowance, recognised for medical,
 * education, housing and employment assistance.
 *
 * <p>Rules LM-01 (nation, to 2026-06-30), LM-02 (Zhejiang, to 2026-06-30), LM-03 (Lishui), LM-04 (Shanghai), LM-07 (from
 * 2026-07-01).
 * Basis: cn-social-assistance-law-2026 第二十一条; cn-dibao-confirmation-measures 第八条第二款; sh-social-assistance 第十一条;
 * zj-social-assistance 第十三条.
 */
@NullMarked
package org.civilaffairs.assistance.marginhousehold;

import org.jspecify.annotations.NullMarked;
