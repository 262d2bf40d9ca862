package org.civilaffairs.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Aligns rows of cells for a terminal, in which a Chinese character is two columns wide.
 *
 * <p>The width of a character is that of the East Asian Width property as terminals apply it: ideographs, kana, hangul
 * and full-width forms are two columns, everything else is one.
 */
public final class Columns {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Starts without rows. */
    public Columns() {}

    /**
     * Adds a row.
     *
     * @param cells its cells, from left to right
     * @return these columns
     */
    public Columns row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /**
     * Returns the rows as lines whose cells begin at the same column; the last cell of a row is not padded.
     *
     * @return one line for each row, without line ends
     */
    public List<String> lines() {
        int count = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, count).map(this::widest).toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int widest(int column) {
        return rows.stream()
                .filter(row -> row.size() > column + 1)
                .mapToInt(row -> width(row.get(column)))
                .max()
                .orElse(0);
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size() - 1; i++) {
            String cell = row.get(i);
            line.append(cell).append(" ".repeat(widths[i] - width(cell))).append(GAP);
        }
        return line.append(row.get(row.size() - 1)).toString();
    }

    /**
     * Returns how many columns of a terminal a text takes.
     *
     * @param text the text, on one line
     * @return its width in columns
     */
    public static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x3FFFD);
    }
}
