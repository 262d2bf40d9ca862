package org.civilaffairs.core.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.civilaffairs.core.code.DivisionCode;

/**
 * One value of a figure, set by one place for one period (参数值).
 *
 * @param <T> the type of the value
 * @param key which figure
 * @param place the place that set it
 * @param value the value
 * @param since the first day of its period
 * @param until the last day of its period; empty if the text sets no end
 * @param source where it is taken from
 * @param confidence how sure it is
 * @param published the day on which it was published, if known
 * @param checked the last day on which someone confirmed the newest value of the figure
 * @param origin the file it was read from
 * @param override whether an application's own file or case brought it
 */
public record FigureEntry<T>(
        FigureKey<T> key,
        DivisionCode place,
        T value,
        LocalDate since,
        Optional<LocalDate> until,
        Source source,
        Confidence confidence,
        Optional<LocalDate> published,
        LocalDate checked,
        String origin,
        boolean override) {

    /**
     * Returns whether a day lies in the period.
     *
     * @param date the day
     * @return whether the value holds on it
     */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(since) && until.stream().noneMatch(date::isAfter);
    }

    /**
     * Returns whether the value was public on a day. Where the day of publication is not known, the first day of the
     * period stands for it.
     *
     * @param date the day
     * @return whether it was known then
     */
    public boolean knownOn(LocalDate date) {
        return !published.orElse(since).isAfter(date);
    }
}
