package org.civilaffairs.assistance.monitoring;

import java.util.EnumMap;
import java.util.Map;
import org.civilaffairs.assistance.circumstances.Entitlement;
import org.civilaffairs.core.decision.Answer;
import org.civilaffairs.core.decision.Assessment;
import org.civilaffairs.core.decision.Decision;
import org.civilaffairs.core.decision.Fact;
import org.civilaffairs.core.decision.Grant;
import org.civilaffairs.core.decision.Matter;
import org.civilaffairs.core.decision.OutcomeWords;
import org.civilaffairs.core.service.Rule;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Text;

/**
 * Whether someone is an object of assistance by law (社会救助对象).
 *
 * <p>Basis: cn-social-assistance-law-2026 第十三条、第三十三条、第三十六条. The list of article 13 is open (等): the province may
 * add, and victims of crimes or civil wrongs come in by the conditions of the programmes.
 */
public final class AssistanceObject implements Rule<PossibleObject, Entitlement> {

    /** The service as catalogs list it. */
    public static final Service<PossibleObject, Entitlement> SERVICE = Service.of(
                    "assistance.object",
                    Text.of("社会救助对象", "Object of assistance"),
                    PossibleObject.FORM,
                    Entitlement.FORM)
            .outcomes(OutcomeWords.of("属于", "an object of assistance", "不属于", "no object of assistance"))
            .conditions(ObjectCondition.values())
            .covers("000000", "2026-07-01")
            .ruledBy((policy, matter) -> new AssistanceObject(matter));

    private final Matter matter;

    private AssistanceObject(Matter matter) {
        this.matter = matter;
    }

    @Override
    public Decision<Entitlement> assess(PossibleObject facts) {
        Map<ObjectCondition, Answer> ways = new EnumMap<>(ObjectCondition.class);
        ways.put(
                ObjectCondition.NAMED_BY_LAW,
                Fact.of(facts.classes(), () -> "classes").is(classes -> !classes.isEmpty()));
        ways.put(ObjectCondition.ADDED_BY_PROVINCE, Answer.of(facts.addedByProvince(), "addedByProvince"));
        ways.put(ObjectCondition.VICTIM_STILL_IN_HARDSHIP, victim(facts));
        return Assessment.of(matter)
                .requireAny(ObjectCondition.OBJECT_OF_ASSISTANCE, ways)
                .grant(
                        () -> Grant.certain(new Entitlement(true), ObjectCondition.OBJECT_OF_ASSISTANCE.bases()),
                        Entitlement.FORM);
    }

    private static Answer victim(PossibleObject facts) {
        return Answer.of(facts.injured(), "injured")
                .and(Answer.of(facts.stillInHardship(), "stillInHardship"))
                .and(Answer.of(facts.meetsAProgramme(), "meetsAProgramme"));
    }
}
