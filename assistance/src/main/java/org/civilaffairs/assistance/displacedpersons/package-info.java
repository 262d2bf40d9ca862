/**
 * People without livelihood away from home (生活无着的流浪乞讨人员, from 2026-07-01 流散人员): who is helped and with what, where to
 * ask, how long a stay lasts, what follows for those who cannot be identified and for minors.
 *
 * <p>Rules VG-01 (who), VG-02 (telling, help first), VG-03 (kinds of help), VG-04 (normal stay), VG-05 (long stay), VG-06
 * (minors), VG-07 (living standard in stations), VG-08 (where to ask). Basis: cn-social-assistance-law-2026 第十三条、第三十一条、
 * 第五十二条, from 2026-07-01; cn-vagrants-assistance-measures; cn-vagrants-implementing-rules-2003 第一条至第六条;
 * cn-social-assistance-measures 第五十条; cn-street-children-opinion 三（三）; cn-minors-rescue-institution-measures-2026
 * 第九条、第十九条、第四十七条.
 */
@NullMarked
package org.civilaffairs.assistance.displacedpersons;

import org.jspecify.annotations.NullMarked;
