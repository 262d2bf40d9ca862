package org.civilaffairs.assistance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.civilaffairs.assistance.procedure.Programme;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.procedure.Procedure;

/** Puts programmes and steps of which everything is known on the day in the place of made-up ones. */
final class RandomSteps {

    private final Random random;
    private final Policy policy;

    RandomSteps(Random random, Policy policy) {
        this.random = random;
        this.policy = policy;
    }

    Object known(Object facts) {
        return facts instanceof Map<?, ?> map && map.containsKey("programme") ? replaced(map) : facts;
    }

    private Map<String, Object> replaced(Map<?, ?> facts) {
        Map<String, Object> known = new LinkedHashMap<>();
        facts.forEach((name, value) -> known.put(String.valueOf(name), value));
        List<Programme> programmes = programmes();
        Programme programme = programmes.get(random.nextInt(programmes.size()));
        known.put("programme", programme.name());
        if (known.containsKey("step")) {
            List<String> steps = programme.plan().steps();
            known.put("step", steps.get(random.nextInt(steps.size())));
            known.put("started", policy.date().minusDays(random.nextInt(300)).toString());
        }
        return known;
    }

    private List<Programme> programmes() {
        return Stream.of(Programme.values()).filter(this::isKnown).toList();
    }

    private boolean isKnown(Programme programme) {
        Procedure procedure = programme.plan().under(policy);
        return procedure.missing().isEmpty()
                && !procedure.notices().isEmpty()
                && !procedure.reviews().isEmpty();
    }
}
