package org.civilaffairs.core.code;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * What a person is to another in the family (家庭关系), by the codes of one digit.
 *
 * <p>The code and the Chinese name are what the standard lays down; the English is our translation and decides nothing.
 * No official text is at hand: where its wording differs from a Chinese name here, the code tells what is meant.
 *
 * <p>Basis: GB/T 4761-2008, by two copies of third parties.
 */
public enum FamilyRelationGroup implements Titled {

    /** Self or head of the household (本人或户主), 0. */
    SELF_OR_HEAD("0", "本人或户主", "self or head of the household"),
    /** Spouse (配偶), 1. */
    SPOUSE("1", "配偶", "spouse"),
    /** Son (子), 2. */
    SON("2", "子", "son"),
    /** Daughter (女), 3. */
    DAUGHTER("3", "女", "daughter"),
    /** Grandchild (孙子女或外孙子女), 4. */
    GRANDCHILD("4", "孙子女或外孙子女", "grandchild"),
    /** Parent (父母), 5. */
    PARENT("5", "父母", "parent"),
    /** Grandparent (祖父母或外祖父母), 6. */
    GRANDPARENT("6", "祖父母或外祖父母", "grandparent"),
    /** Brother or sister (兄弟姐妹), 7. */
    SIBLING("7", "兄弟姐妹", "brother or sister"),
    /** Other (其他), 8. */
    OTHER("8", "其他", "other");

    private final String code;
    private final Text title;

    FamilyRelationGroup(String code, String zh, String en) {
        this.code = code;
        this.title = Text.of(zh, en);
    }

    /**
     * Returns the group of a code.
     *
     * @param code the code of GB/T 4761: one digit
     * @return the group
     * @throws IllegalArgumentException if the standard has no such code
     */
    public static FamilyRelationGroup ofCode(String code) {
        return CodeList.require("GB/T 4761", values(), FamilyRelationGroup::code, code);
    }

    /**
     * Returns the code of the standard.
     *
     * @return the digit
     */
    public String code() {
        return code;
    }

    @Override
    public Text title() {
        return title;
    }
}
