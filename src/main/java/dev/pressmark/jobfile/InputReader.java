package dev.pressmark.jobfile;

import static dev.pressmark.jobfile.JobFileReader.orElse;

import dev.pressmark.article.Coverage;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.RecordLayout;
import dev.pressmark.jobfile.YamlMapping.Problems;
import dev.pressmark.scan.Glob;
import dev.pressmark.scan.Input;
import dev.pressmark.scan.PathName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads what a job file says of the folders it reads. */
final class InputReader {

    private static final List<String> KEYS =
            List.of("folder", "files", "settle", "coverage", "zone", "publisher", "fields", "dialect");
    private static final Duration DEFAULT_SETTLE = Duration.ofSeconds(30);
    private static final String DEFAULT_FILES = "**/*";

    private final Path jobFolder;
    private final Function<String, Path> resolve;
    private final Problems problems;

    /**
     * A reader for one job file.
     *
     * @param jobFolder the folder the job file is in
     * @param resolve   what a path in it names
     */
    InputReader(Path jobFolder, Function<String, Path> resolve, Problems problems) {
        this.jobFolder = jobFolder;
        this.resolve = resolve;
        this.problems = problems;
    }

    /** One entry of the inputs; null when it names no folder. */
    @Nullable Input read(Node node) {
        YamlMapping mapping = YamlMapping.of(node, KEYS, problems);
        boolean stated = mapping.required("folder") != null;
        Path folder = mapping.optional("folder", resolve);
        Duration settle = orElse(mapping.optional("settle", SettingValue::duration), DEFAULT_SETTLE);
        Glob files = orElse(mapping.optional("files", Glob::of), Glob.of(DEFAULT_FILES));
        InputDescription description = new InputDescription(
                mapping.optional("coverage", Coverage::parse),
                mapping.optional("zone", ZoneId::of),
                mapping.optional("publisher", String::strip));
        RecordLayout layout = LayoutReader.read(mapping);
        if (!stated || folder == null) {
            return null;
        }
        if (!Files.isDirectory(folder)) {
            mapping.reject("folder", "There is no folder " + folder);
        }
        String key = folder.startsWith(jobFolder.getRoot()) ? key(folder) : folder.toString();
        return new Input(key, folder, files, settle, description, layout);
    }

    private String key(Path folder) {
        String relative = PathName.of(jobFolder.relativize(folder));
        return relative.isEmpty() ? "." : relative;
    }
}
