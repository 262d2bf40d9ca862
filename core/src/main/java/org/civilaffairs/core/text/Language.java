package org.civilaffairs.core.text;

import org.civilaffairs.core.json.AnyJackson;

/** The languages in which the library explains itself. */
@AnyJackson
public enum Language {
    /** Chinese (中文). */
    ZH,
    /** English (英文). */
    EN
}
