package org.civilaffairs.assistance.payment;

import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of payment. */
final class PaymentFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.payment", file -> PaymentFigures.class.getResourceAsStream(file), "000000", "330000");

    static final FigureKey<Integer> MONTHS_AFTER = SET.count(
            "monthsAfterConfirmation", "months", "自确认后第几个月起发放", "months from the decision to the first payment");

    static final FigureKey<Integer> DAY_OF_MONTH =
            SET.count("dayOfMonth", "day", "每月几日前发放到户（含）", "day by which it is paid");

    static final FigureKey<Boolean> QUARTERLY_ALLOWED = SET.yesNo(
            "quarterlyAllowed", "金融服务不发达的农村地区可以按季发放", "rural areas with poor financial services may pay quarterly");

    private PaymentFigures() {}
}
