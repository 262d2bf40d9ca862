package org.civilaffairs.core.code;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The ethnic groups of China (民族) with their codes of two digits and of two letters.
 *
 * <p>The codes 97 and 98, which systems use for groups that are not identified and for naturalized foreigners, are not in
 * the table of the standard and so not here.
 *
 * <p>The codes and the Chinese names are what the standard lays down. The Latin names, which are the English titles here,
 * decide nothing: no official text at hand confirms how the standard spells them.
 *
 * <p>Basis: GB/T 3304-1991, by a copy of a third party.
 */
public enum EthnicGroup implements Titled {

    /** Han (汉族), 01. */
    HAN("01", "HA", "汉族", "Han"),

    /** Mongol (蒙古族), 02. */
    MONGOL("02", "MG", "蒙古族", "Mongol"),

    /** Hui (回族), 03. */
    HUI("03", "HU", "回族", "Hui"),

    /** Zang (藏族), 04. */
    ZANG("04", "ZA", "藏族", "Zang"),

    /** Uygur (维吾尔族), 05. */
    UYGUR("05", "UG", "维吾尔族", "Uygur"),

    /** Miao (苗族), 06. */
    MIAO("06", "MH", "苗族", "Miao"),

    /** Yi (彝族), 07. */
    YI("07", "YI", "彝族", "Yi"),

    /** Zhuang (壮族), 08. */
    ZHUANG("08", "ZH", "壮族", "Zhuang"),

    /** Buyei (布依族), 09. */
    BUYEI("09", "BY", "布依族", "Buyei"),

    /** Chosen (朝鲜族), 10. */
    CHOSEN("10", "CS", "朝鲜族", "Chosen"),

    /** Man (满族), 11. */
    MAN("11", "MA", "满族", "Man"),

    /** Dong (侗族), 12. */
    DONG("12", "DO", "侗族", "Dong"),

    /** Yao (瑶族), 13. */
    YAO("13", "YA", "瑶族", "Yao"),

    /** Bai (白族), 14. */
    BAI("14", "BA", "白族", "Bai"),

    /** Tujia (土家族), 15. */
    TUJIA("15", "TJ", "土家族", "Tujia"),

    /** Hani (哈尼族), 16. */
    HANI("16", "HN", "哈尼族", "Hani"),

    /** Kazak (哈萨克族), 17. */
    KAZAK("17", "KZ", "哈萨克族", "Kazak"),

    /** Dai (傣族), 18. */
    DAI("18", "DA", "傣族", "Dai"),

    /** Li (黎族), 19. */
    LI("19", "LI", "黎族", "Li"),

    /** Lisu (傈僳族), 20. */
    LISU("20", "LS", "傈僳族", "Lisu"),

    /** Va (佤族), 21. */
    VA("21", "VA", "佤族", "Va"),

    /** She (畲族), 22. */
    SHE("22", "SH", "畲族", "She"),

    /** Gaoshan (高山族), 23. */
    GAOSHAN("23", "GS", "高山族", "Gaoshan"),

    /** Lahu (拉祜族), 24. */
    LAHU("24", "LH", "拉祜族", "Lahu"),

    /** Sui (水族), 25. */
    SUI("25", "SU", "水族", "Sui"),

    /** Dongxiang (东乡族), 26. */
    DONGXIANG("26", "DX", "东乡族", "Dongxiang"),

    /** Naxi (纳西族), 27. */
    NAXI("27", "NX", "纳西族", "Naxi"),

    /** Jingpo (景颇族), 28. */
    JINGPO("28", "JP", "景颇族", "Jingpo"),

    /** Kirgiz (柯尔克孜族), 29. */
    KIRGIZ("29", "KG", "柯尔克孜族", "Kirgiz"),

    /** Tu (土族), 30. */
    TU("30", "TU", "土族", "Tu"),

    /** Daur (达斡尔族), 31. */
    DAUR("31", "DU", "达斡尔族", "Daur"),

    /** Mulao (仫佬族), 32. */
    MULAO("32", "ML", "仫佬族", "Mulao"),

    /** Qiang (羌族), 33. */
    QIANG("33", "QI", "羌族", "Qiang"),

    /** Blang (布朗族), 34. */
    BLANG("34", "BL", "布朗族", "Blang"),

    /** Salar (撒拉族), 35. */
    SALAR("35", "SL", "撒拉族", "Salar"),

    /** Maonan (毛南族), 36. */
    MAONAN("36", "MN", "毛南族", "Maonan"),

    /** Gelao (仡佬族), 37. */
    GELAO("37", "GL", "仡佬族", "Gelao"),

    /** Xibe (锡伯族), 38. */
    XIBE("38", "XB", "锡伯族", "Xibe"),

    /** Achang (阿昌族), 39. */
    ACHANG("39", "AC", "阿昌族", "Achang"),

    /** Pumi (普米族), 40. */
    PUMI("40", "PM", "普米族", "Pumi"),

    /** Tajik (塔吉克族), 41. */
    TAJIK("41", "TA", "塔吉克族", "Tajik"),

    /** Nu (怒族), 42. */
    NU("42", "NU", "怒族", "Nu"),

    /** Uzbek (乌孜别克族), 43. */
    UZBEK("43", "UZ", "乌孜别克族", "Uzbek"),

    /** Russ (俄罗斯族), 44. */
    RUSS("44", "RS", "俄罗斯族", "Russ"),

    /** Ewenki (鄂温克族), 45. */
    EWENKI("45", "EW", "鄂温克族", "Ewenki"),

    /** Deang (德昂族), 46. */
    DEANG("46", "DE", "德昂族", "Deang"),

    /** Bonan (保安族), 47. */
    BONAN("47", "BN", "保安族", "Bonan"),

    /** Yugur (裕固族), 48. */
    YUGUR("48", "YG", "裕固族", "Yugur"),

    /** Gin (京族), 49. */
    GIN("49", "GI", "京族", "Gin"),

    /** Tatar (塔塔尔族), 50. */
    TATAR("50", "TT", "塔塔尔族", "Tatar"),

    /** Derung (独龙族), 51. */
    DERUNG("51", "DR", "独龙族", "Derung"),

    /** Oroqen (鄂伦春族), 52. */
    OROQEN("52", "OR", "鄂伦春族", "Oroqen"),

    /** Hezhen (赫哲族), 53. */
    HEZHEN("53", "HZ", "赫哲族", "Hezhen"),

    /** Monba (门巴族), 54. */
    MONBA("54", "MB", "门巴族", "Monba"),

    /** Lhoba (珞巴族), 55. */
    LHOBA("55", "LB", "珞巴族", "Lhoba"),

    /** Jino (基诺族), 56. */
    JINO("56", "JN", "基诺族", "Jino");

    private final String code;
    private final String letters;
    private final Text title;

    EthnicGroup(String code, String letters, String zh, String en) {
        this.code = code;
        this.letters = letters;
        this.title = Text.of(zh, en);
    }

    /**
     * Returns the group of a code.
     *
     * @param code the code of GB/T 3304: two digits, 01 to 56
     * @return the group
     * @throws IllegalArgumentException if the standard has no such code
     */
    public static EthnicGroup ofCode(String code) {
        return CodeList.require("GB/T 3304", values(), EthnicGroup::code, code);
    }

    /**
     * Returns the group of a code of letters.
     *
     * @param letters the letters of GB/T 3304: two capitals, such as HA
     * @return the group
     * @throws IllegalArgumentException if the standard has no such letters
     */
    public static EthnicGroup ofLetters(String letters) {
        return CodeList.require("GB/T 3304", values(), EthnicGroup::letters, letters);
    }

    /**
     * Returns the code of the standard.
     *
     * @return the two digits
     */
    public String code() {
        return code;
    }

    /**
     * Returns the code of letters.
     *
     * @return the two capitals
     */
    public String letters() {
        return letters;
    }

    @Override
    public Text title() {
        return title;
    }
}
