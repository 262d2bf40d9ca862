/** Words in Chinese and English, and how they are set on a page. */
@NullMarked
package org.civilaffairs.core.text;

import org.jspecify.annotations.NullMarked;
