package org.civilaffairs.assistance.medicalassistance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of this package. */
final class MedicalFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.medicalassistance",
            file -> MedicalFigures.class.getResourceAsStream(file),
            "000000",
            "310000",
            "330000");

    static final FigureKey<Map<RecognisedStatus, Boolean>> CLASSES =
            SET.table("classes", "医疗救助对象", "classes that are helped", RecognisedStatus.class);

    static final FigureKey<Map<RecognisedStatus, Boolean>> CLASSES_IF_ILL = SET.table(
            "classesIfIll",
            "限大病患者的医疗救助对象",
            "classes of which only the seriously ill are helped",
            RecognisedStatus.class);

    static final FigureKey<List<RecognisedStatus>> COSTS_IF_ILL =
            statuses("costsIfIll", "限大病患者的费用补助对象", "classes of which only the seriously ill have costs subsidised");

    static final FigureKey<List<RecognisedStatus>> INPATIENT_ONLY =
            statuses("inpatientOnly", "限住院费用的补助对象", "classes of which only inpatient costs are subsidised");

    static final FigureKey<List<RecognisedStatus>> PAID_IN_FULL =
            statuses("paidInFull", "费用全额救助的对象", "classes whose own cost is paid in full");

    static final FigureKey<PremiumLevel> OTHER_PREMIUM_LEVEL = SET.key(
            "otherPremiumLevel",
            "level",
            "当地规定的其他对象资助参保水平",
            "how much of the premium of other local classes is subsidised",
            Forms.choice(PremiumLevel.class, PremiumLevel::title));

    static final FigureKey<Map<RecognisedStatus, PremiumLevel>> PREMIUM_LEVELS = SET.key(
            "premiumLevels",
            "table",
            "资助参保对象和水平",
            "classes whose premium is subsidised, and how much",
            Forms.mapOf(
                    Forms.choice(RecognisedStatus.class, RecognisedStatus::title),
                    Forms.choice(PremiumLevel.class, PremiumLevel::title)));

    static final FigureKey<Map<RecognisedStatus, Integer>> PREMIUM_FROM_AGE = SET.key(
            "premiumFromAge",
            "table",
            "资助参保的起始年龄",
            "ages from which a class is subsidised",
            Forms.mapOf(Forms.choice(RecognisedStatus.class, RecognisedStatus::title), Forms.wholeNumber(0, 120)));

    static final FigureKey<BigDecimal> COST_RATE =
            SET.hundredths("costRate", "share of the cost", "费用救助比例", "share of the cost that is paid");

    static final FigureKey<Yuan> DEDUCTIBLE = SET.yuan("deductible", "yuan/year", "年度起付标准", "deductible of a year");

    static final FigureKey<Yuan> ANNUAL_CAP = SET.yuan("annualCap", "yuan/year", "年度救助限额", "cap of a year");

    static final FigureKey<BigDecimal> BALANCE_LIMIT =
            SET.hundredths("balanceLimit", "percent", "基金累计结余比例上限", "limit of the accumulated balance");

    private MedicalFigures() {}

    private static FigureKey<List<RecognisedStatus>> statuses(String name, String zh, String en) {
        return SET.key(
                name, "list", zh, en, Forms.listOf(Forms.choice(RecognisedStatus.class, RecognisedStatus::title)));
    }
}
