package org.civilaffairs.assistance.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.FigureUse;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Figure;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.procedure.NoticeField;
import org.civilaffairs.core.procedure.NoticeRule;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whether a notice in the village or community tells what it must and nothing private (公示、公布内容的合法性).
 *
 * <p>Rules GEN-10, DB-27, DB-31. Basis: cn-dibao-confirmation-measures 第十九条、第二十四条; cn-dibao-safety-net-notice 四（二）;
 * cn-dibao-approval-measures-trial 第二十五条、第二十九条、第三十四条; cn-social-assistance-law-2026 第十一条、第四十五条; zj-social-assistance
 * 第五十五条: minors; cn-unattended-children-opinion 二（二）: unattended children are not posted. What is private beyond minors is a reading of the prohibition of irrelevant information.
 */
public final class LawfulNotice implements Rule<NoticeDraft, LawfulNotice.Award> {

    /** The service as catalogs list it. */
    public static final Service<NoticeDraft, Award> SERVICE = Service.of(
                    "assistance.lawful-notice",
                    Text.of("公示、公布内容的合法性", "Lawful content of a notice"),
                    NoticeDraft.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.CONFORMITY)
            .conditions(NoticeCondition.values())
            .figures(AssistanceProcedures.sets())
            .covers("000000", "2014-05-01")
            .ruledBy(LawfulNotice::new);

    private final Policy policy;
    private final Matter matter;

    private LawfulNotice(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
    }

    @Override
    public Decision<Award> assess(NoticeDraft draft) {
        Figure<List<NoticeRule>> rules = policy.find(draft.programme().plan().notices());
        Fact<List<NoticeRule>> known = Fact.of(rules.value(), rules::path);
        Fact<List<NoticeField>> tells = Fact.of(draft.tells(), () -> "tells");
        List<Basis> articles = rules.value()
                .flatMap(list -> rule(list, draft))
                .map(rule -> List.of(rule.article()))
                .orElseGet(() -> NoticeCondition.bases(draft.programme()));
        List<Basis> onPrivacy = Stream.of(articles, NoticeCondition.PRIVACY)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return Assessment.of(matter)
                .require(
                        NoticeCondition.NOTICE_IS_PROVIDED,
                        articles,
                        known.is(list -> rule(list, draft).isPresent()))
                .require(
                        NoticeCondition.TELLS_WHAT_IT_MUST,
                        articles,
                        known.answer(list -> every(list, draft, tells, NoticeRule::missing)))
                .require(
                        NoticeCondition.TELLS_NOTHING_PRIVATE,
                        onPrivacy,
                        known.answer(list -> every(list, draft, tells, NoticeRule::forbidden)))
                .grant(
                        () -> Grant.of(List.of(), () -> new Award(true), Map.of(), FigureUse.of(rules), onPrivacy),
                        Award.FORM);
    }

    private static Optional<NoticeRule> rule(List<NoticeRule> rules, NoticeDraft draft) {
        return rules.stream().filter(rule -> rule.kind() == draft.kind()).findFirst();
    }

    private static Answer every(
            List<NoticeRule> rules,
            NoticeDraft draft,
            Fact<List<NoticeField>> tells,
            BiFunction<NoticeRule, List<NoticeField>, List<NoticeField>> wrong) {
        return rule(rules, draft)
                .map(rule -> tells.is(told -> wrong.apply(rule, told).isEmpty()))
                .orElse(Answer.YES);
    }

    /**
     * The result.
     *
     * @param lawful always true
     */
    @AnyJackson
    public record Award(boolean lawful) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "LawfulNotice",
                        Text.of("公示、公布内容的合法性", "lawful content of a notice"),
                        values -> new Award(values.<Boolean>get("lawful")))
                .required("lawful", Text.of("内容合法", "lawful"), Forms.yesNo(), Award::lawful)
                .done();
    }
}
