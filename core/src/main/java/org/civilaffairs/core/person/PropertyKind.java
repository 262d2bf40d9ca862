package org.civilaffairs.core.person;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The kinds of property (家庭财产).
 *
 * <p>Basis: cn-dibao-confirmation-measures 第十四条; cn-dibao-approval-measures-trial 第十七条 (the exception of the vehicle).
 */
public enum PropertyKind implements Titled {
    /** Cash (现金). */
    CASH("现金", "cash"),
    /** Bank deposit (银行存款). */
    DEPOSIT("银行存款", "bank deposit"),
    /** Securities (证券). */
    SECURITIES("证券", "securities"),
    /** Fund (基金). */
    FUND("基金", "fund"),
    /** Commercial insurance with a cash value (商业保险). */
    COMMERCIAL_INSURANCE("商业保险", "commercial insurance"),
    /** Claim against others (债权). */
    CLAIM("债权", "claim against others"),
    /** Internet finance asset (互联网金融资产). */
    INTERNET_FINANCE("互联网金融资产", "internet finance asset"),
    /** Motor vehicle for living use (生活用机动车辆). */
    VEHICLE("机动车辆", "motor vehicle for living use"),
    /** Motor vehicle that compensates a disability (残疾人功能性补偿代步机动车辆); exempt. */
    DISABILITY_VEHICLE("残疾人功能性补偿代步机动车辆", "vehicle that compensates a disability"),
    /** Ship (船舶). */
    SHIP("船舶", "ship"),
    /** Dwelling (住房); the only dwelling counts here even if it was converted to a shop (居改非). */
    DWELLING("住房", "dwelling"),
    /** House that is no dwelling (非居住类房屋). */
    NON_RESIDENTIAL("非居住类房屋", "house that is no dwelling"),
    /** Forest and other fixtures (林木等定着物). */
    FOREST("林木等定着物", "forest and other fixtures"),
    /** Property that the locality exempts as necessary to live or produce (维持生产生活的必需财产). */
    NECESSITY("必需财产", "property necessary to live or produce"),
    /** Other property (其他财产). */
    OTHER("其他财产", "other property");

    private final Text title;

    PropertyKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
