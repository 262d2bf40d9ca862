/**
 * Indicators of the work, comprehensive assessment of need, relief from liability (绩效指标、需求综合评估、容错).
 *
 * <p>Rules PE-01, PE-02. Basis: the articles of each indicator; cn-social-assistance-reform-opinion 二（六）23; cn-dibao-confirmation-measures 第三十九条;
 * cn-social-assistance-law-2026 第七十条, from 2026-07-01.
 */
@NullMarked
package org.civilaffairs.assistance.evaluation;

import org.jspecify.annotations.NullMarked;
