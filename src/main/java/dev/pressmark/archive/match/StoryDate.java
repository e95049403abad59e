package dev.pressmark.archive.match;

import dev.pressmark.article.Basis;
import dev.pressmark.article.Claim;
import dev.pressmark.article.Field;
import java.util.Optional;

/**
 * A change of what an article's story tells about its date.
 *
 * @param key    number of the article's row
 * @param window an interval of days and the story that tells it; empty when none does any more
 */
public record StoryDate(long key, Optional<Window> window) {

    /** What the article is resolved anew with. */
    public Optional<Claim> claim() {
        return window.map(told -> new Claim(Field.PUBLISHED, told.days(), Basis.STORY, told.storyId()));
    }

    /**
     * An interval of days, told by a story.
     *
     * @param days EDTF: {@code 2020-12-29/2021-01-02}
     */
    public record Window(String days, String storyId) {}
}
