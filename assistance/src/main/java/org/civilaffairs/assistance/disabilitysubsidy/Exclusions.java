package org.civilaffairs.assistance.disabilitysubsidy;

import java.util.function.Function;
import org.civilaffairs.assistance.circumstances.Statuses;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.money.Yuan;
import org.civilaffairs.core.person.RecognisedStatus;
import org.civilaffairs.core.text.Text;

/** What excludes from both subsidies, and what both have in common. */
final class Exclusions {

    private Exclusions() {}

    static Answer outsideExtremeDifficulty(DisabledApplicant facts) {
        return Statuses.holds(facts.person(), RecognisedStatus.EXTREME_DIFFICULTY)
                .not();
    }

    static Answer noWorkInjuryNursingFee(DisabledApplicant facts) {
        return Fact.of(facts.workInjuryNursingFee(), () -> "workInjuryNursingFee")
                .is(drawn -> !drawn);
    }

    static <A> Form<A> award(String name, Text title, Function<Yuan, A> make, Function<A, Yuan> monthly) {
        return ObjectForm.<A>ofRecord(name, title, values -> make.apply(values.get("monthly")))
                .required("monthly", Text.of("每月发放（元）", "monthly (yuan)"), Forms.yuan(), monthly)
                .done();
    }
}
