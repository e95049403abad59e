package dev.pressmark.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server of a test's own, reached by nothing but a socket in its folder. It does not serve root. */
final class PostgreSql implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final boolean ROOT = System.getProperty("user.name").equals("root");

    private final Path binaries;
    private final Path folder;

    PostgreSql(Path binaries) throws Exception {
        this.binaries = binaries;
        this.folder = Files.createTempDirectory(
                "postgres", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        if (ROOT) {
            assertThat(LoadingLinesTest.run(folder, Map.of(), "chown", "postgres", folder.toString())
                            .exitCode())
                    .isZero();
        }
        serve("initdb", "-D", data(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
        serve(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-c listen_addresses='' -c unix_socket_directories=" + folder + " -c fsync=off",
                "start");
    }

    /** Where the programs are; null when it is not installed. */
    static @Nullable Path binaries() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return null;
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    static boolean canServe() throws Exception {
        return !ROOT
                || LoadingLinesTest.run(Path.of("/"), Map.of(), "runuser", "-u", "postgres", "--", "true")
                                .exitCode()
                        == 0;
    }

    /** What {@code psql} needs to find it. */
    Map<String, String> environment() {
        return Map.of("PGHOST", folder.toString(), "PGUSER", "postgres", "PGDATABASE", "postgres");
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void serve(String program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(ROOT ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(binaries.resolve(program).toString());
        command.addAll(List.of(arguments));
        LoadingLinesTest.Result result = LoadingLinesTest.run(folder, Map.of(), command.toArray(String[]::new));
        assertThat(result.exitCode()).as(result.out()).isZero();
    }

    @Override
    public void close() throws Exception {
        serve("pg_ctl", "-D", data(), "-m", "immediate", "stop");
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
