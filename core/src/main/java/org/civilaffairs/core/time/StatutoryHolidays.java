package org.civilaffairs.core.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The statutory holidays of all citizens (法定节假日) under one text of the regulation: 11 days, from 2025 on 13.
 *
 * <p>They are not the days off of a year, which the yearly notice arranges around them and {@link WorkCalendar} knows. The
 * half days and days of parts of the population (妇女节, 青年节, 儿童节, 建军节: 第三条) and the local holidays of ethnic minorities
 * (第四条) are none, and do not move the end of a period.
 *
 * <p>Basis: cn-public-holidays-2013 第二条, cn-public-holidays-2024 第二条.
 *
 * @param document the text, such as {@code cn-public-holidays-2024}
 * @param holidays the festivals in the order of the text
 */
public record StatutoryHolidays(String document, List<Holiday> holidays) {

    private static final String RESOURCE = "statutory-holidays.csv";
    private static final NavigableMap<LocalDate, StatutoryHolidays> TEXTS = load();

    /**
     * A festival with its days.
     *
     * @param festival the festival
     * @param days how many days it has
     * @param dates its days; none where the lunar calendar or a solar term decides, which is not known here
     */
    public record Holiday(Festival festival, int days, List<MonthDay> dates) {}

    /**
     * Returns the holidays under the text that holds on a day.
     *
     * @param on the day to ask for
     * @return the holidays; empty before 2013-12-11, since earlier texts are not known here
     */
    public static Optional<StatutoryHolidays> on(LocalDate on) {
        return Optional.ofNullable(TEXTS.floorEntry(on)).map(Map.Entry::getValue);
    }

    /**
     * Returns how many days of the year are statutory holidays.
     *
     * @return 11 or 13
     */
    public int days() {
        return holidays.stream().mapToInt(Holiday::days).sum();
    }

    /**
     * Tells whether a day is a statutory holiday by its date alone.
     *
     * @param date the day to ask for
     * @return true for a day such as 1 May; empty for others, of which the lunar calendar may make some holidays
     */
    public Optional<Festival> fixed(LocalDate date) {
        return holidays.stream()
                .filter(holiday -> holiday.dates().contains(MonthDay.from(date)))
                .map(Holiday::festival)
                .findFirst();
    }

    private static NavigableMap<LocalDate, StatutoryHolidays> load() {
        try (InputStream stream = StatutoryHolidays.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + RESOURCE + " is missing beside "
                        + StatutoryHolidays.class.getName() + "; expected it in the library's jar");
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException exception) {
            throw new UncheckedIOException("The resource " + RESOURCE + " cannot be read", exception);
        }
    }

    private static NavigableMap<LocalDate, StatutoryHolidays> read(BufferedReader lines) {
        NavigableMap<LocalDate, StatutoryHolidays> texts = new TreeMap<>();
        lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] columns = line.split(",", -1);
            StatutoryHolidays text = texts.computeIfAbsent(
                    LocalDate.parse(columns[0]), since -> new StatutoryHolidays(columns[1], new ArrayList<>()));
            text.holidays.add(holiday(columns));
        });
        texts.replaceAll((since, text) -> new StatutoryHolidays(text.document, List.copyOf(text.holidays)));
        return Collections.unmodifiableNavigableMap(texts);
    }

    private static Holiday holiday(String[] columns) {
        List<MonthDay> dates = Arrays.stream(columns[4].split(" ", -1))
                .filter(date -> !date.isEmpty())
                .map(date -> MonthDay.parse("--" + date))
                .toList();
        return new Holiday(Festival.named(columns[2]).orElseThrow(), Integer.parseInt(columns[3]), dates);
    }
}
