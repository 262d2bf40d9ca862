package org.civilaffairs.assistance.rigidexpenditure;

import java.math.BigDecimal;
import java.util.List;
import org.civilaffairs.assistance.circumstances.PropertyFigures;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of rigid-expenditure households. */
final class RigidExpenditureFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.rigidexpenditure",
            file -> RigidExpenditureFigures.class.getResourceAsStream(file),
            "000000",
            "310000");

    static final FigureKey<Integer> EXPENDITURE_MONTHS = SET.key(
            "expenditureMonths",
            "months",
            "核算支出和收入的申请前月数",
            "months before the application over which expenditure and income are counted",
            Forms.wholeNumber(1, 36));

    static final FigureKey<BigDecimal> SHARE = SET.hundredths(
            "expenditureShare",
            "share of the income",
            "刚性支出占家庭总收入的规定比例",
            "share of the income that rigid expenditure must exceed");

    /** Only places with a rule of their own about medical expenditure set it. */
    static final FigureKey<BigDecimal> MEDICAL_SHARE = SET.hundredths(
            "medicalShare",
            "share of the income",
            "医疗费用支出占家庭年可支配收入的规定比例",
            "share of the income of medical expenditure");

    static final FigureKey<Boolean> SHARE_INCLUDED =
            SET.yesNo("shareIncluded", "达到规定比例即符合（不须超过）", "reaching the share is enough");

    static final FigureKey<Boolean> SHARE_BY_PREFECTURE = SET.yesNo(
            "shareByPrefecture",
            "比例须由设区的市级以上地方人民政府规定",
            "only a government of prefecture level or above sets the share");

    static final FigureKey<Boolean> OTHER_CONDITIONS =
            SET.yesNo("otherConditions", "当地另有规定的其他条件", "the locality has set other conditions");

    static final FigureKey<Boolean> REGISTRATION_NEEDED =
            SET.yesNo("registrationNeeded", "须为本地户籍家庭", "the household must be registered in the place");

    static final FigureKey<Boolean> MARGIN_EXCLUDED =
            SET.yesNo("marginExcluded", "已被认定为低保边缘家庭的除外", "recognised margin households are excluded");

    static final FigureKey<Boolean> PROPERTY_AS_MARGIN =
            SET.yesNo("propertyAsMargin", "财产适用低保边缘家庭标准", "the limits of margin households hold for property");

    static final FigureKey<Integer> WINDOW_MONTHS = SET.key(
            "windowMonths",
            "months",
            "生活救助核算期（申请月前月数）",
            "months before the month of application over which living assistance is worked out",
            Forms.wholeNumber(1, 36));

    static final FigureKey<Integer> VALIDITY_MONTHS = SET.count(
            "validityMonths", "months", "认定有效期（一般不超过）", "months for which a recognition is valid, as a rule at most");

    static final FigureKey<List<OpenedAssistance>> OPENS = SET.key(
            "opens",
            "list",
            "认定后可获得的救助",
            "what a recognition opens",
            Forms.listOf(Forms.choice(OpenedAssistance.class, OpenedAssistance::title)));

    static final FigureKey<Yuan> BASIC_LIVING =
            SET.yuan("basicLiving", "yuan/member/month", "基本生活救助标准", "basic living assistance of a member");

    static final PropertyFigures PROPERTY = new PropertyFigures(SET);

    private RigidExpenditureFigures() {}
}
