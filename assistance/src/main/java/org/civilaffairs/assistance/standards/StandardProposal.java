package org.civilaffairs.assistance.standards;

import java.util.Optional;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.text.Text;

/**
 * A standard or another matter that somebody is to set (拟制定的标准或者事项). Amounts are given for a year, because a year's amount
 * divided by twelve is not always one of fen.
 *
 * @param matter what is set
 * @param body who sets it, if known
 * @param provincial what the province has set; only asked of the subsistence allowance, if known
 * @param provincialYearly the guidance standard of the province a year, in yuan: twelve times a monthly one, if known
 * @param yearly the proposed standard a year, in yuan: twelve times a monthly one, if known
 * @param urban whether it is for towns; only asked in Zhejiang, if known
 * @param byMinimumWage whether it is set by the minimum wage; only asked of town standards in Zhejiang, if known
 * @param monthlyMinimumWage the local minimum wage a month, in yuan, if known
 * @param townYearly the local town standard a year, in yuan; only asked of village standards in Zhejiang, if known
 */
public record StandardProposal(
        SettingMatter matter,
        Optional<SettingBody> body,
        Optional<ProvincialStandard> provincial,
        Optional<Yuan> provincialYearly,
        Optional<Yuan> yearly,
        Optional<Boolean> urban,
        Optional<Boolean> byMinimumWage,
        Optional<Yuan> monthlyMinimumWage,
        Optional<Yuan> townYearly) {

    /** Reads and writes proposals. */
    public static final Form<StandardProposal> FORM = ObjectForm.ofRecord(
                    "StandardProposal",
                    Text.of("拟制定的标准", "proposed standard"),
                    values -> new StandardProposal(
                            values.get("matter"),
                            values.find("body"),
                            values.find("provincial"),
                            values.find("provincialYearly"),
                            values.find("yearly"),
                            values.find("urban"),
                            values.find("byMinimumWage"),
                            values.find("monthlyMinimumWage"),
                            values.find("townYearly")))
            .required(
                    "matter",
                    Text.of("制定事项", "what is set"),
                    Forms.choice(SettingMatter.class, SettingMatter::title),
                    StandardProposal::matter)
            .optional(
                    "body",
                    Text.of("制定机关", "who sets it"),
                    Forms.choice(SettingBody.class, SettingBody::title),
                    StandardProposal::body)
            .optional(
                    "provincial",
                    Text.of("省级标准的性质", "what the province has set"),
                    Forms.choice(ProvincialStandard.class, ProvincialStandard::title),
                    StandardProposal::provincial)
            .optional(
                    "provincialYearly",
                    Text.of("省级指导标准（元/年）", "guidance standard a year, in yuan"),
                    Forms.yuan(),
                    StandardProposal::provincialYearly)
            .optional(
                    "yearly",
                    Text.of("拟定标准（元/年）", "proposed standard a year, in yuan"),
                    Forms.yuan(),
                    StandardProposal::yearly)
            .optional(
                    "urban",
                    Text.of("城镇标准（农村为 false）", "for towns (false: for villages)"),
                    Forms.yesNo(),
                    StandardProposal::urban)
            .optional(
                    "byMinimumWage",
                    Text.of("参照最低工资标准确定", "set by the minimum wage"),
                    Forms.yesNo(),
                    StandardProposal::byMinimumWage)
            .optional(
                    "monthlyMinimumWage",
                    Text.of("当地月最低工资标准（元）", "minimum wage a month, in yuan"),
                    Forms.yuan(),
                    StandardProposal::monthlyMinimumWage)
            .optional(
                    "townYearly",
                    Text.of("当地城镇标准（元/年）", "town standard a year, in yuan"),
                    Forms.yuan(),
                    StandardProposal::townYearly)
            .done();
}
