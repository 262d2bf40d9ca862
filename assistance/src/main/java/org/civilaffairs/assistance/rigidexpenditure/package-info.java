/**
 * Rigid-expenditure hardship households (刚性支出困难家庭; in Shanghai to 2024 支出型贫困家庭): whom expenditure for treatment,
 * schooling and the like overburdens, and the living assistance that Shanghai and Zhejiang give.
 *
 * <p>Rules RE-01 (nation), RE-02 (what counts as rigid expenditure), RE-03 and RE-04 (Shanghai: conditions, living
 * assistance), RE-05 (Zhejiang: basic living assistance), RE-06 (validity; the time limits belong to the procedure),
 * RE-07 (what recognition opens), SHX-03 (what commercial top-up insurance pays is no expenditure). Basis: cn-social-assistance-law-2026 第二十二条, from 2026-07-01;
 * cn-rigid-expenditure-measures, from 2025-01-01; sh-social-assistance 第十二条、第十七条、第十八条; zj-social-assistance
 * 第四十一条.
 */
@NullMarked
package org.civilaffairs.assistance.rigidexpenditure;

import org.jspecify.annotations.NullMarked;
