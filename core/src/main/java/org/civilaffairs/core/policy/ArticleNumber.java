package org.civilaffairs.core.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the numbers of articles in English: 第十八条第一款 is art. 18(1). */
final class ArticleNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern ARTICLE = Pattern.compile("第([零一二三四五六七八九十百千]+)条");
    private static final Pattern PART = Pattern.compile("第([零一二三四五六七八九十百千]+)[款项]|（([零一二三四五六七八九十]+)）");
    // A remark stays as it is; （四） alone is a number.
    private static final Pattern REMARK = Pattern.compile("（(?![零一二三四五六七八九十]+）).*");
    private static final Pattern SECTION = Pattern.compile("[零一二三四五六七八九十]+");

    private ArticleNumber() {}

    static String english(String chinese) {
        Matcher remark = REMARK.matcher(chinese);
        return remark.find() ? number(chinese.substring(0, remark.start())) + " " + remark.group() : number(chinese);
    }

    private static String number(String chinese) {
        String articles = replace(ARTICLE, chinese, "art. ", "");
        String parts = replace(PART, articles, "(", ")");
        return replace(SECTION, parts, "", "").replace("、", ", ");
    }

    private static String replace(Pattern pattern, String text, String before, String after) {
        Matcher matcher = pattern.matcher(text);
        return matcher.replaceAll(found -> before + value(digits(found.group())) + after);
    }

    private static String digits(String group) {
        return group.replaceAll("[^零一二三四五六七八九十百千]", "");
    }

    // 一千二百五十九: each digit times the unit behind it; a leading 十 is ten.
    private static int value(String numeral) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 1;
            if (unit == 1) {
                digit = DIGITS.indexOf(c);
            } else {
                sum += Math.max(1, digit) * unit;
                digit = 0;
            }
        }
        return sum + digit;
    }
}
