/**
 * Finding people in need: duty to inform, list of benefits, who may see what (主动发现、幸福清单、信息共享).
 *
 * <p>Rules PD-01 to PD-03, LM-05. Basis: cn-social-assistance-law-2026 第三十九条、第四十二条, from 2026-07-01; cn-dibao-confirmation-measures
 * 第六条; cn-tekun-measures 第十一条; cn-social-assistance-reform-opinion 二（六）22; cn-low-income-monitoring-opinion 三;
 * zj-social-assistance 第十一条、第五十四条; sh-social-assistance 第四十六条、第四十八条.
 */
@NullMarked
package org.civilaffairs.assistance.discovery;

import org.jspecify.annotations.NullMarked;
