package org.civilaffairs.assistance.discovery;

import java.util.List;
import java.util.Optional;
import org.civilaffairs.assistance.procedure.AssistanceOffice;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.text.Text;

/**
 * A programme that may be open to a family (候选事项); never an entitlement.
 *
 * @param programme the programme
 * @param service the service that decides on it; empty where none of this module does
 * @param applicant the path of the member whom it concerns; empty if the family
 * @param prospect how far what is known goes
 * @param why what speaks for it
 * @param needs what to ask next: paths of the facts of the service, or of figures; not written where no service decides
 * @param where where to apply; empty and not written if no text at hand says so
 */
@AnyJackson
public record Candidate(
        BenefitProgramme programme,
        Optional<String> service,
        Optional<String> applicant,
        Prospect prospect,
        List<Sign> why,
        List<String> needs,
        List<AssistanceOffice> where) {

    /** Reads and writes candidates. */
    public static final Form<Candidate> FORM = ObjectForm.ofRecord(
                    "Candidate",
                    Text.of("候选事项", "candidate"),
                    values -> new Candidate(
                            values.get("programme"),
                            values.find("service"),
                            values.find("applicant"),
                            values.get("prospect"),
                            values.get("why"),
                            values.<List<String>>find("needs").orElse(List.of()),
                            values.<List<AssistanceOffice>>find("where").orElse(List.of())))
            .required(
                    "programme",
                    Text.of("事项", "programme"),
                    Forms.choice(BenefitProgramme.class, BenefitProgramme::title),
                    Candidate::programme)
            .optional("service", Text.of("判断该事项的服务", "service that decides on it"), Forms.text(), Candidate::service)
            .optional("applicant", Text.of("涉及成员", "member concerned"), Forms.text(), Candidate::applicant)
            .required(
                    "prospect",
                    Text.of("已知情况", "prospect"),
                    Forms.choice(Prospect.class, Prospect::title),
                    Candidate::prospect)
            .required("why", Text.of("线索", "why"), Forms.listOf(Forms.choice(Sign.class, Sign::title)), Candidate::why)
            .optional(
                    "needs",
                    Text.of("尚需了解", "still needed"),
                    Forms.listOf(Forms.text()),
                    candidate -> candidate.service().map(service -> candidate.needs()))
            .optional(
                    "where",
                    Text.of("申请处", "where to apply"),
                    Forms.listOf(Forms.choice(AssistanceOffice.class, AssistanceOffice::title)),
                    candidate -> Optional.of(candidate.where()).filter(offices -> !offices.isEmpty()))
            .done();
}
