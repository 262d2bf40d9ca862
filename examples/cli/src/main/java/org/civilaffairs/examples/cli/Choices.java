package org.civilaffairs.examples.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.civilaffairs.core.policy.Policy;
import org.civilaffairs.core.policy.Setting;
import org.civilaffairs.core.service.Service;
import org.civilaffairs.core.text.Titled;

/** The choices that were made where the law is silent. */
final class Choices {

    private UnaryOperator<Policy> made = UnaryOperator.identity();

    private Choices() {}

    /**
     * Reads choices.
     *
     * @param service the service whose settings they are
     * @param given each as {@code NAME=CHOICE}
     * @param inputs receives what is wrong with them
     * @return those that are right
     */
    static Choices read(Service<?, ?> service, List<String> given, Inputs inputs) {
        Choices choices = new Choices();
        Set<String> names = new HashSet<>();
        for (String one : given) {
            inputs.read("--setting " + one, one, text -> choices.add(service, text, names));
        }
        return choices;
    }

    private Choices add(Service<?, ?> service, String given, Set<String> names) {
        int sign = given.indexOf('=');
        if (sign < 0) {
            throw new IllegalArgumentException("应为 名称=选择 · expected NAME=CHOICE");
        }
        Setting<?> setting = service.setting(given.substring(0, sign));
        UnaryOperator<Policy> choice = choice(setting, given.substring(sign + 1));
        if (!names.add(setting.name())) {
            throw new IllegalArgumentException("该设定已给出 · the setting was given before; give it once");
        }
        UnaryOperator<Policy> before = made;
        made = policy -> choice.apply(before.apply(policy));
        return this;
    }

    private static <E extends Enum<E> & Titled> UnaryOperator<Policy> choice(Setting<E> setting, String choice) {
        E chosen = setting.parse(choice);
        return policy -> policy.with(setting, chosen);
    }

    /** Returns a policy with the choices. */
    Policy in(Policy policy) {
        return made.apply(policy);
    }
}
