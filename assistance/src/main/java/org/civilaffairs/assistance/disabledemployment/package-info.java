/**
 * Employment of disabled persons (残疾人就业): concentrated employment, the quota with its guarantee fund, and Shanghai's social
 * insurance subsidy.
 *
 * <p>Rules CE-01 (share of concentrated employment), CE-02 (quota, levy, late fee), CE-03 (social insurance subsidy, whose rate is not
 * known). Basis: cn-disabled-employment-regulation 第八条、第九条、第十一条、第二十七条; zj-disabled-persons 第二十条、第三十六条; sh-disabled-persons
 * 第三十一条、第三十二条、第五十六条.
 */
@NullMarked
package org.civilaffairs.assistance.disabledemployment;

import org.jspecify.annotations.NullMarked;
