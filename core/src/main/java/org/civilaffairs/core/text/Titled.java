package org.civilaffairs.core.text;

import org.civilaffairs.core.json.AnyJackson;

/** Something with a title in Chinese and English. */
@AnyJackson
public interface Titled {

    /**
     * Returns the title.
     *
     * @return the title in both languages
     */
    Text title();
}
