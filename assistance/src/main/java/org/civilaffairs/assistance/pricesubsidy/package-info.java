/**
 * The temporary subsidy linked to prices (价格临时补贴): whether it is to be paid for a month.
 *
 * <p>Rule DB-22. Basis: cn-social-assistance-law-2026 第三十二条, from 2026-07-01; sh-social-assistance 第二十条 in Shanghai; the
 * thresholds are those of the linkage mechanism (发改价格〔2021〕1553号), reported by third parties. How much is paid is for the
 * locality; the formula is not at hand.
 */
@NullMarked
package org.civilaffairs.assistance.pricesubsidy;

import org.jspecify.annotations.NullMarked;
