package dev.pressmark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build has recorded it. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties build = properties("/META-INF/build-info.properties");
        Properties git = properties("/git.properties");
        String commit = git.getProperty("git.commit.id.abbrev", "");
        String version = "pressmark " + build.getProperty("build.version", "(unpackaged)");
        return new String[] {commit.isEmpty() ? version : version + " (" + commit + ")"};
    }

    private static Properties properties(String resource) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream(resource)) {
            if (in != null) {
                properties.load(in);
            }
        }
        return properties;
    }
}
