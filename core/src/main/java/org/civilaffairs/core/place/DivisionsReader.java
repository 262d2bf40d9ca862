package org.civilaffairs.core.place;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.civilaffairs.core.code.DivisionCode;

/**
 * Builds {@link Divisions} from their text form, which its first lines describe.
 *
 * <p>Written without streams and regular expressions, since it runs when a program starts.
 */
final class DivisionsReader {

    private static final String LISTS = "lists,";
    private static final int YEAR_LENGTH = 4;
    private static final int CODES_EXPECTED = 10_000;

    private final Map<String, YearMonth> lists = new HashMap<>();
    private final NavigableSet<YearMonth> months = new TreeSet<>();
    private final Map<DivisionCode, List<Division>> entries = new HashMap<>(CODES_EXPECTED);

    private DivisionsReader() {}

    static Divisions read(String text) {
        DivisionsReader reader = new DivisionsReader();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            reader.accept(text.substring(start, end));
            start = end + 1;
        }
        return new Divisions(reader.months, reader.entries);
    }

    private void accept(String line) {
        if (line.startsWith("#")) {
            return;
        }
        if (line.startsWith(LISTS)) {
            acceptLists(line.substring(LISTS.length()));
        } else {
            acceptDivision(line);
        }
    }

    private void acceptLists(String names) {
        for (String name : names.split(" ", -1)) {
            String[] nameAndMonth = name.split(":", 2);
            YearMonth month = month(nameAndMonth[nameAndMonth.length - 1]);
            lists.put(nameAndMonth[0], month);
            months.add(month);
        }
    }

    private static YearMonth month(String digits) {
        int year = Integer.parseInt(digits.substring(0, YEAR_LENGTH));
        return YearMonth.of(year, Integer.parseInt(digits.substring(YEAR_LENGTH)));
    }

    private void acceptDivision(String line) {
        int afterCode = line.indexOf(',');
        int afterName = line.indexOf(',', afterCode + 1);
        int afterFirst = line.indexOf(',', afterName + 1);
        if (lists.isEmpty() || afterName < 0 || afterFirst <= afterName || line.indexOf(',', afterFirst + 1) >= 0) {
            throw new IllegalArgumentException("Not a line of the divisions: \"" + line
                    + "\"; expected code,name,first list,last list after a line of all lists");
        }
        add(new Division(
                DivisionCode.parse(line.substring(0, afterCode)),
                line.substring(afterCode + 1, afterName),
                afterName + 1 == afterFirst ? months.first() : list(line.substring(afterName + 1, afterFirst)),
                afterFirst + 1 == line.length() ? months.last() : list(line.substring(afterFirst + 1))));
    }

    private void add(Division division) {
        List<Division> earlier = entries.put(division.code(), List.of(division));
        if (earlier != null) {
            List<Division> all = new ArrayList<>(earlier);
            all.add(division);
            entries.put(division.code(), List.copyOf(all));
        }
    }

    private YearMonth list(String name) {
        YearMonth month = lists.get(name);
        if (month == null) {
            throw new IllegalArgumentException("No list of divisions is called " + name + "; expected one from "
                    + months.first() + " to " + months.last());
        }
        return month;
    }
}
