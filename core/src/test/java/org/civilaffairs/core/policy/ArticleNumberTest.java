package org.civilaffairs.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleNumberTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            第十八条, art. 18
            第九条, art. 9
            第二十条, art. 20
            第一千零六十七条, art. 1067
            第二百条, art. 200
            第十八条第一款, art. 18(1)
            第十三条第二款第三项, art. 13(2)(3)
            一（四）, 1(4)
            四（三）, 4(3)
            第九条、第十二条第二款, 'art. 9, art. 12(2)'
            第二十条（本人申请或者村民小组、居民小组提名）, art. 20 （本人申请或者村民小组、居民小组提名）
            一（四）（三个月、半年）, 1(4) （三个月、半年）
            """)
    void writesArticlesInEnglish(String chinese, String english) {
        assertThat(ArticleNumber.english(chinese)).isEqualTo(english);
    }
}
