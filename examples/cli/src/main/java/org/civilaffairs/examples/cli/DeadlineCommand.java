package org.civilaffairs.examples.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.civilaffairs.core.time.CivilPeriod;
import org.civilaffairs.core.time.Deadline;
import org.civilaffairs.core.time.Extension;
import org.civilaffairs.core.time.WorkCalendar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts a period to its last day. */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "计算期间的最后一日并说明 · counts a period to its last day and says how",
        exitCodeListHeading = "%n",
        exitCodeList = {
            "0:已作出回答，包括待定并列明尚需的日历 · an answer was given, also that it is undetermined and needs a calendar",
            "2:输入有误，逐条列于标准错误 · bad input; every problem is on standard error"
        })
final class DeadlineCommand implements Action {

    private static final Map<String, CivilPeriod.Unit> KINDS = new TreeMap<>(Map.of(
            "calendar", CivilPeriod.Unit.DAYS,
            "working", CivilPeriod.Unit.WORKING_DAYS,
            "month", CivilPeriod.Unit.MONTHS,
            "year", CivilPeriod.Unit.YEARS));

    @Option(
            names = "--start",
            paramLabel = "DATE",
            required = true,
            description = {"起始日，不计入，形如 2026-07-01", "day the period starts on, not counted, like 2026-07-01"})
    private @Nullable String start;

    @Option(
            names = {"--days", "--length"},
            paramLabel = "N",
            required = true,
            description = {"期间长度，单位见 --kind", "length of the period, in what --kind says"})
    private @Nullable String length;

    @Option(
            names = "--kind",
            paramLabel = "calendar|working|month|year",
            defaultValue = "calendar",
            description = {"日（默认）、工作日、月、年", "calendar days (preset), working days, months, years"})
    private String kind = "calendar";

    @Option(
            names = "--no-extension",
            description = {"最后一日遇休息日不顺延", "the end does not move on over days off"})
    private boolean fixed;

    @Mixin
    private OutputOptions output = new OutputOptions();

    DeadlineCommand() {}

    @Override
    public int run(Inputs inputs, PrintWriter out) {
        LocalDate day = inputs.read("--start", start, Dates::parse);
        CivilPeriod.Unit unit = inputs.read("--kind " + kind, kind, DeadlineCommand::unit);
        Integer count = inputs.read("--days", length, DeadlineCommand::number);
        CivilPeriod period = unit == null ? null : inputs.read("--days", count, given -> period(given, unit));
        Layout layout = output.layout(inputs);
        inputs.throwIfAny();
        Deadline deadline = inputs.checked(period).from(inputs.checked(day), WorkCalendar.bundled());
        inputs.checked(layout).lines(deadline).forEach(out::println);
        return 0;
    }

    private CivilPeriod period(int count, CivilPeriod.Unit unit) {
        return new CivilPeriod(count, unit, fixed ? Extension.NONE : Extension.WEEKENDS_AND_HOLIDAYS);
    }

    private static CivilPeriod.Unit unit(String given) {
        CivilPeriod.Unit unit = KINDS.get(given);
        if (unit == null) {
            throw new IllegalArgumentException("应为下列之一 · expected one of " + String.join(", ", KINDS.keySet()));
        }
        return unit;
    }

    private static int number(String given) {
        try {
            return Integer.parseInt(given);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + given + "\": 应为正整数 · expected a whole number from 1", e);
        }
    }
}
