package org.civilaffairs.assistance.severelydisabled;

import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.FigureKey;
import org.civilaffairs.core.policy.FigureSet;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * The standard of severely disabled people without work in Shanghai (重残无业人员救助标准), as it was announced.
 *
 * <p>Rule SHX-02. Basis: sh-disabled-persons 第四十一条第二款: for those on the allowance the standard is raised.
 */
public final class SeverelyDisabledWithoutWork
        implements Rule<SeverelyDisabledPerson, SeverelyDisabledWithoutWork.Award> {

    private static final FigureSet SET = new FigureSet(
            "assistance.severelydisabled",
            file -> SeverelyDisabledWithoutWork.class.getResourceAsStream(file),
            "310000");

    private static final FigureKey<Yuan> STANDARD = SET.yuan(
            "withoutWorkStandard",
            "yuan/person/month",
            "重残无业人员救助标准",
            "standard of severely disabled people without work");

    /** The service as catalogs list it. */
    public static final Service<SeverelyDisabledPerson, Award> SERVICE = Service.of(
                    "assistance.severely-disabled-without-work",
                    Text.of("重残无业人员救助标准", "Standard of severely disabled people without work"),
                    SeverelyDisabledPerson.FORM,
                    Award.FORM)
            .conditions(SeverelyDisabledCondition.values())
            .figures(SET)
            .covers("310000", "2019-05-01")
            .ruledBy(SeverelyDisabledWithoutWork::new);

    private final Matter matter;
    private final Figure<Yuan> standard;

    private SeverelyDisabledWithoutWork(Policy policy, Matter matter) {
        this.matter = matter;
        this.standard = policy.find(STANDARD);
    }

    @Override
    public Decision<Award> assess(SeverelyDisabledPerson person) {
        return Assessment.of(matter)
                .require(
                        SeverelyDisabledCondition.RECEIVES_SUBSISTENCE,
                        Answer.of(person.receivesSubsistence(), "receivesSubsistence"))
                .require(SeverelyDisabledCondition.RECOGNISED, Answer.of(person.recognised(), "recognised"))
                .grant(this::grant, Award.FORM);
    }

    private Grant<Award> grant() {
        Quantity monthly = Quantity.of(standard);
        return Grant.amount(
                "monthlyStandard",
                monthly,
                () -> new Award(monthly.yuan()),
                FigureUse.of(standard),
                SeverelyDisabledCondition.RECOGNISED.bases());
    }

    /**
     * The standard.
     *
     * @param monthlyStandard the standard in yuan a month; how much of it is paid the texts at hand do not say
     */
    @AnyJackson
    public record Award(Yuan monthlyStandard) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "SeverelyDisabledWithoutWork",
                        Text.of("重残无业人员救助标准", "standard"),
                        values -> new Award(values.get("monthlyStandard")))
                .required(
                        "monthlyStandard",
                        Text.of("月标准（元）", "standard a month (yuan)"),
                        Forms.yuan(),
                        Award::monthlyStandard)
                .done();
    }
}
