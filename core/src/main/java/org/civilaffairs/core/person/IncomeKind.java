package org.civilaffairs.core.person;

import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * The kinds of income and of payments that rules tell apart (收入和支出项目).
 *
 * <p>Whether a kind counts depends on place and date: figure {@code assistance.circumstances.incomeTreatment}. Basis: cn-dibao-confirmation-measures 第十三条; cn-dibao-approval-measures-trial 第十六条.
 */
public enum IncomeKind implements Titled {
    /** All pay for work and benefits of employment (工资性收入), before deductions. */
    WAGE("工资性收入", "wage"),
    /** Business revenue less cost, depreciation and production taxes (经营净收入); a loss is entered as 0.00. */
    BUSINESS("经营净收入", "net business income"),
    /** Interest, dividends, gains of savings-type insurance, collective dividends (利息、红利、集体财产收入分红). */
    INTEREST_AND_DIVIDENDS("利息、红利等", "interest and dividends"),
    /** Rent of real estate less related cost (出租房产净收入). */
    RENT("房产租金", "rent"),
    /** Income from letting contracted land (转租承包土地经营权收入). */
    LAND_TRANSFER("转租承包土地经营权收入", "income from letting contracted land"),
    /** Income from transferring assets (出让财产收入). */
    ASSET_TRANSFER("出让财产收入", "income from transferring assets"),
    /** Pension of former employment, and what a residents pension pays beyond the central basic part (离退休金、养老金). */
    PENSION("离退休金", "pension"),
    /** The part of the residents pension that the centre sets (中央确定的城乡居民基本养老保险基础养老金). */
    CENTRAL_BASIC_PENSION("中央确定的城乡居民基础养老金", "centrally set basic pension of residents"),
    /** Unemployment benefit (失业保险金). */
    UNEMPLOYMENT_BENEFIT("失业保险金", "unemployment benefit"),
    /** Survivor benefit (遗属补助金). */
    SURVIVOR_BENEFIT("遗属补助金", "survivor benefit"),
    /** Compensation (赔偿收入). */
    COMPENSATION("赔偿收入", "compensation"),
    /** Donation or gift received (接受捐赠（赠送）收入). */
    DONATION("接受捐赠（赠送）收入", "donation or gift received"),
    /** Maintenance received from persons outside the household (赡养费、抚养费、扶养费). */
    MAINTENANCE_RECEIVED("赡养（抚养、扶养）费", "maintenance received"),
    /**
     * Support that siblings or persons of 60 or more pay for a grown member without work who is severely disabled
     * (兄弟姐妹或者60周岁及以上老年人给付成年无业重度残疾人的供养费用); for any other member it is {@link #MAINTENANCE_RECEIVED}.
     */
    MAINTENANCE_FROM_SIBLING_OR_ELDER(
            "兄弟姐妹或60周岁及以上老年人给付成年无业重度残疾人的供养费用",
            "support by siblings or persons of 60 or more for an unemployed, severely disabled adult"),
    /** Inheritance (遗产收入). */
    INHERITANCE("遗产收入", "inheritance"),
    /** Earnings imputed by a labour coefficient (按劳动力系数等核算的收入). */
    IMPUTED_EARNINGS("按劳动力系数等核算的收入", "earnings imputed by a labour coefficient"),
    /** Other income that counts (其他应当计入的收入). */
    OTHER("其他应当计入的收入", "other income that counts"),
    /** State pensions, subsidies and preferential payments of military and martyrs families (优待抚恤金). */
    PREFERENTIAL_PENSION("优待抚恤金", "preferential pension"),
    /** Family planning reward and support (计划生育奖励与扶助金). */
    FAMILY_PLANNING_SUPPORT("计划生育奖励与扶助金", "family planning reward and support"),
    /** Scholarship (奖学金). */
    SCHOLARSHIP("奖学金", "scholarship"),
    /** Reward for righteous acts and the like (见义勇为等奖励性补助). */
    REWARD("见义勇为等奖励性补助", "reward for righteous acts and the like"),
    /** Money or goods of social assistance (政府发放的各类社会救助款物). */
    SOCIAL_ASSISTANCE("政府发放的社会救助款物", "social assistance of the government"),
    /** The two disability subsidies (残疾人两项补贴). */
    DISABILITY_SUBSIDY("残疾人两项补贴", "the two disability subsidies"),
    /** Allowance for advanced age (高龄津贴). */
    OLD_AGE_ALLOWANCE("高龄津贴", "old-age allowance"),
    /** Benefits of basic medical and other social insurance that are no pension (基本医疗保险等社会保险待遇). */
    SOCIAL_INSURANCE_BENEFIT("基本医疗保险等社会保险待遇", "benefit of basic medical or other social insurance"),
    /** Income that the local government competent for it has excluded (设区的市级以上地方人民政府规定的其他收入). */
    LOCALLY_EXCLUDED("地方规定不计入的收入", "income excluded by a local rule"),
    /** Necessary cost of employment (必要的就业成本), a payment. */
    EMPLOYMENT_COST("必要的就业成本", "necessary cost of employment"),
    /** Tax paid (缴纳的税款), a payment. */
    TAX("缴纳的税款", "tax paid"),
    /** Social insurance contributions paid (各项社会保障支出), a payment. */
    SOCIAL_CONTRIBUTION("缴纳的社会保障支出", "social contributions paid"),
    /** Maintenance paid to persons outside the household (赡养支出), a payment. */
    MAINTENANCE_PAID("赡养支出", "maintenance paid"),
    /** Other recurrent transfers paid (其他经常性转移支出), a payment. */
    OTHER_TRANSFER_PAID("其他经常性转移支出", "other recurrent transfer paid"),
    /** Additional rigid expense for disability or serious illness (因残疾、患重病等增加的刚性支出), a payment. */
    HARDSHIP_EXPENSE("因残疾、患重病等增加的刚性支出", "rigid expense for disability or illness");

    private final Text title;

    IncomeKind(String zh, String en) {
        this.title = Text.of(zh, en);
    }

    @Override
    public Text title() {
        return title;
    }
}
