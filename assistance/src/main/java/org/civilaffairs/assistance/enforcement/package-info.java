/**
 * What may follow unlawful conduct (法律责任): assistance obtained by deception, and funds that were misused.
 *
 * <p>Rules GEN-09 (deception) and GEN-17 (misuse of funds, refusal to return). Basis: cn-social-assistance-law-2026
 * 第七十一条、第七十三条, from 2026-07-01; cn-social-assistance-measures 第六十七条、第六十八条, before;
 * cn-administrative-penalty-law-2021 第三十六条、第三十七条.
 */
@NullMarked
package org.civilaffairs.assistance.enforcement;

import org.jspecify.annotations.NullMarked;
