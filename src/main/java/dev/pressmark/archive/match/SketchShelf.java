package dev.pressmark.archive.match;

import dev.pressmark.archive.row.RowStream;
import dev.pressmark.match.duplicate.SketchFilter;
import dev.pressmark.match.duplicate.Sketches;
import dev.pressmark.match.duplicate.Thresholds;
import dev.pressmark.match.trait.Sketch;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.JdbcOperations;

/** The stored sketches: few of them are looked up, many are read in one go. */
final class SketchShelf {

    /** From here on reading all is faster than looking each up. */
    private static final int FEW = 5_000;

    private final JdbcOperations jdbc;

    SketchShelf(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The sketches of these articles.
     *
     * @param spare free places behind them
     */
    Sketches sketches(CurrentArticles articles, int spare) {
        Sketches sketches = new Sketches(articles.size() + spare);
        if (articles.size() > FEW) {
            RowStream.forEach(jdbc, "SELECT article_key, body FROM sketch", row -> {
                int number = articles.number(row.getLong(1));
                if (number != CurrentArticles.NONE) {
                    sketches.set(number, Sketch.fromBytes(row.getBytes(2)));
                }
            });
        } else {
            for (int i = 0; i < articles.size(); i++) {
                int number = i;
                jdbc.query(
                        "SELECT body FROM sketch WHERE article_key = ?",
                        row -> {
                            sketches.set(number, Sketch.fromBytes(row.getBytes(1)));
                        },
                        articles.key(number));
            }
        }
        return sketches;
    }

    /** The articles, of all versions, that may be like one of these. */
    Set<Long> like(Sketches changed, Thresholds thresholds) {
        SketchFilter filter = new SketchFilter(changed, thresholds);
        Set<Long> like = new HashSet<>();
        RowStream.forEach(jdbc, "SELECT article_key, body FROM sketch", row -> {
            if (filter.test(Sketch.fromBytes(row.getBytes(2)))) {
                like.add(row.getLong(1));
            }
        });
        return like;
    }
}
