/**
 * How a case is handled (办理程序): steps with who acts and until when, statuses, documents, notices and reviews, as data that
 * can drive a workflow.
 *
 * <p>A {@link org.civilaffairs.core.procedure.ProcedurePlan} names what a procedure is made of; the law of each place and
 * period is in its figures. {@link org.civilaffairs.core.procedure.Procedure} is what is in force in one place on one day.
 */
@NullMarked
package org.civilaffairs.core.procedure;

import org.jspecify.annotations.NullMarked;
