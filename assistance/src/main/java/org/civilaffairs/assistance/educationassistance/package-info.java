/**
 * Education assistance (教育救助): who is helped at which stage of schooling.
 *
 * <p>Rule ED-01. Basis: cn-social-assistance-law-2026 第二十五条, from 2026-07-01; cn-social-assistance-measures 第三十三条;
 * cn-low-income-monitoring-opinion 四（二）; sh-social-assistance 第二十四条; zj-social-assistance 第二十六条.
 */
@NullMarked
package org.civilaffairs.assistance.educationassistance;

import org.jspecify.annotations.NullMarked;
