/**
 * Medical assistance (医疗救助): who is helped, how much of the cost, and the balance of the fund; disease emergency (疾病应急救助).
 *
 * <p>Rules MA-01 (who), MA-02 (premium), MA-03 (cost), MA-05 (balance of the fund), MA-06 (disease emergency). Basis:
 * cn-social-assistance-law-2026 第二十四条、第三十条、第五十一条, from 2026-07-01; cn-social-assistance-measures 第二十八条、第二十九条、
 * 第三十二条; zj-social-assistance 第二十一条、第二十二条、第二十五条; sh-social-assistance 第二十一条、第二十三条; sh-medical-security
 * 第十九条、第二十条; cn-medical-assistance-fund-measures 第十四条.
 */
@NullMarked
package org.civilaffairs.assistance.medicalassistance;

import org.jspecify.annotations.NullMarked;
