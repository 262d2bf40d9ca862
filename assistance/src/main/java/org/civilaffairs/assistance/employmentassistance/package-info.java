/**
 * Employment assistance (就业救助): who is helped, and families in which nobody works.
 *
 * <p>Rules EM-01 (families in which nobody works), EM-02 (who is helped). Basis: cn-social-assistance-law-2026 第二十七条, from
 * 2026-07-01; cn-social-assistance-measures 第四十二条、第四十三条; cn-low-income-monitoring-opinion 四（二）; sh-social-assistance
 * 第二十六条; zj-social-assistance 第三十三条、第三十四条.
 */
@NullMarked
package org.civilaffairs.assistance.employmentassistance;

import org.jspecify.annotations.NullMarked;
