package org.civilaffairs.core.place;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what may follow an entry of the lists, or have been before it, by the names alone. */
final class Successions {

    // The longer ones first: 自治县 is not taken for 县.
    private static final List<String> KINDS = List.of("自治州", "自治县", "自治旗", "地区", "林区", "特区", "市", "区", "县", "盟", "旗");

    private final NavigableSet<YearMonth> lists;
    private final Collection<List<Division>> codes;

    Successions(NavigableSet<YearMonth> lists, Collection<List<Division>> codes) {
        this.lists = lists;
        this.codes = codes;
    }

    List<Division> after(Division entry) {
        YearMonth next = lists.higher(entry.last());
        return ends(entry) ? alike(entry, other -> other.first().equals(next) && begins(other)) : List.of();
    }

    List<Division> before(Division entry) {
        YearMonth previous = lists.lower(entry.first());
        return begins(entry) ? alike(entry, other -> other.last().equals(previous) && ends(other)) : List.of();
    }

    // A hole in the lists is no end: the same code comes back under the same name.
    private boolean ends(Division entry) {
        return !entry.last().equals(lists.last())
                && same(entry).noneMatch(other -> other.first().isAfter(entry.last()));
    }

    private boolean begins(Division entry) {
        return !entry.first().equals(lists.first())
                && same(entry).noneMatch(other -> other.last().isBefore(entry.first()));
    }

    private Stream<Division> same(Division entry) {
        return codes.stream()
                .filter(rows -> rows.get(0).code().equals(entry.code()))
                .flatMap(List::stream)
                .filter(other -> other.name().equals(entry.name()));
    }

    private List<Division> alike(Division entry, Predicate<Division> adjoining) {
        List<Division> found = codes.stream()
                .flatMap(List::stream)
                .filter(other -> isAlike(entry, other))
                .filter(adjoining)
                .sorted(Comparator.comparing(Division::code))
                .toList();
        List<Division> exact = found.stream()
                .filter(other -> other.name().equals(entry.name()))
                .toList();
        return exact.isEmpty() ? found : exact;
    }

    private static boolean isAlike(Division entry, Division other) {
        return entry.code().level() == other.code().level()
                && Objects.equals(entry.code().province(), other.code().province())
                && stem(entry.name()).equals(stem(other.name()));
    }

    private static String stem(String name) {
        return KINDS.stream()
                .filter(kind -> name.endsWith(kind) && name.length() > kind.length())
                .findFirst()
                .map(kind -> name.substring(0, name.length() - kind.length()))
                .orElse(name);
    }
}
