package org.civilaffairs.examples.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.civilaffairs.core.time.CalendarDay;
import org.civilaffairs.core.time.Deadline;
import org.civilaffairs.core.time.PeriodRule;

/** Writes a deadline as a tree. */
final class DeadlineTree {

    private DeadlineTree() {}

    static Map<String, Object> of(Deadline deadline) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("start", deadline.start().toString());
        tree.put("length", BigDecimal.valueOf(deadline.period().length()));
        tree.put("unit", deadline.period().unit().name());
        tree.put("extension", deadline.period().extension().name());
        deadline.nominalLastDay().ifPresent(day -> tree.put("nominalLastDay", day.toString()));
        tree.put("skipped", days(deadline.skipped()));
        tree.put("makeUpWorkdays", days(deadline.makeUpWorkdays()));
        deadline.lastDay().ifPresent(day -> tree.put("lastDay", day.toString()));
        deadline.missing().ifPresent(path -> tree.put("needs", List.of(path)));
        tree.put("articles", deadline.rules().stream().map(PeriodRule::basis).toList());
        return tree;
    }

    private static List<Object> days(List<CalendarDay> days) {
        return days.stream().<Object>map(DeadlineTree::day).toList();
    }

    private static Map<String, Object> day(CalendarDay day) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("date", day.date().toString());
        tree.put("kind", day.kind().name());
        day.festival().ifPresent(name -> tree.put("zh", name.zh()));
        day.festival().ifPresent(name -> tree.put("en", name.en()));
        return tree;
    }
}
