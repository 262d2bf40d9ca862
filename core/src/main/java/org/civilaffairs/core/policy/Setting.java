package org.civilaffairs.core.policy;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.civilaffairs.core.text.Language;
import org.civilaffairs.core.text.Text;
import org.civilaffairs.core.text.Titled;

/**
 * A choice that the law leaves open (设定): named, enumerated, with a documented default, visible in every decision.
 *
 * @param <E> the choices
 * @param name its name, as in case files
 * @param type the enumeration of the choices
 * @param preset the choice that holds where the application makes none
 * @param title what is chosen
 * @param matters tells for a policy whether the choice can change a decision at all
 */
public record Setting<E extends Enum<E> & Titled>(
        String name, Class<E> type, E preset, Text title, Predicate<Policy> matters) {

    /**
     * Creates a setting that matters everywhere.
     *
     * @param name its name, as in case files
     * @param type the enumeration of the choices
     * @param preset the choice that holds where the application makes none
     * @param title what is chosen
     */
    public Setting(String name, Class<E> type, E preset, Text title) {
        this(name, type, preset, title, policy -> true);
    }

    /**
     * Says a choice for a reader.
     *
     * @param choice the name of a constant
     * @param language the language
     * @return what is chosen and how, each with its name; the names alone if there is no such choice
     */
    public String say(String choice, Language language) {
        boolean zh = language == Language.ZH;
        return find(choice)
                .map(constant -> constant.title().in(language))
                .map(how -> zh
                        ? title.zh() + "（" + name + "）：" + how + "（" + choice + "）"
                        : title.en() + " (" + name + "): " + how + " (" + choice + ")")
                .orElseGet(() -> name + " = " + choice);
    }

    /**
     * Reads a choice.
     *
     * @param choice the name of a constant
     * @return the constant
     * @throws IllegalArgumentException if there is no such choice
     */
    public E parse(String choice) {
        return find(choice)
                .orElseThrow(() -> new IllegalArgumentException("No choice " + choice + " of the setting " + name
                        + "; expected one of " + Arrays.toString(type.getEnumConstants())));
    }

    private Optional<E> find(String choice) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(choice))
                .findFirst();
    }
}
