package dev.pressmark.jobfile;

import dev.pressmark.article.Published;
import dev.pressmark.jobfile.JobFile.Limits;
import dev.pressmark.jobfile.JobFile.Publication;
import dev.pressmark.jobfile.JobFile.Results;
import dev.pressmark.jobfile.JobFile.Tables;
import dev.pressmark.jobfile.YamlMapping.Problems;
import dev.pressmark.match.duplicate.Thresholds;
import dev.pressmark.scan.Input;
import dev.pressmark.scan.PathName;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a job file and says everything that is wrong with it at once. */
public final class JobFileReader {

    private static final List<String> KEYS = List.of(
            "name",
            "inputs",
            "output",
            "archive",
            "bodies",
            "reports",
            "authorities",
            "corrections",
            "match",
            "threads",
            "max-record-size",
            "max-record-time",
            "max-files");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private final Path file;
    private final Path folder;
    private final Problems problems;
    private final LocalDate latest;

    private JobFileReader(Path file, Clock clock) {
        this.latest = Published.latestDay(clock);
        this.file = file.toAbsolutePath().normalize();
        this.folder = Objects.requireNonNull(this.file.getParent());
        this.problems = new Problems(file.toString());
    }

    /**
     * Reads a job file.
     *
     * @param overrides what flags and environment say
     * @param clock     tells what lies in the future
     * @throws JobFileException when it cannot be used, with all that is wrong
     */
    public static JobFile read(Path file, Overrides overrides, Clock clock) throws JobFileException {
        JobFileReader reader = new JobFileReader(file, clock);
        Node root = reader.compose();
        reader.problems.throwIfAny();
        JobFile job = reader.jobFile(Objects.requireNonNull(root), overrides);
        reader.problems.throwIfAny();
        return Objects.requireNonNull(job);
    }

    private @Nullable Node compose() {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .compose(new StringReader(Files.readString(file)));
            if (root == null) {
                problems.add(0, 0, "The job file is empty; it takes the keys " + String.join(", ", KEYS));
            }
            return root;
        } catch (MarkedYAMLException e) {
            problems.add(e.getProblemMark().getLine(), e.getProblemMark().getColumn(), "Not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            problems.add(0, 0, "Not YAML: " + e.getMessage());
        } catch (NoSuchFileException e) {
            problems.add("There is no job file " + file);
        } catch (CharacterCodingException e) {
            problems.add("The job file " + file + " is not in UTF-8; save it in UTF-8");
        } catch (IOException e) {
            problems.add("The job file " + file + " cannot be read: " + e);
        }
        return null;
    }

    private @Nullable JobFile jobFile(Node root, Overrides overrides) {
        YamlMapping mapping = YamlMapping.of(root, KEYS, problems);
        String name = mapping.required("name");
        if (name != null && !NAME.matcher(name).matches()) {
            mapping.reject("name", "'" + name + "' is not a name: letters, digits, '.', '_' and '-', 80 at most");
        }
        List<Input> inputs = new ArrayList<>();
        InputReader reader = new InputReader(folder, this::resolve, problems);
        for (Node node : mapping.requiredList("inputs")) {
            Input input = reader.read(node);
            if (input != null) {
                inputs.add(input);
            }
        }
        StatedSettings settings = new StatedSettings(mapping, overrides, problems);
        ResultsReader results = new ResultsReader(this::resolve, settings);
        Path output = results.output();
        String archive = results.archive(output);
        Publication publication = PublicationReader.read(mapping);
        Limits limits = limits(settings);
        Tables tables = new TablesReader(this::resolve, problems, latest).read(mapping);
        Thresholds matching = MatchingReader.read(mapping);
        if (output == null || name == null) {
            return null;
        }
        Path database = archive == null ? output : ResultsReader.file(archive);
        inputs.stream()
                .filter(input -> !database.startsWith(output) && database.startsWith(input.folder()))
                .forEach(input ->
                        mapping.reject("archive", archive + " must not lie in the input folder " + input.folder()));
        inputs.stream()
                .filter(input -> input.folder().startsWith(output) || output.startsWith(input.folder()))
                .forEach(input -> mapping.reject(
                        "output", output + " and the input folder " + input.folder() + " must not lie in one another"));
        return archive == null
                ? null
                : new JobFile(name, file, inputs, new Results(output, archive, publication), limits, tables, matching);
    }

    private Path resolve(String text) {
        return PathName.resolve(folder, text.replace("\\", "\\\\")).normalize();
    }

    private static Limits limits(StatedSettings settings) {
        Limits otherwise = Limits.DEFAULT;
        return new Limits(
                orElse(settings.optional("threads", SettingValue::threads), otherwise.threads()),
                orElse(settings.optional("max-record-size", SettingValue::recordBytes), otherwise.recordBytes()),
                orElse(settings.optional("max-record-time", SettingValue::recordTime), otherwise.recordTime()),
                orElse(settings.optional("max-files", SettingValue::positive), otherwise.filesPerRun()));
    }

    static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
