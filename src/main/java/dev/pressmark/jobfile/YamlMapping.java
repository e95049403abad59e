package dev.pressmark.jobfile;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping in a YAML document whose keys are known. Whatever is wrong is collected with its place, and reading goes on
 * with what is left.
 */
final class YamlMapping {

    private final Problems problems;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private YamlMapping(Node node, Problems problems) {
        this.node = node;
        this.problems = problems;
    }

    /** @param keys the keys it may have */
    static YamlMapping of(Node node, List<String> keys, Problems problems) {
        YamlMapping mapping = new YamlMapping(node, problems);
        if (!(node instanceof MappingNode mappingNode)) {
            problems.add(node, "Expected keys and values: " + String.join(", ", keys));
            return mapping;
        }
        for (NodeTuple tuple : mappingNode.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!keys.contains(key)) {
                problems.add(
                        tuple.getKeyNode(), "Unknown key '" + key + "'; the keys here are " + String.join(", ", keys));
            } else if (mapping.values.put(key, tuple.getValueNode()) != null) {
                problems.add(tuple.getKeyNode(), "The key '" + key + "' stands here twice");
            }
        }
        return mapping;
    }

    /** The value of a key that must be there. */
    @Nullable String required(String key) {
        if (!values.containsKey(key)) {
            problems.add(node, "The key '" + key + "' is missing");
            return null;
        }
        return optional(key, Function.identity());
    }

    /** What the function makes of a key's value; null when the key is not there or its value is wrong. */
    <T> @Nullable T optional(String key, Function<String, T> function) {
        Node value = values.get(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
            problems.add(value, "The key '" + key + "' takes a single value");
            return null;
        }
        try {
            return function.apply(scalar.getValue());
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(value, key + ": " + e.getMessage());
            return null;
        }
    }

    /** The mapping that is a key's value, with the keys it may have; null when the key is not there. */
    @Nullable YamlMapping mapping(String key, List<String> keys) {
        Node value = values.get(key);
        return value == null ? null : of(value, keys, problems);
    }

    /** What the function makes of each entry of a list; null when the key is not there. What is wrong is left out. */
    <T> @Nullable List<T> optionalList(String key, Function<String, T> function) {
        if (!values.containsKey(key)) {
            return null;
        }
        List<T> entries = new ArrayList<>();
        for (Node entry : requiredList(key)) {
            try {
                if (!(entry instanceof ScalarNode scalar)) {
                    throw new IllegalArgumentException("each entry is a single value");
                }
                T value = function.apply(scalar.getValue());
                if (entries.contains(value)) {
                    throw new IllegalArgumentException("'" + scalar.getValue() + "' stands here twice");
                }
                entries.add(value);
            } catch (IllegalArgumentException | DateTimeException e) {
                problems.add(entry, key + ": " + e.getMessage());
            }
        }
        return entries;
    }

    /** The entries of a list that must be there and not be empty. */
    List<Node> requiredList(String key) {
        Node value = values.get(key);
        if (value instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue();
        }
        problems.add(value == null ? node : value, "The key '" + key + "' takes a list with at least one entry");
        return List.of();
    }

    /** The keys and values that stand under a key; none when it is not there. */
    Optional<YamlMapping> nested(String key, List<String> keys) {
        return Optional.ofNullable(values.get(key)).map(value -> of(value, keys, problems));
    }

    /** Reports a problem with a key's value. */
    void reject(String key, String message) {
        problems.add(values.getOrDefault(key, node), key + ": " + message);
    }

    /** Everything that is wrong with a document, in the order of its lines; what has no place comes last. */
    static final class Problems {

        private final String file;
        private final List<Problem> problems = new ArrayList<>();

        Problems(String file) {
            this.file = file;
        }

        void add(Node node, String message) {
            add(node.getStartMark().getLine(), node.getStartMark().getColumn(), message);
        }

        /** A place counted from 0, as YAML's marks are. */
        void add(int line, int column, String message) {
            String placed = String.format(Locale.ROOT, "%s:%d:%d: %s", file, line + 1, column + 1, message);
            problems.add(new Problem(line, column, placed));
        }

        /** A problem that has no place in the file. */
        void add(String message) {
            problems.add(new Problem(Integer.MAX_VALUE, 0, message));
        }

        void throwIfAny() throws JobFileException {
            if (!problems.isEmpty()) {
                throw new JobFileException(problems.stream()
                        .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                        .map(Problem::message)
                        .toList());
            }
        }

        private record Problem(int line, int column, String message) {}
    }
}
