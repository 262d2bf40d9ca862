/**
 * Rehabilitation of disabled children (残疾儿童康复救助): who is helped; what is done and paid is local.
 *
 * <p>Rule RC-01. Basis: cn-disabled-children-rehab-opinion 二（一）; cn-disability-prevention-regulation 第二十六条.
 */
@NullMarked
package org.civilaffairs.assistance.rehabilitation;

import org.jspecify.annotations.NullMarked;
