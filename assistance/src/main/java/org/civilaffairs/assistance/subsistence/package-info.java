/**
 * The subsistence allowance (最低生活保障): whom it is for, how much it is, and who may apply apart from the family.
 *
 * <p>Rules DB-05 (place of application of the applicant), DB-15 (eligibility), DB-16 (individual application), DB-17 (full
 * standard in Zhejiang), DB-18 (difference), DB-19 (grades), DB-20 (supplements), DB-34 (change after a
 * review); DB-01 to DB-04 and DB-06 to DB-14 are in
 * {@code circumstances}. Basis: cn-social-assistance-law-2026 第十八条至第二十三条、第三十七条, from 2026-07-01;
 * cn-social-assistance-measures 第九条至第十三条; cn-dibao-confirmation-measures, from 2021-07-01;
 * cn-dibao-approval-measures-trial, before.
 */
@NullMarked
package org.civilaffairs.assistance.subsistence;

import org.jspecify.annotations.NullMarked;
