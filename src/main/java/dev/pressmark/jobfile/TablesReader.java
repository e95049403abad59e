package dev.pressmark.jobfile;

import dev.pressmark.article.Correction;
import dev.pressmark.authority.AuthorityFile;
import dev.pressmark.jobfile.JobFile.Tables;
import dev.pressmark.jobfile.YamlMapping.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the tables that a job file names. */
final class TablesReader {

    private final Function<String, Path> resolve;
    private final Problems problems;
    private final LocalDate latest;

    /**
     * @param resolve finds a file named in the job file
     * @param latest  day that something can have been published on
     */
    TablesReader(Function<String, Path> resolve, Problems problems, LocalDate latest) {
        this.latest = latest;
        this.resolve = resolve;
        this.problems = problems;
    }

    Tables read(YamlMapping mapping) {
        AuthorityFile authorities = mapping.optional("authorities", this::authorities);
        List<Correction> corrections = mapping.optional("corrections", this::corrections);
        return new Tables(authorities, corrections == null ? List.of() : corrections);
    }

    private @Nullable AuthorityFile authorities(String setting) {
        TableFile file = new TableFile(file(setting), problems);
        return file.text().map(text -> AuthorityFile.parse(text, file::reject)).orElse(null);
    }

    private List<Correction> corrections(String setting) {
        TableFile file = new TableFile(file(setting), problems);
        return new CorrectionsTable(file, setting.substring(setting.lastIndexOf('/') + 1), latest).read();
    }

    private Path file(String setting) {
        Path file = resolve.apply(setting);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no file " + file);
        }
        return file;
    }
}
