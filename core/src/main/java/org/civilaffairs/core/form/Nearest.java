package org.civilaffairs.core.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a misspelt one is nearest to. */
public final class Nearest {

    private Nearest() {}

    /**
     * Returns the known name with the fewest letters to change, if that is less than about a third of the word.
     *
     * @param word the misspelt word
     * @param known the known names
     * @return the nearest, or nothing if none is near
     */
    public static Optional<String> to(String word, Collection<String> known) {
        int longest = known.stream().mapToInt(String::length).max().orElse(0);
        if (word.length() > 2 * longest) {
            return Optional.empty();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingInt(name -> distance(lower, name.toLowerCase(Locale.ROOT))))
                .filter(name -> distance(lower, name.toLowerCase(Locale.ROOT)) <= Math.max(2, word.length() / 3));
    }

    // Edits (insert, delete, replace) by the usual table, one row at a time.
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
