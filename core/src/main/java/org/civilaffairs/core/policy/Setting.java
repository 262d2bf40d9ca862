package org.civilaffairs.core.policy;

import java.util.Arrays;
import org.civilaffairs.core.text.Text;

/**
 * A choice that the law leaves open (设定): named, enumerated, with a documented default, visible in every decision.
 *
 * @param <E> the choices
 * @param name its name, as in case files
 * @param type the enumeration of the choices
 * @param preset the choice that holds where the application makes none
 * @param title what is chosen
 */
public record Setting<E extends Enum<E>>(String name, Class<E> type, E preset, Text title) {

    /**
     * Reads a choice.
     *
     * @param choice the name of a constant
     * @return the constant
     * @throws IllegalArgumentException if there is no such choice
     */
    public E parse(String choice) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(choice))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No choice " + choice + " of the setting " + name
                        + "; expected one of " + Arrays.toString(type.getEnumConstants())));
    }
}
