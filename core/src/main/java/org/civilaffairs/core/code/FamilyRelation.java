package org.civilaffairs.core.code;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * What a person is to another in the family (家庭关系), by the codes of two digits.
 *
 * <p>Four codes (27, 37, 57, 58) do not tell adoption from a step relation, so they decide no question of kinship. Code
 * 98 is not used since 2008.
 *
 * <p>The code and the Chinese name are what the standard lays down; the English is our translation and decides nothing.
 * No official text is at hand: where its wording differs from a Chinese name here, the code tells what is meant.
 *
 * <p>Basis: GB/T 4761-2008, by two copies of third parties.
 */
public enum FamilyRelation implements Titled {

    /** Self (本人), 01. */
    SELF("01", "本人", "self"),
    /** Head of the household (户主), 02. */
    HEAD_OF_HOUSEHOLD("02", "户主", "head of the household"),
    /** Spouse (配偶), 10. */
    SPOUSE("10", "配偶", "spouse"),
    /** Husband (夫), 11. */
    HUSBAND("11", "夫", "husband"),
    /** Wife (妻), 12. */
    WIFE("12", "妻", "wife"),
    /** Son (子), 20. */
    SON("20", "子", "son"),
    /** Only son (独生子), 21. */
    ONLY_SON("21", "独生子", "only son"),
    /** Eldest son (长子), 22. */
    ELDEST_SON("22", "长子", "eldest son"),
    /** Second son (次子), 23. */
    SECOND_SON("23", "次子", "second son"),
    /** Third son (三子), 24. */
    THIRD_SON("24", "三子", "third son"),
    /** Fourth son (四子), 25. */
    FOURTH_SON("25", "四子", "fourth son"),
    /** Fifth son (五子), 26. */
    FIFTH_SON("26", "五子", "fifth son"),
    /** Adopted son or stepson (养子或继子), 27. */
    ADOPTED_OR_STEPSON("27", "养子或继子", "adopted son or stepson"),
    /** Son-in-law (女婿), 28. */
    SON_IN_LAW("28", "女婿", "son-in-law"),
    /** Other son (其他儿子), 29. */
    OTHER_SON("29", "其他儿子", "other son"),
    /** Daughter (女), 30. */
    DAUGHTER("30", "女", "daughter"),
    /** Only daughter (独生女), 31. */
    ONLY_DAUGHTER("31", "独生女", "only daughter"),
    /** Eldest daughter (长女), 32. */
    ELDEST_DAUGHTER("32", "长女", "eldest daughter"),
    /** Second daughter (次女), 33. */
    SECOND_DAUGHTER("33", "次女", "second daughter"),
    /** Third daughter (三女), 34. */
    THIRD_DAUGHTER("34", "三女", "third daughter"),
    /** Fourth daughter (四女), 35. */
    FOURTH_DAUGHTER("35", "四女", "fourth daughter"),
    /** Fifth daughter (五女), 36. */
    FIFTH_DAUGHTER("36", "五女", "fifth daughter"),
    /** Adopted daughter or stepdaughter (养女或继女), 37. */
    ADOPTED_OR_STEPDAUGHTER("37", "养女或继女", "adopted daughter or stepdaughter"),
    /** Daughter-in-law (儿媳), 38. */
    DAUGHTER_IN_LAW("38", "儿媳", "daughter-in-law"),
    /** Other daughter (其他女儿), 39. */
    OTHER_DAUGHTER("39", "其他女儿", "other daughter"),
    /** Grandchild (孙子女或外孙子女), 40. */
    GRANDCHILD("40", "孙子女或外孙子女", "grandchild"),
    /** Son's son (孙子), 41. */
    SONS_SON("41", "孙子", "son's son"),
    /** Son's daughter (孙女), 42. */
    SONS_DAUGHTER("42", "孙女", "son's daughter"),
    /** Daughter's son (外孙子), 43. */
    DAUGHTERS_SON("43", "外孙子", "daughter's son"),
    /** Daughter's daughter (外孙女), 44. */
    DAUGHTERS_DAUGHTER("44", "外孙女", "daughter's daughter"),
    /** Grandson's wife (孙媳妇或外孙媳妇), 45. */
    GRANDSONS_WIFE("45", "孙媳妇或外孙媳妇", "grandson's wife"),
    /** Granddaughter's husband (孙女婿或外孙女婿), 46. */
    GRANDDAUGHTERS_HUSBAND("46", "孙女婿或外孙女婿", "granddaughter's husband"),
    /** Great-grandson (曾孙子或外曾孙子), 47. */
    GREAT_GRANDSON("47", "曾孙子或外曾孙子", "great-grandson"),
    /** Great-granddaughter (曾孙女或外曾孙女), 48. */
    GREAT_GRANDDAUGHTER("48", "曾孙女或外曾孙女", "great-granddaughter"),
    /** Other grandchild (其他孙辈), 49. */
    OTHER_GRANDCHILD("49", "其他孙辈", "other grandchild"),
    /** Father or mother (父母), 50. */
    PARENTS("50", "父母", "father or mother"),
    /** Father (父亲), 51. */
    FATHER("51", "父亲", "father"),
    /** Mother (母亲), 52. */
    MOTHER("52", "母亲", "mother"),
    /** Husband's father (公公), 53. */
    HUSBANDS_FATHER("53", "公公", "husband's father"),
    /** Husband's mother (婆婆), 54. */
    HUSBANDS_MOTHER("54", "婆婆", "husband's mother"),
    /** Wife's father (岳父), 55. */
    WIFES_FATHER("55", "岳父", "wife's father"),
    /** Wife's mother (岳母), 56. */
    WIFES_MOTHER("56", "岳母", "wife's mother"),
    /** Stepfather or adoptive father (继父或养父), 57. */
    STEP_OR_ADOPTIVE_FATHER("57", "继父或养父", "stepfather or adoptive father"),
    /** Stepmother or adoptive mother (继母或养母), 58. */
    STEP_OR_ADOPTIVE_MOTHER("58", "继母或养母", "stepmother or adoptive mother"),
    /** Other parent (其他父母关系), 59. */
    OTHER_PARENT("59", "其他父母关系", "other parent"),
    /** Grandparent (祖父母或外祖父母), 60. */
    GRANDPARENTS("60", "祖父母或外祖父母", "grandparent"),
    /** Paternal grandfather (祖父), 61. */
    PATERNAL_GRANDFATHER("61", "祖父", "paternal grandfather"),
    /** Paternal grandmother (祖母), 62. */
    PATERNAL_GRANDMOTHER("62", "祖母", "paternal grandmother"),
    /** Maternal grandfather (外祖父), 63. */
    MATERNAL_GRANDFATHER("63", "外祖父", "maternal grandfather"),
    /** Maternal grandmother (外祖母), 64. */
    MATERNAL_GRANDMOTHER("64", "外祖母", "maternal grandmother"),
    /** Grandparent of the spouse (配偶的祖父母或外祖父母), 65. */
    SPOUSES_GRANDPARENTS("65", "配偶的祖父母或外祖父母", "grandparent of the spouse"),
    /** Great-grandfather (曾祖父), 66. */
    GREAT_GRANDFATHER("66", "曾祖父", "great-grandfather"),
    /** Great-grandmother (曾祖母), 67. */
    GREAT_GRANDMOTHER("67", "曾祖母", "great-grandmother"),
    /** Great-grandparent of the spouse (配偶的曾祖父母), 68. */
    SPOUSES_GREAT_GRANDPARENTS("68", "配偶的曾祖父母", "great-grandparent of the spouse"),
    /** Other grandparent (其他祖辈), 69. */
    OTHER_GRANDPARENT("69", "其他祖辈", "other grandparent"),
    /** Brother or sister (兄弟姐妹), 70. */
    SIBLINGS("70", "兄弟姐妹", "brother or sister"),
    /** Elder brother (兄), 71. */
    ELDER_BROTHER("71", "兄", "elder brother"),
    /** Elder brother's wife (嫂), 72. */
    ELDER_BROTHERS_WIFE("72", "嫂", "elder brother's wife"),
    /** Younger brother (弟), 73. */
    YOUNGER_BROTHER("73", "弟", "younger brother"),
    /** Younger brother's wife (弟媳), 74. */
    YOUNGER_BROTHERS_WIFE("74", "弟媳", "younger brother's wife"),
    /** Elder sister (姐姐), 75. */
    ELDER_SISTER("75", "姐姐", "elder sister"),
    /** Elder sister's husband (姐夫), 76. */
    ELDER_SISTERS_HUSBAND("76", "姐夫", "elder sister's husband"),
    /** Younger sister (妹妹), 77. */
    YOUNGER_SISTER("77", "妹妹", "younger sister"),
    /** Younger sister's husband (妹夫), 78. */
    YOUNGER_SISTERS_HUSBAND("78", "妹夫", "younger sister's husband"),
    /** Other brother or sister (其他兄弟姐妹), 79. */
    OTHER_SIBLING("79", "其他兄弟姐妹", "other brother or sister"),
    /** Other (其他), 80. */
    OTHER("80", "其他", "other"),
    /** Father's elder brother (伯父), 81. */
    FATHERS_ELDER_BROTHER("81", "伯父", "father's elder brother"),
    /** Wife of the father's elder brother (伯母), 82. */
    FATHERS_ELDER_BROTHERS_WIFE("82", "伯母", "wife of the father's elder brother"),
    /** Father's younger brother (叔父), 83. */
    FATHERS_YOUNGER_BROTHER("83", "叔父", "father's younger brother"),
    /** Wife of the father's younger brother (婶母), 84. */
    FATHERS_YOUNGER_BROTHERS_WIFE("84", "婶母", "wife of the father's younger brother"),
    /** Mother's brother (舅父), 85. */
    MOTHERS_BROTHER("85", "舅父", "mother's brother"),
    /** Wife of the mother's brother (舅母), 86. */
    MOTHERS_BROTHERS_WIFE("86", "舅母", "wife of the mother's brother"),
    /** Husband of the mother's sister (姨父), 87. */
    MOTHERS_SISTERS_HUSBAND("87", "姨父", "husband of the mother's sister"),
    /** Mother's sister (姨母), 88. */
    MOTHERS_SISTER("88", "姨母", "mother's sister"),
    /** Husband of the father's sister (姑父), 89. */
    FATHERS_SISTERS_HUSBAND("89", "姑父", "husband of the father's sister"),
    /** Father's sister (姑母), 90. */
    FATHERS_SISTER("90", "姑母", "father's sister"),
    /** Paternal cousin (堂兄弟姐妹), 91. */
    PATERNAL_COUSIN("91", "堂兄弟姐妹", "paternal cousin"),
    /** Other cousin (表兄弟姐妹), 92. */
    OTHER_COUSIN("92", "表兄弟姐妹", "other cousin"),
    /** Brother's son (侄子), 93. */
    BROTHERS_SON("93", "侄子", "brother's son"),
    /** Brother's daughter (侄女), 94. */
    BROTHERS_DAUGHTER("94", "侄女", "brother's daughter"),
    /** Sister's son (外甥), 95. */
    SISTERS_SON("95", "外甥", "sister's son"),
    /** Sister's daughter (外甥女), 96. */
    SISTERS_DAUGHTER("96", "外甥女", "sister's daughter"),
    /** Other relative (其他亲属), 97. */
    OTHER_RELATIVE("97", "其他亲属", "other relative"),
    /** Not related (非亲属), 99. */
    NOT_RELATED("99", "非亲属", "not related");

    private final String code;
    private final Text title;

    FamilyRelation(String code, String zh, String en) {
        this.code = code;
        this.title = Text.of(zh, en);
    }

    /**
     * Returns the relation of a code.
     *
     * @param code the code of GB/T 4761: two digits
     * @return the relation
     * @throws IllegalArgumentException if the standard has no such code
     */
    public static FamilyRelation ofCode(String code) {
        return CodeList.require("GB/T 4761", values(), FamilyRelation::code, code);
    }

    /**
     * Returns the group that the code of one digit stands for.
     *
     * @return the group; the codes 80 to 99 are all of the last
     */
    public FamilyRelationGroup group() {
        char digit = code.charAt(0);
        return FamilyRelationGroup.ofCode(digit == '9' ? "8" : String.valueOf(digit));
    }

    /**
     * Returns the code of the standard.
     *
     * @return the two digits
     */
    public String code() {
        return code;
    }

    @Override
    public Text title() {
        return title;
    }
}
