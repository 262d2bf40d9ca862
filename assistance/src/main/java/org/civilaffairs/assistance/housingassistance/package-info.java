/**
 * Housing assistance (住房救助): who is helped; what counts as hard-up for housing is for the locality.
 *
 * <p>Rule HO-01. Basis: cn-social-assistance-law-2026 第二十六条, from 2026-07-01; cn-social-assistance-measures 第三十七条;
 * cn-low-income-monitoring-opinion 四（二）; zj-social-assistance 第二十九条.
 */
@NullMarked
package org.civilaffairs.assistance.housingassistance;

import org.jspecify.annotations.NullMarked;
