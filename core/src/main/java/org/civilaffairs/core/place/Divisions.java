package org.civilaffairs.core.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.civilaffairs.core.code.DivisionCode;

/**
 * The administrative divisions (行政区划) by code and day, from 1980 on.
 *
 * <p>The lists of codes show the end of a year, later of a month, with gaps: none shows the end of 2011, and only two
 * are newer than January 2018. The day of a change between two lists is unknown. Within such a gap a code counts as
 * listed if the list before or the list after has it, so both the old and the new code do. Days after the newest list
 * are answered from it; before 1980 there were no codes. A code that leaves the lists and comes back under the same
 * name counts as listed in between, since such holes are errors of the lists.
 *
 * <p>Basis: GB/T 2260 and its lists; from 2025-09-01 cn-division-codes-measures-2025.
 */
public final class Divisions {

    private static final String RESOURCE = "divisions.csv";
    private static final String NATION_NAME = "全国";

    private final NavigableSet<YearMonth> lists;
    private final Map<DivisionCode, List<Division>> entries;

    Divisions(NavigableSet<YearMonth> lists, Map<DivisionCode, List<Division>> entries) {
        this.lists = lists;
        this.entries = entries;
    }

    /**
     * Returns the divisions that come with the library.
     *
     * @return the divisions in the lists of December 1980 to June 2023
     */
    public static Divisions bundled() {
        return Bundled.DIVISIONS;
    }

    /**
     * Returns the month of the newest list: what changed later is not known here.
     *
     * @return the month, at whose end the list was true
     */
    public YearMonth newestList() {
        return lists.last();
    }

    /**
     * Returns all that the lists ever said of a code.
     *
     * @param code the code
     * @return one entry for each name and unbroken time, in the order of time; none for the nation, which is not in the
     *     lists
     */
    public List<Division> find(DivisionCode code) {
        return entries.getOrDefault(code, List.of());
    }

    /**
     * Tells whether a code is listed on a day.
     *
     * @param code the code; the nation is always listed
     * @param on the day to ask for
     * @return whether it is listed, not yet, no longer, or in no list at all
     */
    public Listing at(DivisionCode code, LocalDate on) {
        return at(code, window(on));
    }

    /**
     * Returns a code that is listed on a day, or says why it is not.
     *
     * @param code the code
     * @param on the day to ask for
     * @return the same code
     * @throws IllegalArgumentException if it is not listed on that day
     */
    public DivisionCode requireListed(DivisionCode code, LocalDate on) {
        Listing listing = at(code, on);
        if (listing != Listing.LISTED) {
            throw new IllegalArgumentException("GB/T 2260 does not list " + code + " on " + on + " ("
                    + said(code, listing) + "); expected a code in use on that day, or 000000");
        }
        return code;
    }

    private String said(DivisionCode code, Listing listing) {
        List<Division> rows = find(code);
        return switch (listing) {
            case NOT_YET ->
                "first listed as " + rows.get(0).name() + " at the end of "
                        + rows.get(0).first();
            case NO_LONGER ->
                "last listed as " + rows.get(rows.size() - 1).name() + " at the end of "
                        + rows.get(rows.size() - 1).last();
            case LISTED, NEVER -> "in no list from " + lists.first() + " to " + lists.last();
        };
    }

    /**
     * Returns the name of a division on a day.
     *
     * @param code the code
     * @param on the day to ask for
     * @return the name, such as 嘉定区; empty if the code is not listed, or if the day lies in a gap between two lists
     *     that name it differently
     */
    public Optional<String> name(DivisionCode code, LocalDate on) {
        return onlyName(code, window(on));
    }

    /**
     * Returns every name that a division may have on a day.
     *
     * @param code the code
     * @param on the day to ask for
     * @return no name if the code is not listed, one as a rule, more where the lists before and after the day differ
     */
    public List<String> names(DivisionCode code, LocalDate on) {
        return names(code, window(on));
    }

    /**
     * Returns what may have followed a code that the lists stopped showing.
     *
     * <p>The lists name no successors. Candidates are the entries of the same province and level that begin in the next list
     * under the same name, or if there are none under the same place name with another kind of division (嘉定县, 嘉定区).
     * Several candidates, and common names such as 郊区, call for the decision on the change; so does none, which stands
     * for a merger, another name or another province as well as for an end.
     *
     * @param entry an entry of {@link #find}
     * @return the candidates in the order of their codes; none while the newest list shows the entry
     */
    public List<Division> possibleSuccessors(Division entry) {
        return new Successions(lists, entries.values()).after(entry);
    }

    /**
     * Returns what may have been before a code that the lists began to show.
     *
     * @param entry an entry of {@link #find}
     * @return the candidates, found as those of {@link #possibleSuccessors}; none if the first list shows the entry
     */
    public List<Division> possiblePredecessors(Division entry) {
        return new Successions(lists, entries.values()).before(entry);
    }

    /**
     * Returns the name of a division on a day, after the names of the divisions it lies in.
     *
     * @param code the code
     * @param on the day to ask for
     * @return the name, such as 上海市嘉定区 or 广东省江门市开平市; empty if {@link #name} is for a part of it
     */
    public Optional<String> fullName(DivisionCode code, LocalDate on) {
        Window window = window(on);
        List<DivisionCode> chain = chain(code, window);
        List<String> names = new ArrayList<>(chain.size());
        for (DivisionCode member : chain) {
            if (!member.isNation() || code.isNation()) {
                Optional<String> name = onlyName(member, window);
                if (name.isEmpty()) {
                    return Optional.empty();
                }
                names.add(name.get());
            }
        }
        Collections.reverse(names);
        // A city without counties may be listed a second time in place of a county: 620201 嘉峪关市 under 620200.
        return Optional.of(names.stream().distinct().collect(Collectors.joining()));
    }

    /**
     * Returns the divisions that a division lies in on a day, from itself up to the nation.
     *
     * <p>The chain climbs by the digits and leaves out what is not listed on the day, such as 310100, which stands for
     * no prefecture. The code itself is always the first member, listed or not.
     *
     * @param code the code to begin with
     * @param on the day to ask for
     * @return the chain, such as 440783, 440700, 440000, 000000 or 310114, 310000, 000000
     */
    public List<DivisionCode> chain(DivisionCode code, LocalDate on) {
        return List.copyOf(chain(code, window(on)));
    }

    /**
     * Tells whether a division lies in another on a day, or is the same.
     *
     * @param inner the code of the division that may lie in the other
     * @param outer the code of the other division
     * @param on the day to ask for
     * @return true if the other is in the chain of the first; nothing but itself lies in a code that is not listed
     */
    public boolean isWithin(DivisionCode inner, DivisionCode outer, LocalDate on) {
        return chain(inner, window(on)).contains(outer);
    }

    private List<DivisionCode> chain(DivisionCode code, Window window) {
        List<DivisionCode> chain = new ArrayList<>(4);
        chain.add(code);
        addAncestor(chain, code.prefecture(), window);
        addAncestor(chain, code.province(), window);
        addAncestor(chain, DivisionCode.NATION, window);
        return chain;
    }

    private void addAncestor(List<DivisionCode> chain, DivisionCode ancestor, Window window) {
        if (!chain.contains(ancestor) && at(ancestor, window) == Listing.LISTED) {
            chain.add(ancestor);
        }
    }

    private Listing at(DivisionCode code, Window window) {
        if (code.isNation()) {
            return Listing.LISTED;
        }
        List<Division> rows = find(code);
        if (rows.isEmpty()) {
            return Listing.NEVER;
        }
        if (rows.stream().anyMatch(row -> window.touches(row, rows))) {
            return Listing.LISTED;
        }
        return rows.get(0).first().isAfter(window.after()) ? Listing.NOT_YET : Listing.NO_LONGER;
    }

    private Optional<String> onlyName(DivisionCode code, Window window) {
        List<String> names = names(code, window);
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private List<String> names(DivisionCode code, Window window) {
        if (code.isNation()) {
            return List.of(NATION_NAME);
        }
        List<Division> rows = find(code);
        return rows.stream()
                .filter(row -> window.touches(row, rows))
                .map(Division::name)
                .distinct()
                .toList();
    }

    private Window window(LocalDate on) {
        YearMonth month = YearMonth.from(on);
        YearMonth lastOver = on.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
        YearMonth before = lists.floor(lastOver);
        YearMonth after = lists.higher(lastOver);
        if (before == null) {
            // The codes of the first list are taken as of the year it was made in.
            YearMonth only = on.getYear() < lists.first().getYear() ? month : lists.first();
            return new Window(only, only);
        }
        return new Window(before, after == null ? before : after);
    }

    /**
     * The lists around a day.
     *
     * @param before the newest list that the day is not before
     * @param after the next list, or the same if there is none
     */
    private record Window(YearMonth before, YearMonth after) {

        // From the first list of an entry to the last list of any entry of the same code and name.
        boolean touches(Division entry, List<Division> entriesOfCode) {
            return !entry.first().isAfter(after)
                    && entriesOfCode.stream()
                            .anyMatch(other -> !other.last().isBefore(before)
                                    && other.name().equals(entry.name()));
        }
    }

    /** Holds the bundled divisions, which are read when they are first asked for. */
    private static final class Bundled {

        private static final Divisions DIVISIONS = load();

        private static Divisions load() {
            try (InputStream stream = Divisions.class.getResourceAsStream(RESOURCE)) {
                if (stream == null) {
                    throw new IllegalStateException("The resource " + RESOURCE + " is missing beside "
                            + Divisions.class.getName() + "; expected it in the library's jar");
                }
                return DivisionsReader.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException exception) {
                throw new UncheckedIOException("The resource " + RESOURCE + " cannot be read", exception);
            }
        }
    }
}
