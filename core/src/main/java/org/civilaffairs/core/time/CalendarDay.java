package org.civilaffairs.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.civilaffairs.core.text.Text;

/**
 * A day of the work calendar (工作日历中的一日).
 *
 * @param date the day
 * @param kind what kind of day it is
 * @param festival for which festival it is off or worked in exchange, as the notice of the year says
 */
public record CalendarDay(LocalDate date, DayKind kind, Optional<Text> festival) {

    private static final String WEEK = "一二三四五六日";

    /**
     * Says what kind of day it is and why.
     *
     * @return such as {@code 2026-10-01（周四）国庆节放假 · 2026-10-01 (Thu) National Day, day off}
     */
    public Text text() {
        Text day = dated(date);
        Text why = kind.title();
        return Text.of(
                day.zh() + festival.map(Text::zh).orElse("") + why.zh(),
                day.en() + " " + festival.map(name -> name.en() + ", ").orElse("") + why.en());
    }

    static Text dated(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        String name = day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
        return Text.of(date + "（周" + WEEK.charAt(day.getValue() - 1) + "）", date + " (" + name + ")");
    }
}
