package org.civilaffairs.assistance.temporaryassistance;

import java.math.BigDecimal;
import java.util.List;
import org.civilaffairs.assistance.circumstances.PropertyFigures;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of temporary assistance. */
final class TemporaryFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.temporaryassistance",
            file -> TemporaryFigures.class.getResourceAsStream(file),
            "000000",
            "310000",
            "330000");

    static final FigureKey<List<HelpedClass>> EXPENDITURE_CLASSES = SET.key(
            "expenditureClasses",
            "list",
            "支出型救助限于的家庭类型",
            "classes of families to which the expenditure type is limited",
            Forms.listOf(Forms.choice(HelpedClass.class, HelpedClass::title)));

    static final FigureKey<Boolean> RESIDENTS_ONLY = SET.yesNo(
            "residentsOnly",
            "急难型限本地户籍或者持居住证家庭",
            "the emergency type is limited to registered families and permit holders");

    static final FigureKey<Boolean> AT_ONCE =
            SET.yesNo("atOnce", "急难型须需要立即采取救助措施", "the emergency type needs help at once");

    static final FigureKey<Boolean> SUBSIDIARY = SET.yesNo(
            "subsidiary", "限其他社会救助不能覆盖或者不足的家庭", "only where other assistance does not cover the case or is not enough");

    /** The ceiling of a member as a multiple of the standard; of a month, where {@link #MOST_MONTHS} is set. */
    static final FigureKey<BigDecimal> CEILING_MULTIPLE = SET.hundredths(
            "ceilingMultiple",
            "multiple of the standard",
            "每人救助上限为低保标准的倍数",
            "ceiling of a member as a multiple of the standard");

    static final FigureKey<BigDecimal> SPECIAL_MULTIPLE = SET.hundredths(
            "specialMultiple", "multiple of the standard", "特别困难的每人上限倍数", "the same in special difficulty");

    static final FigureKey<Integer> MOST_MONTHS =
            SET.count("mostMonths", "months", "每次救助最长月数", "months for which help is given at most");

    static final FigureKey<Boolean> CEILING_BINDING =
            SET.yesNo("ceilingBinding", "上限为硬性（非“一般”）", "the ceiling is binding, not only as a rule");

    /** What places without a multiple set. */
    static final FigureKey<Yuan> CEILING_PER_MEMBER =
            SET.yuan("ceilingPerMember", "yuan/member", "每人救助上限", "ceiling of a member");

    static final FigureKey<Yuan> SMALL_AMOUNT =
            SET.yuan("smallAmount", "yuan/case", "小额救助金额（含本数）", "amount up to which help is small, itself included");

    static final FigureKey<FirstHelpDuty> FIRST_HELP = SET.key(
            "firstHelp",
            "duty",
            "先行救助的义务",
            "whether help first is a duty",
            Forms.choice(FirstHelpDuty.class, FirstHelpDuty::title));

    static final FigureKey<Integer> MONTHS_WITHOUT_INCOME =
            SET.count("monthsWithoutIncome", "months", "未参保失业人员连续无收入月数", "months in a row without income");

    static final PropertyFigures PROPERTY = new PropertyFigures(SET);

    private TemporaryFigures() {}
}
