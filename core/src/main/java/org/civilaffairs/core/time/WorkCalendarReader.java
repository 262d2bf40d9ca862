package org.civilaffairs.core.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Builds a {@link WorkCalendar} from the lines of its text form. */
final class WorkCalendarReader {

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern SLASH = Pattern.compile("/");
    private static final int COLUMNS = 4;

    private final NavigableSet<Integer> years = new TreeSet<>();
    private final Map<LocalDate, Text> off = new HashMap<>();
    private final Map<LocalDate, Text> worked = new HashMap<>();

    void accept(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] columns = COMMA.split(line, -1);
        if (columns.length != COLUMNS) {
            throw unreadable(line, null);
        }
        try {
            years.add(Year.parse(columns[0]).getValue());
            Text festival =
                    Festival.named(columns[1]).map(Festival::title).orElseGet(() -> Text.of(columns[1], columns[1]));
            addDays(columns[2], festival, off);
            addDays(columns[3], festival, worked);
        } catch (DateTimeException | IllegalArgumentException exception) {
            throw unreadable(line, exception);
        }
    }

    WorkCalendar calendar() {
        requireEveryYear();
        LocalDate first = LocalDate.of(years.first(), 1, 1);
        LocalDate last = LocalDate.of(years.last(), 12, 31);
        int days = Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
        BitSet workdays = new BitSet(days);
        for (int day = 0; day < days; day++) {
            workdays.set(day, isWorked(first.plusDays(day)));
        }
        Map<LocalDate, Text> festivals = new HashMap<>(off);
        festivals.putAll(worked);
        return new WorkCalendar(first, last, workdays, festivals);
    }

    private boolean isWorked(LocalDate date) {
        return worked.containsKey(date) || (isWeekday(date) && !off.containsKey(date));
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static void addDays(String column, Text festival, Map<LocalDate, Text> days) {
        for (String interval : SPACE.split(column, -1)) {
            if (!interval.isEmpty()) {
                addInterval(SLASH.split(interval, 2), festival, days);
            }
        }
    }

    private static void addInterval(String[] ends, Text festival, Map<LocalDate, Text> days) {
        LocalDate first = LocalDate.parse(ends[0]);
        LocalDate last = LocalDate.parse(ends[ends.length - 1]);
        // Refuses an interval whose end is before its start.
        first.datesUntil(last.plusDays(1)).forEach(day -> days.put(day, festival));
    }

    private void requireEveryYear() {
        if (years.isEmpty() || years.last() - years.first() != years.size() - 1) {
            throw new IllegalArgumentException("The work calendar has lines for the years " + years
                    + "; expected at least one line for every year from the first to the last");
        }
    }

    private static IllegalArgumentException unreadable(String line, @Nullable RuntimeException cause) {
        return new IllegalArgumentException(
                "Not a line of a work calendar: \"" + line
                        + "\"; expected year,festival,days off,days worked with ISO dates or first/last",
                cause);
    }
}
