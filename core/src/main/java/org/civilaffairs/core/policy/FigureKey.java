package org.civilaffairs.core.policy;

import org.civilaffairs.core.form.Form;
import org.civilaffairs.core.text.Text;

/**
 * The name and type of a figure (参数): what it is, in which unit, how its value is written.
 *
 * @param <T> the type of its values
 * @param set the set it belongs to
 * @param name its name in the set, such as {@code monthlyStandard}
 * @param unit its unit, such as {@code yuan/member/month}
 * @param title what it is
 * @param form how its values are read and written
 */
public record FigureKey<T>(FigureSet set, String name, String unit, Text title, Form<T> form) {

    /**
     * Returns the id, unique in the library.
     *
     * @return set and name
     */
    public String id() {
        return set.id() + "." + name;
    }
}
