package org.civilaffairs.core.text;

/** The languages in which the library explains itself. */
public enum Language {
    /** Chinese (中文). */
    ZH,
    /** English (英文). */
    EN
}
