/**
 * Severely disabled people without work in Shanghai (重残无业人员): the raised standard of those on the allowance.
 *
 * <p>Rule SHX-02. Basis: sh-disabled-persons 第四十一条第二款. Who counts as one no text at hand defines, so the finding of the
 * authority decides.
 */
@NullMarked
package org.civilaffairs.assistance.severelydisabled;

import org.jspecify.annotations.NullMarked;
