/**
 * The circumstances of a household that social assistance asks for (家庭经济状况): who counts, which income counts, which
 * property is within the local limit.
 *
 * <p>Rules DB-01 to DB-04 (members), DB-06 to DB-13 (income), DB-14 (property), GEN-11 (who owes maintenance). Basis: cn-dibao-confirmation-measures
 * 第七条、第十二条至第十四条; before 2021-07-01 cn-dibao-approval-measures-trial 第五条、第十五条至第十七条;
 * cn-civil-code-family 第一千零五十八条至第一千零七十五条; sh-social-assistance 第二十七条、第五十五条; zj-social-assistance 第五十条第三款.
 */
@NullMarked
package org.civilaffairs.assistance.circumstances;

import org.jspecify.annotations.NullMarked;
