package org.civilaffairs.assistance.activation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Refusals of suitable work (连续拒绝介绍的工作): after three in a row without good reason the member's own share is to be reduced
 * or stopped, never the family's.
 *
 * <p>Rule DB-36. Basis: cn-social-assistance-measures 第四十五条; cn-dibao-confirmation-measures 第三十四条; zj-social-assistance
 * 第三十六条, which asks that the three fall within six months: the third not after the corresponding day of the sixth month
 * after the first. Work that was accepted begins the series anew; work that was not suitable or refused for a good reason
 * neither counts nor breaks it, which is a reading of 连续.
 */
public final class WorkRefusals implements Rule<OfferedMember, WorkRefusals.Award> {

    /** The service as catalogs list it. */
    public static final Service<OfferedMember, Award> SERVICE = Service.of(
                    "assistance.work-refusals",
                    Text.of("连续拒绝介绍工作的处理", "Repeated refusals of suitable work"),
                    OfferedMember.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.APPLICATION)
            .conditions(WorkRefusalCondition.values())
            .figures(ActivationFigures.SET)
            .covers("000000", "2014-05-01")
            .ruledBy(WorkRefusals::new);

    private static final List<Basis> BASES = WorkRefusalCondition.REFUSED_IN_A_ROW.bases();

    private final Policy policy;
    private final Matter matter;
    private final Figure<Integer> refusals;
    private final Optional<Figure<Integer>> window;
    private final Optional<Figure<Boolean>> workingAgeAsked;

    private WorkRefusals(Policy policy, Matter matter) {
        this.policy = policy;
        this.matter = matter;
        this.refusals = policy.find(ActivationFigures.REFUSALS);
        this.window = policy.findIfSet(ActivationFigures.REFUSAL_WINDOW);
        this.workingAgeAsked = policy.findIfSet(ActivationFigures.WORKING_AGE_ASKED);
    }

    @Override
    public Decision<Award> assess(OfferedMember member) {
        return Assessment.of(matter)
                .require(
                        WorkRefusalCondition.ABLE_TO_WORK,
                        Answer.of(member.ableToWork(), "ableToWork").and(ofWorkingAge(member)))
                .require(
                        WorkRefusalCondition.NOT_EMPLOYED,
                        Answer.of(member.employed(), "employed").not())
                .require(WorkRefusalCondition.REFUSED_IN_A_ROW, refusedInARow(member))
                .grant(this::grant, Award.FORM);
    }

    private Grant<Award> grant() {
        List<FigureUse> used =
                window.map(months -> FigureUse.of(refusals, months)).orElseGet(() -> FigureUse.of(refusals));
        return Grant.of(List.of(), () -> new Award(true), Map.of(), used, BASES);
    }

    private Answer ofWorkingAge(OfferedMember member) {
        return workingAgeAsked
                .map(asked -> Answer.of(asked).not().or(Answer.of(member.workingAge(), "workingAge")))
                .orElse(Answer.YES);
    }

    private Answer refusedInARow(OfferedMember member) {
        return Fact.of(member.offers(), () -> "offers")
                .answer(offers -> Fact.of(refusals.value(), refusals::path)
                        .answer(count -> anySeries(offers, byDay(offers), count)));
    }

    private List<Integer> byDay(List<WorkOffer> offers) {
        return IntStream.range(0, offers.size())
                .boxed()
                .filter(i -> !offers.get(i).on().isAfter(policy.date()))
                .sorted(Comparator.comparing(i -> offers.get(i).on()))
                .toList();
    }

    private Answer anySeries(List<WorkOffer> offers, List<Integer> byDay, int count) {
        return IntStream.range(0, byDay.size())
                .mapToObj(first -> seriesFrom(offers, byDay.subList(first, byDay.size()), count))
                .reduce(Answer.NO, Answer::or);
    }

    // Refused from the first on, of which the first counts and as many more as are needed, in time.
    private Answer seriesFrom(List<WorkOffer> offers, List<Integer> days, int count) {
        LocalDate first = offers.get(days.get(0)).on();
        Answer allRefused = Answer.YES;
        Answer any = Answer.NO;
        Answer[] reached = new Answer[count + 1];
        Arrays.fill(reached, Answer.NO);
        reached[0] = Answer.YES;
        for (int index : days) {
            WorkOffer offer = offers.get(index);
            allRefused = allRefused.and(Answer.of(offer.refused(), path(index, "refused")));
            Answer counts = counts(offer, index);
            for (int number = count; number > 0; number--) {
                reached[number] = reached[number].or(reached[number - 1].and(counts));
            }
            any = any.or(allRefused.and(reached[count]).and(inTime(first, offer.on())));
        }
        return any;
    }

    private static Answer counts(WorkOffer offer, int index) {
        return Answer.of(offer.refused(), path(index, "refused"))
                .and(Answer.of(offer.suitable(), path(index, "suitable")))
                .and(Answer.of(offer.goodReason(), path(index, "goodReason")).not());
    }

    private Answer inTime(LocalDate first, LocalDate last) {
        return window.map(months ->
                        Fact.of(months.value(), months::path).is(known -> !last.isAfter(first.plusMonths(known))))
                .orElse(Answer.YES);
    }

    private static String path(int index, String fact) {
        return "offers[" + index + "]." + fact;
    }

    /**
     * What is to follow for the member's own share (其本人的最低生活保障金); which of the two is at discretion, from 2026-07-01 after
     * a hearing.
     *
     * @param reduceOrStopOwnShare always true
     */
    @AnyJackson
    public record Award(boolean reduceOrStopOwnShare) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "WorkRefusals",
                        Text.of("连续拒绝介绍工作的处理", "consequence of refusals"),
                        values -> new Award(values.get("reduceOrStopOwnShare")))
                .required(
                        "reduceOrStopOwnShare",
                        Text.of("减发或者停发其本人的最低生活保障金", "the own share is reduced or stopped"),
                        Forms.yesNo(),
                        Award::reduceOrStopOwnShare)
                .done();
    }
}
