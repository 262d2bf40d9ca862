/**
 * Objects and layers of assistance, monitoring of the low-income population (分层分类、低收入人口动态监测).
 *
 * <p>Rules GEN-18, MON-01 to MON-03. Basis: cn-social-assistance-law-2026 第十三条、第十五条、第三十三条、第三十六条, from 2026-07-01;
 * cn-low-income-monitoring-opinion 二、三、四; cn-dibao-safety-net-notice 三（三）.
 */
@NullMarked
package org.civilaffairs.assistance.monitoring;

import org.jspecify.annotations.NullMarked;
