package org.civilaffairs.assistance.circumstances;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * What a relative is to a person, as far as the law of maintenance tells relatives apart (亲属关系).
 *
 * <p>Basis: cn-civil-code-family 第一千零五十九条、第一千零六十七条、第一千零七十一条至第一千零七十五条、第一千零八十四条、
 * 第一千一百一十一条.
 */
public enum FamilyTie implements Titled {
    /** Husband or wife (配偶); a divorced one is {@link #OTHER}. */
    SPOUSE("配偶", "spouse"),
    /** Father or mother by birth, in or out of wedlock, divorced or not (父母). */
    PARENT("生父母", "parent by birth"),
    /** Adoptive father or mother (养父母). */
    ADOPTIVE_PARENT("养父母", "adoptive parent"),
    /** Stepfather or stepmother (继父母). */
    STEP_PARENT("继父母", "step-parent"),
    /** Father or mother by birth of a person whom others adopted (送养后的生父母). */
    BIRTH_PARENT_OF_ADOPTED("被他人收养者的生父母", "birth parent of a person whom others adopted"),
    /** Son or daughter by birth, in or out of wedlock (子女). */
    CHILD("亲生子女", "child by birth"),
    /** Adopted son or daughter (养子女). */
    ADOPTED_CHILD("养子女", "adopted child"),
    /** Stepson or stepdaughter (继子女). */
    STEPCHILD("继子女", "stepchild"),
    /** Son or daughter whom others adopted (送养的子女). */
    CHILD_ADOPTED_BY_OTHERS("被他人收养的子女", "child whom others adopted"),
    /** Grandfather or grandmother (祖父母、外祖父母). */
    GRANDPARENT("祖父母或外祖父母", "grandparent"),
    /** Grandchild (孙子女、外孙子女). */
    GRANDCHILD("孙子女或外孙子女", "grandchild"),
    /** Elder brother or sister (兄、姐). */
    ELDER_SIBLING("兄或姐", "elder sibling"),
    /** Younger brother or sister (弟、妹). */
    YOUNGER_SIBLING("弟或妹", "younger sibling"),
    /** Any other relative, in-laws among them, who never owes maintenance (其他亲属). */
    OTHER("其他亲属", "other relative");

    private final Text title;

    FamilyTie(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
