package org.civilaffairs.assistance.circumstances;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Who owes a person maintenance (法定赡养、抚养、扶养义务人认定).
 *
 * <p>Rule GEN-11. Basis: cn-civil-code-family 第一千零五十八条、第一千零五十九条、第一千零六十七条、第一千零七十一条至
 * 第一千零七十五条、第一千零八十四条、第一千一百一十一条.
 */
public final class MaintenanceObligors implements Rule<MaintainedPerson, MaintenanceObligors.Award> {

    /** The service as catalogs list it. */
    public static final Service<MaintainedPerson, Award> SERVICE = Service.of(
                    "assistance.maintenance-obligors",
                    Text.of("法定赡养、抚养、扶养义务人认定", "Who owes maintenance"),
                    MaintainedPerson.FORM,
                    Award.FORM)
            .outcomes(OutcomeWords.ANSWER)
            .settings(CircumstanceFigures.AGE)
            .covers("000000", "2021-01-01")
            .ruledBy(MaintenanceObligors::new);

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-civil-code-family", "第一千零五十八条"),
            Basis.of("cn-civil-code-family", "第一千零五十九条"),
            Basis.of("cn-civil-code-family", "第一千零六十七条"),
            Basis.of("cn-civil-code-family", "第一千零七十一条"),
            Basis.of("cn-civil-code-family", "第一千零七十二条"),
            Basis.of("cn-civil-code-family", "第一千零七十四条"),
            Basis.of("cn-civil-code-family", "第一千零七十五条"),
            Basis.of("cn-civil-code-family", "第一千零八十四条"),
            Basis.of("cn-civil-code-family", "第一千一百一十一条"));

    private final Matter matter;
    private final Maintenance maintenance;

    private MaintenanceObligors(Policy policy, Matter matter) {
        this.matter = matter;
        this.maintenance = new Maintenance(policy);
    }

    @Override
    public Decision<Award> assess(MaintainedPerson facts) {
        Answer incapable = Answer.of(facts.lacksLabourCapacity(), "lacksLabourCapacity");
        Answer needy = incapable.or(Answer.of(facts.inHardship(), "inHardship"));
        Answer destitute = incapable.and(Answer.of(facts.lacksLivelihood(), "lacksLivelihood"));
        Maintenance.Owed owed = maintenance.owed(facts.person(), needy, destitute);
        List<Answer> owing = facts.relatives()
                .map(relatives -> owing(owed, relatives))
                .orElseGet(() -> List.of(Answer.depending(
                        "relatives", List.of(Answer.YES, Answer.NO, owed.child(), owed.minor(), needy, destitute))));
        List<String> missing = owing.stream()
                .flatMap(answer -> answer.missing().stream())
                .distinct()
                .toList();
        return Assessment.of(matter)
                .grant(
                        () -> Grant.of(
                                missing,
                                () -> award(facts.relatives().orElseThrow(), owing),
                                Map.of(),
                                List.of(),
                                BASES),
                        Award.FORM);
    }

    private List<Answer> owing(Maintenance.Owed owed, List<Relative> relatives) {
        List<Answer> unable = new ArrayList<>();
        for (int i = 0; i < relatives.size(); i++) {
            unable.add(Maintenance.fact(relatives.get(i).unable(), i, "unable"));
        }
        List<Answer> owing = new ArrayList<>();
        for (int i = 0; i < relatives.size(); i++) {
            owing.add(maintenance.owes(owed, relatives, unable, i));
        }
        return owing;
    }

    private static Award award(List<Relative> relatives, List<Answer> owing) {
        return new Award(IntStream.range(0, owing.size())
                .filter(i -> owing.get(i).isYes())
                .mapToObj(i -> new Obligor(relatives.get(i).tie(), i + 1, Maintenance.path(i)))
                .toList());
    }

    /**
     * A relative who owes maintenance.
     *
     * @param tie what the relative is to the person
     * @param number which of the relatives put forward it is, from 1
     * @param path its path in the facts, counted from 0
     */
    @AnyJackson
    public record Obligor(FamilyTie tie, int number, String path) {

        /** Reads and writes obligors. */
        public static final Form<Obligor> FORM = ObjectForm.ofRecord(
                        "MaintenanceObligor",
                        Text.of("法定义务人", "relative who owes maintenance"),
                        values -> new Obligor(values.get("tie"), values.get("number"), values.get("path")))
                .required("tie", Text.of("关系", "tie"), Forms.choice(FamilyTie.class, FamilyTie::title), Obligor::tie)
                .required("number", Text.of("第几位亲属", "relative no."), Forms.wholeNumber(1, 1000), Obligor::number)
                .required("path", Text.of("所在路径", "path"), Forms.text(), Obligor::path)
                .done();
    }

    /**
     * Who owes maintenance.
     *
     * @param obligors the relatives who owe it, in the order put forward
     */
    @AnyJackson
    public record Award(List<Obligor> obligors) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "MaintenanceObligors",
                        Text.of("法定义务人", "those who owe maintenance"),
                        values -> new Award(values.get("obligors")))
                .required("obligors", Text.of("法定义务人", "obligors"), Forms.listOf(Obligor.FORM), Award::obligors)
                .done();
    }
}
