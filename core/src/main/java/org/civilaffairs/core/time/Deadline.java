package org.civilaffairs.core.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.civilaffairs.core.json.AnyJackson;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a period (期间的最后一日) with the way to it, which it explains in Chinese and English.
 *
 * <p>Where the calendar does not reach the last day there is none: then {@link #missing} names the calendar that would
 * settle it, and {@link #isMetOn} still answers for the days that are in time whatever that calendar says.
 *
 * <p>As JSON it tells the period, the days and the explanation in both languages. It is only written: which days are off is
 * for a calendar to say, so who reads a deadline counts again from its start with {@link CivilPeriod#from}.
 *
 * <p>Basis: cn-civil-code-general 第二百零一条至第二百零三条.
 */
@AnyJackson
public final class Deadline {

    private final CivilPeriod period;
    private final LocalDate start;
    private final LocalDate reached; // the last day, or the first that the calendar does not know
    private final LocalDate earliest; // no day before it is the last, whatever a missing calendar says
    private final Optional<LocalDate> nominal;
    private final Optional<LocalDate> last;
    private final List<CalendarDay> days;

    private Deadline(
            CivilPeriod period,
            LocalDate start,
            LocalDate reached,
            LocalDate earliest,
            Optional<LocalDate> nominal,
            Optional<LocalDate> last,
            List<CalendarDay> days) {
        this.period = period;
        this.start = start;
        this.reached = reached;
        this.earliest = earliest;
        this.nominal = nominal;
        this.last = last;
        this.days = List.copyOf(days);
    }

    static Deadline of(CivilPeriod period, LocalDate start, WorkCalendar calendar) {
        return switch (period.unit()) {
            case DAYS -> extended(period, start, start.plusDays(period.length()), calendar);
            case MONTHS -> extended(period, start, start.plusMonths(period.length()), calendar);
            case YEARS -> extended(period, start, start.plusYears(period.length()), calendar);
            case WORKING_DAYS -> counted(period, start, calendar);
        };
    }

    private static Deadline extended(CivilPeriod period, LocalDate start, LocalDate nominal, WorkCalendar calendar) {
        List<CalendarDay> days = new ArrayList<>();
        LocalDate day = nominal;
        boolean moves = period.extension() != Extension.NONE;
        while (moves) {
            Optional<CalendarDay> found = calendar.day(day);
            if (found.isEmpty()) {
                return new Deadline(period, start, day, day, Optional.of(nominal), Optional.empty(), days);
            }
            moves = period.extension().movesOver(found.get().kind());
            addNotable(days, found.get(), moves);
            day = moves ? day.plusDays(1) : day;
        }
        return new Deadline(period, start, day, day, Optional.of(nominal), Optional.of(day), days);
    }

    private static Deadline counted(CivilPeriod period, LocalDate start, WorkCalendar calendar) {
        List<CalendarDay> days = new ArrayList<>();
        LocalDate day = start;
        for (int counted = 0; counted < period.length(); ) {
            day = day.plusDays(1);
            Optional<CalendarDay> found = calendar.day(day);
            if (found.isEmpty()) {
                LocalDate earliest = day.plusDays(period.length() - counted - 1L);
                return new Deadline(period, start, day, earliest, Optional.empty(), Optional.empty(), days);
            }
            boolean worked = found.get().kind().isWorked();
            addNotable(days, found.get(), !worked);
            counted += worked ? 1 : 0;
        }
        return new Deadline(period, start, day, day, Optional.of(day), Optional.of(day), days);
    }

    private static void addNotable(List<CalendarDay> days, CalendarDay day, boolean skipped) {
        if (skipped || day.kind() == DayKind.MAKE_UP_WORKDAY) {
            days.add(day);
        }
    }

    /**
     * Returns the period.
     *
     * @return the period
     */
    public CivilPeriod period() {
        return period;
    }

    /**
     * Returns the day on which the period starts.
     *
     * @return the day, which is not counted
     */
    public LocalDate start() {
        return start;
    }

    /**
     * Returns the day on which the period would end if its end never moved.
     *
     * @return the day; empty for working days that the calendar does not reach
     */
    public Optional<LocalDate> nominalLastDay() {
        return nominal;
    }

    /**
     * Returns the last day.
     *
     * <p>The last days of December in the last year of a calendar are as announced so far: the notice of the next year may
     * still change them.
     *
     * @return the last day on which to act; empty where the calendar does not reach it
     */
    public Optional<LocalDate> lastDay() {
        return last;
    }

    /**
     * Returns what is missing to know the last day.
     *
     * @return the path of the calendar of a year, such as {@code calendar:2027}; empty if the last day is known
     */
    public Optional<String> missing() {
        return last.isPresent() ? Optional.empty() : Optional.of("calendar:" + reached.getYear());
    }

    /**
     * Returns the days off that were passed over.
     *
     * @return for working days all within the period, otherwise those over which the end moved on
     */
    public List<CalendarDay> skipped() {
        return days.stream().filter(day -> !day.kind().isWorked()).toList();
    }

    /**
     * Returns the weekend days that were worked in exchange and so were counted, or ended the period.
     *
     * @return the days, each with its festival
     */
    public List<CalendarDay> makeUpWorkdays() {
        return days.stream().filter(day -> day.kind().isWorked()).toList();
    }

    /**
     * Tells whether acting on a day is in time.
     *
     * @param day the day of the act
     * @return true up to the last day; empty if that takes a calendar that is missing
     */
    public Optional<Boolean> isMetOn(LocalDate day) {
        Objects.requireNonNull(day, "The day of the act is null; expected a day");
        if (last.isEmpty() && day.isAfter(earliest)) {
            return Optional.empty();
        }
        return Optional.of(!day.isAfter(earliest));
    }

    /**
     * Tells whether acting at an hour is in time, where the office has business hours.
     *
     * @param moment the moment of the act, in China
     * @param closing when the office stops its business
     * @return true up to that time on the last day; empty if that takes a calendar that is missing
     */
    public Optional<Boolean> isMetAt(LocalDateTime moment, LocalTime closing) {
        Objects.requireNonNull(moment, "The moment of the act is null; expected a day with its time");
        Objects.requireNonNull(closing, "The closing time is null; expected one, or isMetOn where there is none");
        boolean afterHours = moment.toLocalTime().isAfter(closing);
        LocalDate day = moment.toLocalDate();
        return isMetOn(afterHours ? day.plusDays(1) : day);
    }

    /**
     * Returns the rules that were applied.
     *
     * @return the rules with their articles, in the order of the law
     */
    public List<PeriodRule> rules() {
        boolean moves = period.extension() != Extension.NONE && period.unit() != CivilPeriod.Unit.WORKING_DAYS;
        return Stream.of(
                        period.unit().rules().stream(),
                        Stream.of(PeriodRule.REST_DAY).filter(rule -> moves),
                        Stream.of(PeriodRule.END_OF_LAST_DAY))
                .flatMap(rules -> rules)
                .toList();
    }

    /**
     * Explains the way to the last day, one line for each step.
     *
     * @return start and length, the end before any move, each day that was passed over or worked in exchange, the last
     *     day or what is missing to know it, and the rules
     */
    public List<Text> explanation() {
        List<Text> lines = new ArrayList<>();
        lines.add(labelled("起始日", "starts on", CalendarDay.dated(start)));
        lines.add(labelled("期间", "period", period.text()));
        nominal.ifPresent(day -> lines.add(labelled("届满日", "runs out on", CalendarDay.dated(day))));
        days.forEach(day -> lines.add(labelled(
                day.kind().isWorked() ? "计入" : "跳过", day.kind().isWorked() ? "counted" : "passed over", day.text())));
        lines.add(result());
        rules().forEach(rule -> lines.add(rule.title()));
        return lines;
    }

    private Text result() {
        return last.map(day -> labelled("最后一日", "last day", CalendarDay.dated(day)))
                .orElseGet(() -> Text.format(
                        "最后一日待定：尚需%s年的节假日安排（%s）",
                        "last day undetermined: needs the notice on holidays of %s (%s)",
                        reached.getYear(),
                        missing().orElse("")));
    }

    private static Text labelled(String zh, String en, Text what) {
        return Text.of(zh + " " + what.zh(), en + " " + what.en());
    }

    /**
     * Tells whether an object is the same deadline, found in the same way.
     *
     * @param object the object to compare with
     * @return true if it is
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Deadline other
                && period.equals(other.period)
                && start.equals(other.start)
                && reached.equals(other.reached)
                && earliest.equals(other.earliest)
                && last.equals(other.last)
                && days.equals(other.days);
    }

    /**
     * Returns a hash code of the period and its start.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return Objects.hash(period, start);
    }

    /**
     * Writes the period and its last day.
     *
     * @return such as {@code 30 days from 2025-01-06: 2025-02-05}
     */
    @Override
    public String toString() {
        return period.text().en() + " from " + start + ": "
                + last.map(LocalDate::toString).or(this::missing).orElse("");
    }
}
