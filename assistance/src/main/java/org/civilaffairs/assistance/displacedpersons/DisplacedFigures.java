package org.civilaffairs.assistance.displacedpersons;

import java.util.Map;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.policy.Setting;
import org.civilaffairs.core.text.Text;

/** The figures and choices on people away from home. */
final class DisplacedFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.displacedpersons",
            file -> DisplacedFigures.class.getResourceAsStream(file),
            "000000",
            "310000");

    /** Which conditions the text of the day asks for. */
    static final FigureKey<Map<DisplacedCondition, Boolean>> CONDITIONS = SET.table(
            "conditions", "当时文本的救助条件", "conditions that the text of the day asks for", DisplacedCondition.class);

    static final FigureKey<Map<StationHelp, Boolean>> HELP =
            SET.table("help", "当时文本的救助内容", "kinds of help that the text of the day lists", StationHelp.class);

    static final FigureKey<Integer> STAY_DAYS = SET.count("stayDays", "days", "一般救助期限（天）", "days of a normal stay");

    static final FigureKey<Integer> LONG_STAY_DAYS =
            SET.count("longStayDays", "days", "滞留人员的天数界限（超过）", "days after which a stay is long");

    static final FigureKey<Integer> SETTLEMENT_MONTHS =
            SET.count("settlementMonths", "months", "落户安置的月数界限（超过）", "months after which settlement follows");

    /** Whether long-term guardianship of wandering minors follows after a number of months. */
    static final FigureKey<Boolean> GUARDIANSHIP_BY_MONTHS =
            SET.yesNo("guardianshipByMonths", "按期限转为长期监护", "long-term guardianship follows after a period");

    static final FigureKey<Integer> UNFOUND_MONTHS =
            SET.count("unfoundMonths", "months", "转为长期监护的月数界限（超过）", "months after which guardianship is long-term");

    static final FigureKey<Integer> REGISTRATION_YEARS =
            SET.count("registrationYears", "years", "办理户口登记的年数", "years after which a household is registered");

    static final FigureKey<Integer> FOLLOW_UP_DAYS =
            SET.count("followUpDays", "days", "离开后跟踪回访期限（天）", "days within which a follow-up is due");

    static final FigureKey<Yuan> LIVING_STANDARD =
            SET.yuan("livingStandard", "yuan/person/month", "在站人员基本生活标准", "living standard in stations");

    /** Those in temporary distress who draw assistance elsewhere. Default: by the letter of the rules of 2003. */
    static final Setting<TemporaryDistress> TEMPORARY_DISTRESS = new Setting<>(
            "temporaryDistress",
            TemporaryDistress.class,
            TemporaryDistress.BY_THE_LETTER,
            Text.of("临时遇困人员的口径", "those in temporary distress who draw assistance"));

    private DisplacedFigures() {}
}
