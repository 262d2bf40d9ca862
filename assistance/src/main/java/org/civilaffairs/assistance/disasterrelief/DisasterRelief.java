package org.civilaffairs.assistance.disasterrelief;

import static org.civilaffairs.assistance.disasterrelief.DisasterReliefCondition.LIFE_SERIOUSLY_AFFECTED;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.form.Forms;
import org.civilaffairs.core.form.ObjectForm;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.policy.Basis;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Which relief is due to a disaster victim (受灾人员救助).
 *
 * <p>Basis: cn-social-assistance-law-2026 第二十八条、第四十九条, from 2026-07-01; cn-social-assistance-measures 第二十二条 (urgent
 * help), 第二十四条 (transition), 第二十五条 (rebuilding), 第二十六条 (winter and spring).
 */
public final class DisasterRelief implements Rule<DisasterVictim, DisasterRelief.Award> {

    /** The service as catalogs list it. */
    public static final Service<DisasterVictim, Award> SERVICE = Service.of(
                    "assistance.disaster-relief",
                    Text.of("受灾人员救助", "Relief for disaster victims"),
                    DisasterVictim.FORM,
                    Award.FORM)
            .conditions(DisasterReliefCondition.values())
            .covers("000000", "2014-05-01")
            .ruledBy((policy, matter) -> new DisasterRelief(matter));

    private static final List<Basis> BASES = List.of(
            Basis.of("cn-social-assistance-law-2026", "第二十八条第一款"),
            Basis.of("cn-social-assistance-measures", "第二十二条"),
            Basis.of("cn-social-assistance-measures", "第二十四条"),
            Basis.of("cn-social-assistance-measures", "第二十五条"),
            Basis.of("cn-social-assistance-measures", "第二十六条"));

    private final Matter matter;

    private DisasterRelief(Matter matter) {
        this.matter = matter;
    }

    @Override
    public Decision<Award> assess(DisasterVictim victim) {
        return Assessment.of(matter)
                .require(LIFE_SERIOUSLY_AFFECTED, Answer.of(victim.lifeSeriouslyAffected(), "lifeSeriouslyAffected"))
                .grant(() -> grant(needs(victim)), Award.FORM);
    }

    private static Map<ReliefKind, Answer> needs(DisasterVictim victim) {
        Map<ReliefKind, Answer> needs = new EnumMap<>(ReliefKind.class);
        needs.put(ReliefKind.EMERGENCY, Answer.of(victim.needsUrgentHelp(), "needsUrgentHelp"));
        needs.put(ReliefKind.TRANSITION, Answer.of(victim.houseSeverelyDamaged(), "houseSeverelyDamaged"));
        needs.put(ReliefKind.RECONSTRUCTION, Answer.of(victim.rebuildingRecognised(), "rebuildingRecognised"));
        needs.put(ReliefKind.WINTER_AND_SPRING, Answer.of(victim.winterOrSpringHardship(), "winterOrSpringHardship"));
        return needs;
    }

    private static Grant<Award> grant(Map<ReliefKind, Answer> needs) {
        List<String> missing = needs.values().stream()
                .flatMap(answer -> answer.missing().stream())
                .toList();
        return Grant.of(missing, () -> new Award(due(needs)), Map.of(), List.of(), BASES);
    }

    private static List<ReliefKind> due(Map<ReliefKind, Answer> needs) {
        return Stream.of(ReliefKind.values())
                .filter(kind -> needs.getOrDefault(kind, Answer.NO).isYes())
                .toList();
    }

    /**
     * The relief.
     *
     * @param kinds the kinds that are due, perhaps none now
     */
    @AnyJackson
    public record Award(List<ReliefKind> kinds) {

        /** Reads and writes awards. */
        public static final Form<Award> FORM = ObjectForm.ofRecord(
                        "DisasterRelief", Text.of("受灾救助", "disaster relief"), values -> new Award(values.get("kinds")))
                .required(
                        "kinds",
                        Text.of("救助种类", "kinds of relief"),
                        Forms.listOf(Forms.choice(ReliefKind.class, ReliefKind::title)),
                        Award::kinds)
                .done();
    }
}
