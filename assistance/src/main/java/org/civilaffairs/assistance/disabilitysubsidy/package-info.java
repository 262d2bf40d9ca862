/**
 * The two subsidies for disabled persons (残疾人两项补贴): for living in hardship, for nursing the severely disabled, and what
 * an unattended child gets beside the first; arrears of both.
 *
 * <p>Rules DS-01 (living subsidy), DS-02 (nursing subsidy), DS-03 (both at once, exclusions), DS-05 (no income), DS-06 (the
 * living subsidy follows the status, the nursing subsidy does not), DS-07 (unattended children), GEN-04 (arrears). Basis:
 * cn-disability-subsidies-opinion-2015, whose text is known from local notices that repeat it and is cited by its headings;
 * cn-disabled-persons-law 第四十八条; cn-disability-prevention-regulation 第二十六条; cn-unattended-children-opinion 三（一）、三（二）.
 */
@NullMarked
package org.civilaffairs.assistance.disabilitysubsidy;

import org.jspecify.annotations.NullMarked;
