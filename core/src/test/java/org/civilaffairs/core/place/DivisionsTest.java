package org.civilaffairs.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.civilaffairs.core.code.DivisionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionsTest {

    private static final LocalDate IN_2020 = LocalDate.of(2020, 7, 1);
    private static final DivisionCode NEVER_LISTED = DivisionCode.parse("999999");

    private final Divisions divisions = Divisions.bundled();

    @Test
    void endsWithTheNewestList() {
        assertThat(divisions.newestList()).isEqualTo(YearMonth.of(2023, 6));
    }

    @Test
    void findsEveryEntryOfACode() {
        DivisionCode code = DivisionCode.parse("130123");
        assertThat(divisions.find(code))
                .containsExactly(
                        new Division(code, "栾城县", YearMonth.of(1986, 12), YearMonth.of(1992, 12)),
                        new Division(code, "正定县", YearMonth.of(1993, 12), YearMonth.of(2023, 6)));
        assertThat(divisions.find(NEVER_LISTED)).isEmpty();
        assertThat(divisions.find(DivisionCode.NATION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Jiading: a county in the lists of 1980 to 1991, a district from the list of 1992 on.
        "310222, 1979-12-31, NOT_YET",
        "310222, 1980-01-01, LISTED",
        "310222, 1991-12-31, LISTED",
        "310222, 1992-06-01, LISTED", // the gap: the day of the change is unknown
        "310222, 1992-12-30, LISTED",
        "310222, 1992-12-31, NO_LONGER",
        "310222, 2020-01-01, NO_LONGER",
        "310114, 1991-12-30, NOT_YET",
        "310114, 1991-12-31, LISTED",
        "310114, 1992-06-01, LISTED",
        "310114, 2023-06-30, LISTED",
        // Lishui: a prefecture to the list of 1999, a city from the list of 2000 on.
        "332500, 1999-12-31, LISTED",
        "332500, 2000-12-30, LISTED",
        "332500, 2000-12-31, NO_LONGER",
        "331100, 1999-12-30, NOT_YET",
        "331100, 1999-12-31, LISTED",
        "331100, 2000-12-31, LISTED",
        // Chongming: monthly lists.
        "310230, 2016-06-30, LISTED",
        "310230, 2016-08-30, LISTED",
        "310230, 2016-08-31, NO_LONGER",
        "310151, 2016-07-30, NOT_YET",
        "310151, 2016-07-31, LISTED",
        // No list shows the end of 2011: one gap of two years, in which Wujiang became a district.
        "320584, 2010-12-31, LISTED",
        "320584, 2012-12-30, LISTED",
        "320584, 2012-12-31, NO_LONGER",
        "320509, 2010-12-30, NOT_YET",
        "320509, 2010-12-31, LISTED",
        "000000, 1900-01-01, LISTED",
        "999999, 2020-01-01, NEVER",
        "830000, 2020-01-01, NEVER",
    })
    void isListedBetweenTheListsAround(String code, LocalDate on, Listing listing) {
        assertThat(divisions.at(DivisionCode.parse(code), on)).isEqualTo(listing);
    }

    @Test
    void keepsTheNewestListAfterItsMonth() {
        LocalDate later = LocalDate.of(2026, 11, 21);
        assertThat(divisions.at(DivisionCode.parse("310114"), later)).isEqualTo(Listing.LISTED);
        assertThat(divisions.at(DivisionCode.parse("130502"), later)).isEqualTo(Listing.LISTED);
        assertThat(divisions.name(DivisionCode.parse("130502"), later)).contains("襄都区");
        assertThat(divisions.at(DivisionCode.parse("310230"), later)).isEqualTo(Listing.NO_LONGER);
    }

    @Test
    void bridgesHolesInTheListsUnderOneName() {
        assertThat(divisions.at(DivisionCode.parse("340000"), LocalDate.of(1987, 12, 31)))
                .isEqualTo(Listing.LISTED);
        assertThat(divisions.at(DivisionCode.parse("510181"), LocalDate.of(2016, 6, 15)))
                .isEqualTo(Listing.LISTED);
        assertThat(divisions.name(DivisionCode.parse("510181"), LocalDate.of(2016, 6, 15)))
                .contains("都江堰市");
    }

    @Test
    void doesNotBridgeACodeGivenToAnotherDivisionLater() {
        DivisionCode code = DivisionCode.parse("132404");
        assertThat(divisions.at(code, LocalDate.of(1985, 1, 1))).isEqualTo(Listing.NO_LONGER);
        assertThat(divisions.names(code, LocalDate.of(1985, 1, 1))).isEmpty();
        assertThat(divisions.name(code, LocalDate.of(1993, 12, 31))).contains("高碑店市");
    }

    @Test
    void namesADivisionAsOfTheDay() {
        assertThat(divisions.name(DivisionCode.parse("310114"), IN_2020)).contains("嘉定区");
        assertThat(divisions.name(DivisionCode.parse("310114"), LocalDate.of(1990, 1, 1)))
                .isEmpty();
        assertThat(divisions.name(DivisionCode.NATION, IN_2020)).contains("全国");
        assertThat(divisions.name(NEVER_LISTED, IN_2020)).isEmpty();
    }

    @Test
    void doesNotChooseBetweenTheNamesOfTwoLists() {
        DivisionCode code = DivisionCode.parse("130502");
        LocalDate inGap = LocalDate.of(2021, 1, 1);
        assertThat(divisions.names(code, inGap)).containsExactly("桥东区", "襄都区");
        assertThat(divisions.name(code, inGap)).isEmpty();
        assertThat(divisions.fullName(code, inGap)).isEmpty();
        assertThat(divisions.fullName(code, LocalDate.of(2023, 6, 30))).contains("河北省邢台市襄都区");
    }

    @ParameterizedTest
    @CsvSource({
        "310114, 2020-07-01, 上海市嘉定区",
        "310222, 1990-07-01, 上海市嘉定县",
        "331100, 2020-07-01, 浙江省丽水市",
        "331102, 2020-07-01, 浙江省丽水市莲都区",
        "332582, 1997-07-01, 浙江省丽水地区丽水市",
        "440783, 2020-07-01, 广东省江门市开平市",
        "441900, 2020-07-01, 广东省东莞市",
        "429004, 2020-07-01, 湖北省仙桃市",
        "310000, 2020-07-01, 上海市",
        "620201, 2023-06-30, 甘肃省嘉峪关市",
        "000000, 2020-07-01, 全国",
    })
    void namesADivisionInFull(String code, LocalDate on, String name) {
        assertThat(divisions.fullName(DivisionCode.parse(code), on)).contains(name);
    }

    @Test
    void hasNoFullNameForACodeThatIsNotListed() {
        assertThat(divisions.fullName(NEVER_LISTED, IN_2020)).isEmpty();
        assertThat(divisions.fullName(DivisionCode.parse("310222"), IN_2020)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "440783, 2020-07-01, 440783 440700 440000 000000",
        "310114, 2020-07-01, 310114 310000 000000", // 310100 was never listed
        "331102, 2020-07-01, 331102 331100 330000 000000",
        "331102, 1995-07-01, 331102 330000 000000", // 331100 not yet
        "332501, 1990-07-01, 332501 332500 330000 000000",
        "332501, 2020-07-01, 332501 330000 000000", // 332500 no longer
        "440799, 2020-07-01, 440799 440700 440000 000000", // never listed, but its ancestors are
        "999999, 2020-07-01, 999999 000000",
        "460001, 1990-07-01, 460001 460000 000000",
        "440700, 2020-07-01, 440700 440000 000000",
        "440000, 2020-07-01, 440000 000000",
        "000000, 2020-07-01, 000000",
    })
    void climbsToTheNation(String code, LocalDate on, String chain) {
        assertThat(divisions.chain(DivisionCode.parse(code), on))
                .extracting(DivisionCode::toString)
                .containsExactly(chain.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "440783, 440783, true",
        "440783, 440700, true",
        "440783, 440000, true",
        "440783, 000000, true",
        "440783, 440600, false",
        "440700, 440783, false",
        "310114, 310000, true",
        "310114, 310100, false",
        "999999, 990000, false",
        "999999, 000000, true",
    })
    void liesWithinItsChain(String inner, String outer, boolean within) {
        assertThat(divisions.isWithin(DivisionCode.parse(inner), DivisionCode.parse(outer), IN_2020))
                .isEqualTo(within);
    }

    @Test
    void liesWithinADivisionOnlyWhileThatIsListed() {
        DivisionCode liandu = DivisionCode.parse("331102");
        DivisionCode lishui = DivisionCode.parse("331100");
        assertThat(divisions.isWithin(liandu, lishui, LocalDate.of(1999, 12, 30)))
                .isFalse();
        assertThat(divisions.isWithin(liandu, lishui, LocalDate.of(1999, 12, 31)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "310222, 嘉定县, 310114 嘉定区",
        "310230, 崇明县, 310151 崇明区",
        "332500, 丽水地区, 331100 丽水市",
        "440724, 开平县, 449007 开平市", // which became 440783 two lists later
        "449007, 开平市, 440783 开平市",
        "652421, 伊宁县, 654121 伊宁县", // a city of the same place name begins in the same list
        "332323, 嵊县, 330623 嵊县",
        "132203, 桥西区, 130503 桥西区; 130703 桥西区", // a common name: the lists alone cannot say which
        "310221, 上海县, ''", // merged into 闵行区
        "310114, 嘉定区, ''", // in the newest list
        "340000, 安徽省, ''", // a hole in the lists
    })
    void offersWhatMayHaveFollowed(String code, String name, String successors) {
        assertThat(divisions.find(DivisionCode.parse(code)))
                .filteredOn(entry -> entry.name().equals(name))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(divisions.possibleSuccessors(entry).stream()
                                .map(next -> next.code() + " " + next.name())
                                .collect(Collectors.joining("; ")))
                        .isEqualTo(successors));
    }

    @ParameterizedTest
    @CsvSource({
        "310114, 310222 嘉定县",
        "310151, 310230 崇明县",
        "331100, 332500 丽水地区",
        "440783, 449007 开平市",
        "331102, ''", // 丽水市 of the county level before, by another name
        "310000, ''",
    })
    void offersWhatMayHaveBeenBefore(String code, String predecessors) {
        Division first = divisions.find(DivisionCode.parse(code)).get(0);
        assertThat(divisions.possiblePredecessors(first).stream()
                        .map(before -> before.code() + " " + before.name())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(predecessors);
    }

    // CSP-079: the lists of June and July 2016 still have the county, that of August has the district.
    @Test
    void knowsChongmingBeforeItBecameADistrict() {
        LocalDate day = LocalDate.of(2016, 6, 30);
        DivisionCode county = DivisionCode.parse("310230");
        assertThat(divisions.at(county, day)).isEqualTo(Listing.LISTED);
        assertThat(divisions.name(county, day)).contains("崇明县");
        assertThat(divisions.possibleSuccessors(divisions.find(county).get(0)))
                .containsExactly(new Division(
                        DivisionCode.parse("310151"), "崇明区", YearMonth.of(2016, 8), YearMonth.of(2023, 6)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"310000,上海市", "310000,上海市,,,", "310000,上海市,198011,", "31000,上海市,,"})
    void refusesALineOfAnotherForm(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionsReader.read("lists,198012 198112\n" + line))
                .withMessageContaining("expected");
    }

    @Test
    void refusesADivisionBeforeTheLineOfLists() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionsReader.read("310000,上海市,,"))
                .withMessageContaining("after a line of all lists");
    }

    @ParameterizedTest
    @CsvSource({
        "319999, 2020-09-01, in no list from 1980-12 to 2023-06",
        "330113, 2016-01-01, first listed as 临平区 at the end of 2023-06",
        "310221, 2020-09-01, last listed as 上海县 at the end of 1991-12",
    })
    void saysWhyACodeIsNotListed(String code, LocalDate on, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Divisions.bundled().requireListed(DivisionCode.parse(code), on))
                .withMessageStartingWith("GB/T 2260 does not list " + code + " on " + on)
                .withMessageContaining(why);
    }
}
