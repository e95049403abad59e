package dev.pressmark.read.text;

import dev.pressmark.article.Problem;
import dev.pressmark.article.ProblemCode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What lies beside saved pages and in exported folders, is characters, and is for programs: told by the name, as its words
 * may be anything.
 */
final class ProgramFile {

    private static final Set<String> ENDINGS = Set.of(
            "js",
            "mjs",
            "cjs",
            "jsx",
            "ts",
            "tsx",
            "vue",
            "css",
            "scss",
            "less",
            "map",
            "ini",
            "url",
            "desktop",
            "ics",
            "vcf",
            "log",
            "cfg",
            "conf",
            "properties",
            "toml",
            "lock",
            "htaccess",
            "sh",
            "bat",
            "cmd",
            "ps1",
            "py",
            "php",
            "java",
            "c",
            "h",
            "cpp",
            "cs",
            "rb",
            "sql");

    /** What browsers save style sheets as whose address has no ending, and what crawlers ask a site for. */
    private static final Set<String> NAMES = Set.of("css", "css2", "robots.txt", "ads.txt");

    /** What a browser sets behind the name of a script it saves with a page. */
    private static final String SAVED = ".download";

    private ProgramFile() {}

    /**
     * Why a file is not read; empty when its name is not that of such a file.
     *
     * @param path or name
     */
    static Optional<Problem> of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String own = name.endsWith(SAVED) ? name.substring(0, name.length() - SAVED.length()) : name;
        int dot = own.lastIndexOf('.');
        return NAMES.contains(own) || (dot >= 0 && ENDINGS.contains(own.substring(dot + 1)))
                ? Optional.of(new Problem(
                        ProblemCode.NOT_AN_ARTICLE,
                        "By its name the file is for programs; if it is an article, give it a name that ends in .txt"))
                : Optional.empty();
    }
}
