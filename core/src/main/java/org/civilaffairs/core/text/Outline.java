package org.civilaffairs.core.text;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a whole as people read them: short ones on one line, what has parts of its own below it, indented. */
public final class Outline {

    private static final String INDENT = "\n  ";
    private static final Predicate<String> NESTED = part -> part.contains("\n");

    private Outline() {}

    /**
     * Joins the parts of a whole.
     *
     * @param parts the parts, in order; those that hold something nested come last
     * @return the lines, separated by line feeds
     */
    public static String of(List<String> parts) {
        String line = parts.stream().filter(NESTED.negate()).collect(Collectors.joining(" | "));
        return Stream.concat(Stream.of(line), parts.stream().filter(NESTED))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Puts a whole below what it is a part of.
     *
     * @param whole its lines
     * @return the same lines indented, each after a line feed
     */
    public static String nested(String whole) {
        return INDENT + whole.replace("\n", INDENT);
    }

    /**
     * Joins the items of a list.
     *
     * @param items the items, each in words
     * @param language the language
     * @return those on one line with commas, nested ones as they are; of no items, that there are none
     */
    public static String list(List<String> items, Language language) {
        if (items.isEmpty()) {
            return Text.of("无", "none").in(language);
        }
        boolean nested = items.stream().anyMatch(NESTED);
        return String.join(nested ? "" : Text.of("、", ", ").in(language), items);
    }

    /**
     * Puts a title before what it names.
     *
     * @param title the title
     * @param words what it names
     * @param language the language
     * @return title and words; what is nested begins on the next line
     */
    public static String titled(String title, String words, Language language) {
        String colon = Text.of("：", words.startsWith("\n") ? ":" : ": ").in(language);
        return title + colon + words;
    }
}
