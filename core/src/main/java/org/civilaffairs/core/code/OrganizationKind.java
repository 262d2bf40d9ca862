package org.civilaffairs.core.code;

import java.util.Optional;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The kind of an organization (机构类别), the first two characters of its unified social credit code.
 *
 * <p>Only kinds that third parties quote from the standard. Those of village and residents' committees are left out: that
 * such committees have codes is documented, with which second character is not.
 *
 * <p>Basis: GB 32100-2015.
 */
public enum OrganizationKind implements Titled {

    /** Organ of state (机关), 11. */
    ORGAN("11", "机关", "organ of state"),
    /** Public institution (事业单位), 12. */
    PUBLIC_INSTITUTION("12", "事业单位", "public institution"),
    /** Mass organization (群众团体), 13. */
    MASS_ORGANIZATION("13", "群众团体", "mass organization"),
    /** Social group (社会团体), 51. */
    SOCIAL_GROUP("51", "社会团体", "social group"),
    /** Private non-enterprise unit (民办非企业单位), 52. */
    PRIVATE_NON_ENTERPRISE_UNIT("52", "民办非企业单位", "private non-enterprise unit"),
    /** Foundation (基金会), 53. */
    FOUNDATION("53", "基金会", "foundation"),
    /** Other organization registered by civil affairs (民政部门登记的其他机构), 59. */
    OTHER_OF_CIVIL_AFFAIRS("59", "民政部门登记的其他机构", "other organization registered by civil affairs"),
    /** Enterprise (企业), 91. */
    ENTERPRISE("91", "企业", "enterprise"),
    /** Individual business (个体工商户), 92. */
    INDIVIDUAL_BUSINESS("92", "个体工商户", "individual business"),
    /** Farmers' cooperative (农民专业合作社), 93. */
    FARMERS_COOPERATIVE("93", "农民专业合作社", "farmers' cooperative"),
    /** Other (其他), Y1. */
    OTHER("Y1", "其他", "other");

    private final String code;
    private final Text title;

    OrganizationKind(String code, String zh, String en) {
        this.code = code;
        this.title = Text.of(zh, en);
    }

    static Optional<OrganizationKind> find(String creditCode) {
        return CodeList.find(values(), OrganizationKind::code, creditCode.substring(0, 2));
    }

    /**
     * Returns the kind of a code.
     *
     * @param code the code of GB 32100: two characters
     * @return the kind
     * @throws IllegalArgumentException if the standard has no such code
     */
    public static OrganizationKind ofCode(String code) {
        return CodeList.require("GB 32100", values(), OrganizationKind::code, code);
    }

    /**
     * Returns the code of the standard.
     *
     * @return the two characters
     */
    public String code() {
        return code;
    }

    @Override
    public Text title() {
        return title;
    }
}
