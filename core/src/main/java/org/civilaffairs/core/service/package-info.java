/** Services: the questions that the law decides, found by name, with the places and days for which they answer. */
@NullMarked
package org.civilaffairs.core.service;

import org.jspecify.annotations.NullMarked;
