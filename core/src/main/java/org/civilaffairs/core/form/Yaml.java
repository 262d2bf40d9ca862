package org.civilaffairs.core.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civilaffairs.core.text.Text;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A YAML 1.2 document as a tree that knows its lines.
 *
 * <p>Numbers are exact decimals, dates are text, a key given twice is a problem, anchors and tags are not used.
 */
public final class Yaml {

    private final String file;
    private final @Nullable Object tree;
    private final Map<String, Integer> lines;

    private Yaml(String file, @Nullable Object tree, Map<String, Integer> lines) {
        this.file = file;
        this.tree = tree;
        this.lines = lines;
    }

    /**
     * Reads a document.
     *
     * @param file its name, for messages
     * @param text its content
     * @return the document
     * @throws YamlFileException if it is no YAML, with the line
     */
    public static Yaml read(String file, String text) {
        Problems problems = new Problems();
        Reading reading = new Reading(problems);
        Object tree = null;
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setAllowDuplicateKeys(true)
                    .setMaxAliasesForCollections(0)
                    .build();
            Parser parser = new ParserImpl(settings, new StreamReader(settings, text));
            Optional<Node> root = new Composer(settings, new Shallow(parser)).getSingleNode();
            tree = root.map(node -> reading.node(node, "")).orElse(null);
        } catch (TooDeepException e) {
            reading.lines.put("", e.line);
            problems.add(
                    "",
                    Problem.Code.TOO_LARGE,
                    null,
                    Text.format("嵌套超过 %s 层", "nested deeper than %s levels", Shallow.DEEPEST));
        } catch (MarkedYamlEngineException e) {
            reading.lines.put("", e.getProblemMark().map(Mark::getLine).orElse(0) + 1);
            malformed(problems, e.getProblem());
        } catch (YamlEngineException e) {
            malformed(problems, String.valueOf(e.getMessage()));
        }
        Yaml yaml = new Yaml(file, tree, reading.lines);
        yaml.throwIfAny(problems);
        return yaml;
    }

    private static void malformed(Problems problems, String problem) {
        problems.add("", Problem.Code.MALFORMED, null, Text.of("不是合法的 YAML：" + problem, "not YAML: " + problem));
    }

    /**
     * Returns the whole document.
     *
     * @return the tree; {@code null} if the document is empty
     */
    public @Nullable Object tree() {
        return tree;
    }

    /**
     * Returns the name of the file.
     *
     * @return the name given when it was read
     */
    public String file() {
        return file;
    }

    /**
     * Returns the line of a place, or of the nearest place around it.
     *
     * @param pointer the JSON Pointer
     * @return the line, from 1
     */
    public int line(String pointer) {
        String at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }

    /**
     * Reads the whole document as one value.
     *
     * @param <T> the type of the value
     * @param form the form of the value
     * @return the value
     * @throws YamlFileException with file and line of everything that is wrong
     */
    public <T> T read(Form<T> form) {
        try {
            return form.ofTree(tree);
        } catch (InvalidDocumentException e) {
            throw new YamlFileException(this, e.problems());
        }
    }

    /**
     * Throws if anything is wrong, with file and line of each problem.
     *
     * @param problems what was found
     * @throws YamlFileException with every problem
     */
    public void throwIfAny(Problems problems) {
        if (!problems.isEmpty()) {
            throw new YamlFileException(this, problems.list());
        }
    }

    /** Thrown where a document is nested so deeply that only an attack or a mistake explains it. */
    private static final class TooDeepException extends YamlEngineException {
        private static final long serialVersionUID = 1L;
        private final int line;

        TooDeepException(int line) {
            super("too deep");
            this.line = line;
        }
    }

    /** Passes events on, but only of documents that can be composed without running out of stack. */
    private static final class Shallow implements Parser {
        static final int DEEPEST = 100;

        private final Parser parser;
        private int depth;

        Shallow(Parser parser) {
            this.parser = parser;
        }

        @Override
        public boolean checkEvent(Event.ID choice) {
            return parser.checkEvent(choice);
        }

        @Override
        public Event peekEvent() {
            return parser.peekEvent();
        }

        @Override
        public boolean hasNext() {
            return parser.hasNext();
        }

        @Override
        public Event next() {
            Event event = parser.next();
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > DEEPEST) {
                throw new TooDeepException(
                        event.getStartMark().map(Mark::getLine).orElse(0) + 1);
            }
            return event;
        }
    }

    private static final class Reading {
        private static final Set<Tag> TAGS = Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.NULL, Tag.BOOL, Tag.INT, Tag.FLOAT);

        private final Problems problems;
        private final Map<String, Integer> lines = new LinkedHashMap<>();

        Reading(Problems problems) {
            this.problems = problems;
        }

        @Nullable
        Object node(Node node, String at) {
            lines.putIfAbsent(at, node.getStartMark().map(Mark::getLine).orElse(0) + 1);
            if (!TAGS.contains(node.getTag())) {
                problems.add(
                        at,
                        Problem.Code.BAD_VALUE,
                        node.getTag().getValue(),
                        Text.of("不使用标签；请删除", "tags are not used; remove it"));
            }
            if (node instanceof MappingNode mapping) {
                return mapping(mapping, at);
            }
            if (node instanceof SequenceNode sequence) {
                return sequence(sequence, at);
            }
            return scalar((ScalarNode) node, at);
        }

        private Map<String, @Nullable Object> mapping(MappingNode mapping, String at) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar
                        ? scalar.getValue()
                        : tuple.getKeyNode().toString();
                String pointer = Pointer.to(at, key);
                if (map.containsKey(key)) {
                    problems.add(
                            pointer,
                            Problem.Code.DUPLICATE_PROPERTY,
                            null,
                            Text.of("同一键出现两次；请只保留一个", "the key stands twice; keep one"));
                } else {
                    lines.put(
                            pointer,
                            tuple.getKeyNode().getStartMark().map(Mark::getLine).orElse(0) + 1);
                    map.put(key, node(tuple.getValueNode(), pointer));
                }
            }
            return map;
        }

        private List<@Nullable Object> sequence(SequenceNode sequence, String at) {
            List<@Nullable Object> list = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                list.add(node(item, Pointer.to(at, list.size())));
            }
            return list;
        }

        private @Nullable Object scalar(ScalarNode scalar, String at) {
            Tag tag = scalar.getTag();
            String text = scalar.getValue();
            if (tag.equals(Tag.NULL)) {
                return null;
            }
            if (tag.equals(Tag.BOOL) && text.matches("true|false")) {
                return text.equals("true");
            }
            return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? number(text, at) : text;
        }

        private @Nullable Object number(String text, String at) {
            if (text.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
                return new BigDecimal(text);
            }
            problems.add(
                    at,
                    Problem.Code.BAD_VALUE,
                    text,
                    Text.of("应为普通十进制数；文字请加引号", "expected a plain decimal number; put text in quotes"));
            return null;
        }
    }
}
