package dev.pressmark.read.item;

import dev.pressmark.article.ProblemCode;
import dev.pressmark.article.RawArticle;
import dev.pressmark.article.Verdict;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What news items are that are no articles, by the words standards have for it. */
final class ItemKind {

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("picture", "a picture"),
            Map.entry("photo", "a picture"),
            Map.entry("image", "a picture"),
            Map.entry("graphic", "a graphic"),
            Map.entry("animation", "an animation"),
            Map.entry("video", "a video"),
            Map.entry("audio", "a piece of audio"),
            Map.entry("event", "an event"),
            Map.entry("events", "a set of events"),
            Map.entry("planning", "a planning item"),
            Map.entry("newscoverage", "a planning item"),
            Map.entry("planningitem", "a planning item"),
            Map.entry("concept", "a concept"),
            Map.entry("conceptitem", "a concept"),
            Map.entry("knowledgeitem", "a set of concepts"),
            Map.entry("scheme", "a set of concepts"),
            Map.entry("catalogitem", "a catalogue"),
            Map.entry("component", "a component of an item"));

    private ItemKind() {}

    /** The words for an item of another kind; empty when it may be an article. */
    static Optional<String> other(String kind) {
        String code = kind.substring(kind.lastIndexOf(':') + 1).strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(OTHERS.get(code.substring(code.lastIndexOf('/') + 1)));
    }

    static Verdict<RawArticle> rejected(String what) {
        return Verdict.rejected(ProblemCode.NOT_AN_ARTICLE, "The news item is " + what + ", not an article");
    }
}
