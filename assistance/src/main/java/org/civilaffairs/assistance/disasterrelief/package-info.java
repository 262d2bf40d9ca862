/**
 * Relief for disaster victims (受灾人员救助): which kinds of help are due, whether losses are reported every day and
 * the need of winter and spring is assessed in time; amounts are local.
 *
 * <p>Rule DR-01. Basis: cn-social-assistance-law-2026 第二十八条、第四十九条, from 2026-07-01; cn-social-assistance-measures 第二十条至
 * 第二十六条; cn-disaster-relief-regulation 第十七条、第二十一条.
 */
@NullMarked
package org.civilaffairs.assistance.disasterrelief;

import org.jspecify.annotations.NullMarked;
