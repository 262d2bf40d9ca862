/**
 * How cases of social assistance are handled (社会救助办理程序): procedures as data, and the questions that arise on the way.
 *
 * <p>Rules DB-23 to DB-33 (acceptance to reports of changes), DB-37, DR-01, GEN-03, GEN-07, GEN-10, GEN-12, GEN-14 to GEN-16, LM-06, MA-04, RE-06, TA-02 to TA-04,
 * TA-11, TK-09, VG-04, VG-05. Basis:
 * cn-social-assistance-law-2026 第三十七条至第五十二条, from 2026-07-01; cn-dibao-confirmation-measures, from 2021-07-01;
 * cn-dibao-approval-measures-trial, before; cn-dibao-safety-net-notice 四, from 2022-10-20; cn-tekun-measures 第十条至第二十八条;
 * cn-rigid-expenditure-measures 第六条至第十条; cn-social-assistance-measures 第三十条、第四十八条; sh-social-assistance
 * 第三十三条至第三十八条; zj-social-assistance 第十一条、第十五条、第二十三条、第四十条、第五十五条.
 */
@NullMarked
package org.civilaffairs.assistance.procedure;

import org.jspecify.annotations.NullMarked;
