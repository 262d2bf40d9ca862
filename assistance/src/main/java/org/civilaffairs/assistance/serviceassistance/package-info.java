/**
 * Service-type assistance, and goods in kind in Shanghai (服务类社会救助、粮油帮困).
 *
 * <p>Rules SVC-01, SHX-01. Basis: cn-social-assistance-law-2026 第三十四条、第五十五条、第五十六条, from 2026-07-01;
 * sh-social-assistance 第十六条第二款.
 */
@NullMarked
package org.civilaffairs.assistance.serviceassistance;

import org.jspecify.annotations.NullMarked;
