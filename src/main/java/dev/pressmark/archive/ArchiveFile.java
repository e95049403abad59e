package dev.pressmark.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The file of an archive. While it is made it has another name: the database commits each table by itself, and half a
 * schema, left behind by a kill, could neither be used nor be completed.
 */
public final class ArchiveFile {

    public static final String USER = "sa";
    public static final String PASSWORD = "";

    private static final String PREFIX = "jdbc:h2:file:";
    private static final String SUFFIX = ".mv.db";
    private static final String UNFINISHED = ".new";

    /**
     * What is committed is written then and there, and not a moment later by a thread of the database's own: where that
     * one meets a full disk while another thread commits, they wait for each other for ever (H2 2.4.240,
     * {@code FileStore.saveChunkMetadataChanges}).
     */
    private static final String WRITTEN_AT_COMMIT = ";WRITE_DELAY=0";

    /** The database must not close itself at a signal: the run closes it, when it has come to a stop. */
    private static final String OPEN_AT_SIGNALS = ";DB_CLOSE_ON_EXIT=FALSE";

    /** That a new database has no tables yet is no error to be written down. */
    private static final String NO_TRACE = ";TRACE_LEVEL_FILE=0";

    private final String database;
    private final String settings;

    private ArchiveFile(String database, String settings) {
        this.database = database;
        this.settings = settings;
    }

    /**
     * The file that a URL names.
     *
     * @param url of an H2 database file by its absolute path, as in {@code jdbc:h2:file:/srv/archive;CACHE_SIZE=65536}
     */
    public static ArchiveFile of(String url) {
        String rest = url.substring(PREFIX.length());
        int end = rest.indexOf(';') < 0 ? rest.length() : rest.indexOf(';');
        return new ArchiveFile(rest.substring(0, end), rest.substring(end));
    }

    /** The URL to write to it by. */
    public String url() {
        return PREFIX + database + WRITTEN_AT_COMMIT + OPEN_AT_SIGNALS + settings;
    }

    /** The URL to read it by, if it is there. */
    public String readOnlyUrl() {
        return PREFIX + database + settings + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
    }

    /** The file itself. */
    public Path path() {
        return Path.of(database + SUFFIX);
    }

    /**
     * Makes it with its whole schema, if there is none.
     *
     * @throws IOException when it cannot be put in its place, or there is an empty file, which no archive ever is
     * @throws SQLException when it cannot be made
     */
    public void makeIfAbsent() throws IOException, SQLException {
        Path file = path();
        if (Files.exists(file)) {
            if (Files.size(file) == 0) {
                throw new IOException("The database " + file + " has lost all that was in it: the file is empty;"
                        + " put back a copy of it, or move it away to have the archive made anew");
            }
            return;
        }
        Path unfinished = Path.of(database + UNFINISHED + SUFFIX);
        Files.deleteIfExists(unfinished);
        String url = new ArchiveFile(database + UNFINISHED, NO_TRACE + settings).url();
        try (Connection connection = DriverManager.getConnection(url, USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            ArchiveSchema.bringUpToDate(new DriverManagerDataSource(url, USER, PASSWORD));
            statement.execute("SHUTDOWN");
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
