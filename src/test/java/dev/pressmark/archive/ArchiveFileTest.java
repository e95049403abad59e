package dev.pressmark.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ArchiveFileTest {

    @TempDir
    private Path folder;

    @Test
    void aNewArchiveHasItsSchemaAndLeavesNothingElseBehind() throws Exception {
        ArchiveFile.of(url()).makeIfAbsent();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("archive.mv.db");
        }
        assertThat(articles()).isZero();
    }

    @Test
    void halfASchemaThatAKillLeftBehindIsMadeAnew() throws Exception {
        JdbcTemplate half = database("jdbc:h2:file:" + folder.resolve("archive.new"));
        half.execute("CREATE TABLE BATCH_JOB_INSTANCE (JOB_INSTANCE_ID BIGINT)");
        half.execute("CREATE TABLE run (run BIGINT)");

        ArchiveFile.of(url()).makeIfAbsent();

        assertThat(articles()).isZero();
    }

    @Test
    void anArchiveThatIsThereStaysAsItIs() throws Exception {
        ArchiveFile.of(url()).makeIfAbsent();
        database(url()).update("INSERT INTO run (run) VALUES (7)");

        ArchiveFile.of(url()).makeIfAbsent();

        assertThat(database(url()).queryForList("SELECT run FROM run", Long.class))
                .containsExactly(7L);
    }

    @Test
    void settingsOfTheUrlAreNoPartOfTheFilesName() throws Exception {
        ArchiveFile.of(url() + ";CACHE_SIZE=4096").makeIfAbsent();

        assertThat(folder.resolve("archive.mv.db")).exists();
    }

    /** A second thread that writes may meet a full disk while a commit does, and H2 then waits for itself. */
    @Test
    void nobodyWritesToTheArchiveButWhoCommits() throws Exception {
        ArchiveFile archive = ArchiveFile.of(url());
        archive.makeIfAbsent();

        try (Connection connection =
                DriverManager.getConnection(archive.url(), ArchiveFile.USER, ArchiveFile.PASSWORD)) {
            assertThat(connection.isValid(0)).isTrue();
            assertThat(Thread.getAllStackTraces().keySet())
                    .extracting(Thread::getName)
                    .noneMatch(name -> name.contains("writer") && name.contains(folder.toString()));
        }
    }

    private int articles() {
        return database(url()).queryForList("SELECT article_id FROM article").size();
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("archive");
    }

    private static JdbcTemplate database(String url) {
        return new JdbcTemplate(new DriverManagerDataSource(url, ArchiveFile.USER, ArchiveFile.PASSWORD));
    }
}
