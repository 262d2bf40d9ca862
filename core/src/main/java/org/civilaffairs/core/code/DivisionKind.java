package org.civilaffairs.core.code;

import java.util.Optional;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The kind of division for which a segment of codes is kept (行政区划代码号段).
 *
 * <p>Basis: cn-division-codes-measures-2025 第七条至第九条; leagues go as prefectures, banners, special and forest districts
 * as counties (第十九条).
 */
public enum DivisionKind implements Titled {

    /** A province, autonomous region, municipality or special administrative region (省级). */
    PROVINCE("省级行政区", "province"),

    /** A prefecture-level city (地级市): 01 to 20 and 51 to 70. */
    PREFECTURE_LEVEL_CITY("地级市", "prefecture-level city"),

    /** A prefecture, league or autonomous prefecture (地区、盟、自治州): 21 to 50. */
    PREFECTURE("地区、盟、自治州", "prefecture, league or autonomous prefecture"),

    /** A district, or a county-level city that no prefecture-level city administers (市辖区、不由地级市代管的县级市): 01 to 20, 51 to 80. */
    DISTRICT_OR_COUNTY_LEVEL_CITY("市辖区或不由地级市代管的县级市", "district, or county-level city not administered for another"),

    /** A county, autonomous county or banner (县、自治县、旗): 21 to 50. */
    COUNTY("县、自治县、旗", "county, autonomous county or banner"),

    /** A county-level city that a prefecture-level city administers (由地级市代管的县级市): 81 to 99. */
    ADMINISTERED_COUNTY_LEVEL_CITY("由地级市代管的县级市", "county-level city administered by a prefecture-level city");

    private static final int CITIES_END = 20;
    private static final int COUNTIES_END = 50;
    private static final int MORE_CITIES_END = 70;
    private static final int MORE_DISTRICTS_END = 80;

    private final Text title;

    DivisionKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    static Optional<DivisionKind> ofPrefecture(int number) {
        if (number <= CITIES_END) {
            return Optional.of(PREFECTURE_LEVEL_CITY);
        }
        if (number <= COUNTIES_END) {
            return Optional.of(PREFECTURE);
        }
        return number <= MORE_CITIES_END ? Optional.of(PREFECTURE_LEVEL_CITY) : Optional.empty();
    }

    static DivisionKind ofCounty(int number) {
        if (number <= CITIES_END) {
            return DISTRICT_OR_COUNTY_LEVEL_CITY;
        }
        if (number <= COUNTIES_END) {
            return COUNTY;
        }
        return number <= MORE_DISTRICTS_END ? DISTRICT_OR_COUNTY_LEVEL_CITY : ADMINISTERED_COUNTY_LEVEL_CITY;
    }

    @Override
    public Text title() {
        return title;
    }
}
