package org.civilaffairs.core.policy;

import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;

/**
 * What is known of a figure in one place on one day (某地某日的参数).
 *
 * @param <T> the type of the value
 * @param key which figure
 * @param asked the place that was asked about
 * @param entry the value with its source, if one is known for that day
 */
public record Figure<T>(FigureKey<T> key, DivisionCode asked, Optional<FigureEntry<T>> entry) {

    /**
     * Returns the value.
     *
     * @return the value, if known
     */
    public Optional<T> value() {
        return entry.map(FigureEntry::value);
    }

    /**
     * Returns the path by which a decision names the figure when it is missing.
     *
     * @return such as {@code figure:assistance.subsistence.monthlyStandard@440783}
     */
    public String path() {
        return "figure:" + key.id() + "@" + asked;
    }
}
