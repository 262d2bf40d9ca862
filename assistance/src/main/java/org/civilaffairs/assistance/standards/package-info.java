/**
 * Who may set which standard of assistance, and how low or high it may be (标准制定权限和底线).
 *
 * <p>Rules STD-01, STD-05 (competence), STD-02 (Zhejiang's shares, what plans promise), STD-03 (years and months), STD-04 (guidance standard). Basis:
 * cn-social-assistance-law-2026 第十五条、第十七条、第十九条、第二十一条至第二十三条、第三十三条、第四十四条, from 2026-07-01;
 * cn-social-assistance-measures 第十条、第十五条、第二十九条、第三十五条、第三十九条、第四十九条; zj-social-assistance 第十条.
 */
@NullMarked
package org.civilaffairs.assistance.standards;

import org.jspecify.annotations.NullMarked;
