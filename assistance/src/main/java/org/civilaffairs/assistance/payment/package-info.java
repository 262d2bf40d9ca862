/**
 * From when and on which day the subsistence allowance is paid (低保金发放).
 *
 * <p>Rule DB-21. Basis: cn-dibao-confirmation-measures 第二十一条、第二十五条, from 2021-07-01; cn-dibao-approval-measures-trial
 * 第二十九条至第三十一条, before; zj-social-assistance 第五十六条.
 */
@NullMarked
package org.civilaffairs.assistance.payment;

import org.jspecify.annotations.NullMarked;
