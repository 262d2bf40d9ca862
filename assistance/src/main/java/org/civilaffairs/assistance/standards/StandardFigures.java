package org.civilaffairs.assistance.standards;

import java.util.List;
import java.util.Map;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;

/** The figures of setting standards. */
final class StandardFigures {

    static final FigureSet SET = new FigureSet(
            "assistance.standards",
            file -> StandardFigures.class.getResourceAsStream(file),
            "000000",
            "310000",
            "330000",
            "331100",
            "440783");

    /** A matter that is not in the table is one of which the law in force does not say who sets it. */
    static final FigureKey<Map<SettingMatter, List<SettingBody>>> SETTERS = SET.key(
            "setters",
            "bodies by matter",
            "各事项的制定机关",
            "who may set what",
            Forms.mapOf(
                    Forms.choice(SettingMatter.class, SettingMatter::title),
                    Forms.listOf(Forms.choice(SettingBody.class, SettingBody::title))));

    static final FigureKey<Boolean> GUIDANCE =
            SET.yesNo("guidanceOpensCities", "省定指导标准的，设区的市可自行制定", "under a guidance standard cities may set their own");

    static final FigureKey<Integer> WAGE_SHARE_LEAST = SET.count(
            "wageShareLeast", "percent of the minimum wage", "城镇标准占最低工资下限", "least share of the minimum wage");

    static final FigureKey<Integer> WAGE_SHARE_MOST = SET.count(
            "wageShareMost", "percent of the minimum wage", "城镇标准占最低工资上限", "greatest share of the minimum wage");

    static final FigureKey<Integer> RURAL_SHARE_LEAST = SET.count(
            "ruralShareLeast", "percent of the town standard", "农村标准占城镇标准下限", "least share of the town standard");

    /** What the standard is to grow with by a plan. */
    static final FigureKey<GrowthMeasure> GROWTH_MEASURE = SET.key(
            "growthMeasure",
            "plan, not law",
            "规划所定标准增幅参照",
            "what the standard grows with by a plan",
            Forms.choice(GrowthMeasure.class, GrowthMeasure::title));

    static final FigureKey<Integer> TOP_UP_SHARE_LEAST = SET.count(
            "topUpShareLeast",
            "percent of the urban top-up; plan, not law",
            "规划：农村最低补差占城镇下限",
            "plan: least share of the urban top-up");

    static final FigureKey<Yuan> YEARLY_TARGET = SET.yuan(
            "yearlyTarget", "yuan/member/year; plan, not law", "规划：低保标准目标（元/年）", "plan: target of the standard");

    private StandardFigures() {}
}
