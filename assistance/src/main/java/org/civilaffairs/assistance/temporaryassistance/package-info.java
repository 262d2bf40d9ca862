/**
 * Temporary assistance (临时救助): help over a sudden hardship, of the emergency or of the expenditure type.
 *
 * <p>Rules TA-01 (the two types), TA-05 to TA-07 (amounts in Zhejiang, in Shanghai, elsewhere), TA-08 (uninsured unemployed),
 * TA-09 (after disaster relief), TA-10 (emergency first). Who decides, where one applies and the procedures of both types belong to
 * the procedure services. Basis: cn-social-assistance-law-2026 第二十九条、第五十条, from 2026-07-01; cn-social-assistance-measures
 * 第四十七条、第四十九条; cn-temporary-assistance-opinion 二; cn-dibao-safety-net-notice 二; sh-social-assistance 第十五条、
 * 第二十九条; zj-social-assistance 第三十八条、第三十九条.
 */
@NullMarked
package org.civilaffairs.assistance.temporaryassistance;

import org.jspecify.annotations.NullMarked;
