package org.civilaffairs.core.text;

/** Something with a title in Chinese and English. */
public interface Titled {

    /**
     * Returns the title.
     *
     * @return the title in both languages
     */
    Text title();
}
