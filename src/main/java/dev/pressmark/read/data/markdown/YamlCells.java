package dev.pressmark.read.data.markdown;

import dev.pressmark.read.data.Cell;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The values of YAML, as they are written: nothing is constructed of them. */
final class YamlCells {

    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 20;
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int MOST_NODES = 20_000;

    private final List<Cell> cells = new ArrayList<>();
    private int nodes;

    private YamlCells() {}

    /**
     * The values by name.
     *
     * @throws YAMLException when it is no YAML, or more than front matter can honestly be
     */
    static List<Cell> of(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setCodePointLimit(MOST_CHARACTERS);
        YamlCells read = new YamlCells();
        Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
        if (root != null) {
            read.add(root, "", 0);
        }
        return read.cells;
    }

    /** An alias stands for the same node again, so that few lines can come to many nodes. */
    private void add(Node node, String path, int depth) {
        if (++nodes > MOST_NODES || depth > DEEPEST) {
            throw new YAMLException("it repeats itself, or is nested, beyond measure");
        }
        if (node instanceof ScalarNode scalar) {
            cells.add(new Cell(path, scalar.getValue()));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(element -> add(element, path, depth + 1));
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    String name = path.isEmpty() ? key.getValue() : path + '.' + key.getValue();
                    add(tuple.getValueNode(), name, depth + 1);
                }
            }
        }
    }
}
