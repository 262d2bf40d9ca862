/**
 * Work and the running allowance (就业激励与约束): the gradual exit after a member found work, and what repeated refusals of
 * suitable work mean.
 *
 * <p>Rules DB-35 (gradual exit) and DB-36 (refusals of work). Basis: cn-dibao-confirmation-measures 第三十三条、第三十四条;
 * cn-dibao-safety-net-notice 一（三）; cn-social-assistance-measures 第四十五条; zj-social-assistance 第三十六条;
 * sh-social-assistance 第二十七条.
 */
@NullMarked
package org.civilaffairs.assistance.activation;

import org.jspecify.annotations.NullMarked;
