package org.civilaffairs.core.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes trees as JSON text (RFC 8259): the same tree gives the same text everywhere.
 *
 * <p>Numbers are plain decimals as they stand in the tree, characters outside ASCII stay as they are.
 */
public final class Json {

    private final StringBuilder out = new StringBuilder();
    private final boolean indented;

    private Json(boolean indented) {
        this.indented = indented;
    }

    /**
     * Writes a tree on one line.
     *
     * @param tree the tree
     * @return JSON text
     */
    public static String write(@Nullable Object tree) {
        return new Json(false).node(tree, 0).out.toString();
    }

    /**
     * Writes a tree on many lines, indented by two spaces.
     *
     * @param tree the tree
     * @return JSON text
     */
    public static String writeIndented(@Nullable Object tree) {
        return new Json(true).node(tree, 0).out.toString();
    }

    static boolean isPartOfTree(@Nullable Object node) {
        return node == null
                || node instanceof Map<?, ?>
                || node instanceof List<?>
                || node instanceof String
                || node instanceof BigDecimal
                || node instanceof Boolean;
    }

    private Json node(@Nullable Object node, int depth) {
        if (node instanceof Map<?, ?> map) {
            object(map, depth);
        } else if (node instanceof List<?> list) {
            array(list, depth);
        } else if (node instanceof String text) {
            string(text);
        } else if (node instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else if (node == null || node instanceof Boolean) {
            out.append(node);
        } else {
            throw new IllegalArgumentException("No part of a tree: " + node.getClass()
                    + "; expected Map, List, String, BigDecimal, Boolean or null");
        }
        return this;
    }

    private void object(Map<?, ?> map, int depth) {
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator);
            separator = indented ? "," : ", ";
            newLine(depth + 1);
            string(name(entry.getKey()));
            out.append(": ");
            node(entry.getValue(), depth + 1);
        }
        close('}', map.isEmpty(), depth);
    }

    // Text of any other key, such as an identifier, is not what is stored.
    private static String name(@Nullable Object key) {
        if (key instanceof String name) {
            return name;
        }
        throw new IllegalArgumentException(
                "No key of a tree: " + (key == null ? null : key.getClass()) + "; expected String");
    }

    private void array(List<?> list, int depth) {
        out.append('[');
        String separator = "";
        for (Object item : list) {
            out.append(separator);
            separator = indented ? "," : ", ";
            newLine(depth + 1);
            node(item, depth + 1);
        }
        close(']', list.isEmpty(), depth);
    }

    private void close(char bracket, boolean empty, int depth) {
        if (!empty) {
            newLine(depth);
        }
        out.append(bracket);
    }

    private void newLine(int depth) {
        if (indented) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void string(String text) {
        out.append('"');
        text.chars().forEach(c -> character((char) c));
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x20) {
                    out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
