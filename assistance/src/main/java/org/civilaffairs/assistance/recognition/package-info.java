/**
 * Whether a class that was confirmed saves another examination of income and property (确认结果共享互认).
 *
 * <p>Rule GEN-13. Basis: cn-social-assistance-law-2026 第四十二条第二款, from 2026-07-01; cn-social-assistance-measures 第三十条 and
 * zj-social-assistance 第二十三条, before: medical assistance only.
 */
@NullMarked
package org.civilaffairs.assistance.recognition;

import org.jspecify.annotations.NullMarked;
