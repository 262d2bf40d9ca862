package org.civilaffairs.core.person;

import java.util.Optional;
import org.civilaffairs.core.code.FamilyRelation;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * What a person is to the applicant (与申请人的关系).
 *
 * <p>Basis: GB/T 4761-2008, reduced to the groups that rules tell apart; the code is that of the group.
 */
public enum Kinship implements Titled {
    /** The applicant (本人), GB/T 4761 code 01. */
    SELF("本人", "the applicant"),
    /** Husband or wife (配偶), codes 10 to 12. */
    SPOUSE("配偶", "spouse"),
    /** Son or daughter (子女), by birth, adoption or as a stepchild brought up, codes 20 to 27, 29 to 37 and 39. */
    CHILD("子女", "child"),
    /** Son-in-law or daughter-in-law (女婿、儿媳), codes 28 and 38. */
    CHILD_IN_LAW("女婿或儿媳", "child-in-law"),
    /** Grandchild (孙子女、外孙子女), codes 40 to 49. */
    GRANDCHILD("孙子女或外孙子女", "grandchild"),
    /** Father or mother (父母), codes 50 to 52, 57 and 58. */
    PARENT("父母", "parent"),
    /** Parent of the spouse (公婆、岳父母), codes 53 to 56. */
    PARENT_IN_LAW("配偶的父母", "parent-in-law"),
    /** Grandparent (祖父母、外祖父母), codes 60 to 69. */
    GRANDPARENT("祖父母或外祖父母", "grandparent"),
    /** Brother or sister (兄弟姐妹), codes 70 to 79. */
    SIBLING("兄弟姐妹", "sibling"),
    /** Any other relative (其他亲属), codes 80 to 97. */
    OTHER_RELATIVE("其他亲属", "other relative"),
    /** Not a relative (非亲属), codes 98 and 99. */
    NOT_RELATED("非亲属", "not related");

    private final Text title;

    Kinship(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }

    /**
     * Returns the kinship that a relation of GB/T 4761 means, if the person it refers to is the applicant.
     *
     * @param relation the relation
     * @return the kinship; empty where the code does not decide it: adoptive and step relations under one code, spouses
     *     of relatives beside the relatives themselves, the head of the household, and what is called other
     */
    public static Optional<Kinship> of(FamilyRelation relation) {
        return Optional.ofNullable(
                switch (relation) {
                    case SELF -> SELF;
                    case SPOUSE, HUSBAND, WIFE -> SPOUSE;
                    case SON, ONLY_SON, ELDEST_SON, SECOND_SON, THIRD_SON, FOURTH_SON, FIFTH_SON -> CHILD;
                    case DAUGHTER, ONLY_DAUGHTER, ELDEST_DAUGHTER, SECOND_DAUGHTER -> CHILD;
                    case THIRD_DAUGHTER, FOURTH_DAUGHTER, FIFTH_DAUGHTER -> CHILD;
                    case SON_IN_LAW, DAUGHTER_IN_LAW -> CHILD_IN_LAW;
                    case GRANDCHILD, SONS_SON, SONS_DAUGHTER, DAUGHTERS_SON, DAUGHTERS_DAUGHTER -> GRANDCHILD;
                    case PARENTS, FATHER, MOTHER -> PARENT;
                    case HUSBANDS_FATHER, HUSBANDS_MOTHER, WIFES_FATHER, WIFES_MOTHER -> PARENT_IN_LAW;
                    case GRANDPARENTS, PATERNAL_GRANDFATHER, PATERNAL_GRANDMOTHER -> GRANDPARENT;
                    case MATERNAL_GRANDFATHER, MATERNAL_GRANDMOTHER -> GRANDPARENT;
                    case SIBLINGS, ELDER_BROTHER, YOUNGER_BROTHER, ELDER_SISTER, YOUNGER_SISTER -> SIBLING;
                    case FATHERS_ELDER_BROTHER, FATHERS_YOUNGER_BROTHER, FATHERS_SISTER -> OTHER_RELATIVE;
                    case MOTHERS_BROTHER, MOTHERS_SISTER, PATERNAL_COUSIN, OTHER_COUSIN -> OTHER_RELATIVE;
                    case BROTHERS_SON, BROTHERS_DAUGHTER, SISTERS_SON, SISTERS_DAUGHTER -> OTHER_RELATIVE;
                    case OTHER_RELATIVE -> OTHER_RELATIVE;
                    case NOT_RELATED -> NOT_RELATED;
                    default -> null;
                });
    }
}
