package org.civilaffairs.assistance.activation;

import java.util.List;
import java.util.Optional;
import org.civilaffairs.core.form.ContradictionException;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.text.Text;

/**
 * A member of a family on the allowance to whom work was offered (被介绍工作的家庭成员). Refuses two offers of one day, whose
 * order would be unknown.
 *
 * @param ableToWork whether the member can work, and in Zhejiang is of legal working age, if known
 * @param employed whether the member has work, if known
 * @param offers the offers, in any order, if known
 */
public record OfferedMember(
        Optional<Boolean> ableToWork, Optional<Boolean> employed, Optional<List<WorkOffer>> offers) {

    /** Reads and writes members. */
    public static final Form<OfferedMember> FORM = ObjectForm.ofRecord(
                    "OfferedMember",
                    Text.of("被介绍工作的家庭成员", "member to whom work was offered"),
                    values -> new OfferedMember(
                            values.find("ableToWork"), values.find("employed"), values.find("offers")))
            .optional(
                    "ableToWork",
                    Text.of("有劳动能力（浙江：且在法定劳动年龄内）", "able to work, and in Zhejiang of working age"),
                    Forms.yesNo(),
                    OfferedMember::ableToWork)
            .optional("employed", Text.of("已就业", "employed"), Forms.yesNo(), OfferedMember::employed)
            .optional("offers", Text.of("历次介绍的工作", "offers"), Forms.listOf(WorkOffer.FORM), OfferedMember::offers)
            .done();

    /**
     * Refuses two offers of one day.
     *
     * @param ableToWork whether the member can work, if known
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
