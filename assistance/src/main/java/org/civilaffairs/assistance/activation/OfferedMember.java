package org.civilaffairs.assistance.activation;

import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.ContradictionException;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.text.Text;

/**
 * A member of a family on the allowance to whom work was offered (被介绍工作的家庭成员). Refuses two offers of one day, whose
 * order would be unknown.
 *
 * @param ableToWork whether the member can work, if known
 * @param workingAge whether the member is of legal working age (法定劳动年龄), if known; only asked in Zhejiang
 * @param employed whether the member has work, if known
 * @param offers the offers, in any order, if known
 */
@AnyJackson
public record OfferedMember(
        Optional<Boolean> ableToWork,
        Optional<Boolean> workingAge,
        Optional<Boolean> employed,
        Optional<List<WorkOffer>> offers) {

    /** Reads and writes members. */
    public static final Form<OfferedMember> FORM = ObjectForm.ofRecord(
                    "OfferedMember",
                    Text.of("被介绍工作的家庭成员", "member to whom work was offered"),
                    values -> new OfferedMember(
                            values.find("ableToWork"),
                            values.find("workingAge"),
                            values.find("employed"),
                            values.find("offers")))
            .optional("ableToWork", Text.of("有劳动能力", "able to work"), Forms.yesNo(), OfferedMember::ableToWork)
            .optional(
                    "workingAge", Text.of("在法定劳动年龄内", "of legal working age"), Forms.yesNo(), OfferedMember::workingAge)
            .optional("employed", Text.of("已就业", "employed"), Forms.yesNo(), OfferedMember::employed)
            .optional("offers", Text.of("历次介绍的工作", "offers"), Forms.listOf(WorkOffer.FORM), OfferedMember::offers)
            .done();

    /**
     * Refuses two offers of one day.
     *
     * @param ableToWork whether the member can work, if known
     * @param workingAge whether the member is of legal working age, if known
     * @param employed whether the member has work, if known
     * @param offers the offers, if known
     */
    public OfferedMember {
        ContradictionException.unless(
                offers.isEmpty()
                        || offers.get().stream().map(WorkOffer::on).distinct().count()
                                == offers.get().size(),
                "同一日有两次介绍；请合并为一次",
                "two offers on one day; enter them as one");
    }
}
