package org.civilaffairs.core.code;

import java.util.Optional;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The authority with which an organization is registered (登记管理部门), the first character of its unified social credit
 * code.
 *
 * <p>Basis: GB 32100-2015, by third parties that quote it.
 */
public enum Registrar implements Titled {

    /** Establishment office (机构编制), 1. */
    ESTABLISHMENT("1", "机构编制", "establishment office"),
    /** Foreign affairs (外交), 2. */
    FOREIGN_AFFAIRS("2", "外交", "foreign affairs"),
    /** Justice (司法行政), 3. */
    JUSTICE("3", "司法行政", "justice"),
    /** Culture (文化), 4. */
    CULTURE("4", "文化", "culture"),
    /** Civil affairs (民政), 5. */
    CIVIL_AFFAIRS("5", "民政", "civil affairs"),
    /** Tourism (旅游), 6. */
    TOURISM("6", "旅游", "tourism"),
    /** Religious affairs (宗教), 7. */
    RELIGION("7", "宗教", "religious affairs"),
    /** Trade unions (工会), 8. */
    TRADE_UNIONS("8", "工会", "trade unions"),
    /** Market regulation (市场监督管理), 9. */
    MARKET_REGULATION("9", "市场监督管理", "market regulation"),
    /** Military (中央军委), A. */
    MILITARY("A", "中央军委", "military"),
    /** Agriculture (农业), N. */
    AGRICULTURE("N", "农业", "agriculture"),
    /** Other (其他), Y. */
    OTHER("Y", "其他", "other");

    private final String code;
    private final Text title;

    Registrar(String code, String zh, String en) {
        this.code = code;
        this.title = Text.of(zh, en);
    }

    static Optional<Registrar> find(char character) {
        return CodeList.find(values(), Registrar::code, String.valueOf(character));
    }

    /**
     * Returns the authority of a code.
     *
     * @param code the code of GB 32100: one character
     * @return the authority
     * @throws IllegalArgumentException if the standard has no such code
     */
    public static Registrar ofCode(String code) {
        return CodeList.require("GB 32100", values(), Registrar::code, code);
    }

    /**
     * Returns the code of the standard.
     *
     * @return the character
     */
    public String code() {
        return code;
    }

    @Override
    public Text title() {
        return title;
    }
}
