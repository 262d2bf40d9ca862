package org.civilaffairs.assistance.circumstances;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.decision.Quantity;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.person.Household;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Who counts as a family member living together (共同生活的家庭成员认定).
 *
 * <p>Basis: cn-dibao-confirmation-measures 第七条, from 2021-07-01; cn-dibao-approval-measures-trial 第五条, before;
 * sh-social-assistance 第五十五条 in Shanghai.
 */
public final class HouseholdMembers implements Rule<Household, HouseholdMembers.Award> {

    /** The service as catalogs list it. */
    public static final Service<Household, Award> SERVICE = Service.of(
                    "assistance.household-members",
                    Text.of("共同生活的家庭成员认定", "Members of a household"),
                    Household.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .figures(CircumstanceFigures.SET, SubsistenceFigures.SET)
            .settings(CircumstanceFigures.AGE)
            .covers("000000", "2014-05-01")
            .ruledBy(HouseholdMembers::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-dibao-confirmation-measures", "第七条"),
            Basis.of("cn-dibao-approval-measures-trial", "第五条"),
            Basis.of("sh-social-assistance-2018", "第五十五条"),
            Basis.of("sh-social-assistance-2024", "第五十五条"));

    private final Matter matter;
    private final HouseholdEconomy economy;

    private HouseholdMembers(Policy policy, Matter matter) {
        this.matter = matter;
        this.economy = new HouseholdEconomy(policy);
    }

    @Override
    public Decision<Award> assess(Household household) {
        List<Answer> counted = economy.counted(household);
        Quantity size = HouseholdEconomy.size(counted);
        return Assessment.of(matter)
                .grant(
                        () -> Grant.of(size.missing(), () -> award(counted), Map.of("size", size), List.of(), BASES),
                        Award.FORM);
    }

    private static Award award(List<Answer> counted) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            if (counted.get(i).isYes()) {
                members.add(Paths.member(i));
            }
        }
        return new Award(List.copyOf(members), members.size());
    }

    /**
     * Who counts.
     *
     * @param members the paths of those who count
     * @param size how many they are
     */
    @AnyJackson
    public record Award(List<String> members, int size) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "HouseholdMembers",
                        Text.of("共同生活的家庭成员", "members of the household"),
                        values -> new Award(values.get("members"), values.get("size")))
                .required("members", Text.of("计入的人员", "those who count"), Forms.listOf(Forms.text()), Award::members)
                .required("size", Text.of("人数", "number"), Forms.wholeNumber(0, 1000), Award::size)
                .done();
    }
}
