package dev.pressmark.match.duplicate;

import dev.pressmark.match.trait.BodyFingerprint;
import dev.pressmark.match.trait.Shingles;
import dev.pressmark.match.trait.Sketch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A search for duplicates among texts, the original of two standing first. */
final class Searched {

    private final @Nullable Duplicate[] found;
    private int reads;

    private Searched(List<String> texts, BitSet changed, @Nullable Duplicate[] known, Thresholds thresholds) {
        Sketches sketches = new Sketches(texts.size());
        int[] copies = new int[texts.size()];
        Map<UUID, Integer> first = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            sketches.set(i, Sketch.fromBytes(Sketch.of(texts.get(i)).toBytes()));
            UUID fingerprint = BodyFingerprint.of(texts.get(i)).orElseGet(UUID::randomUUID);
            copies[i] = Objects.requireNonNullElse(first.putIfAbsent(fingerprint, i), i);
        }
        this.found =
                new DuplicateSearch(sketches, copies, changed, known, number -> read(texts, number), thresholds).run();
    }

    static Searched all(List<String> texts) {
        return all(texts, Thresholds.DEFAULT);
    }

    static Searched all(List<String> texts, Thresholds thresholds) {
        BitSet changed = new BitSet();
        changed.set(0, texts.size());
        return new Searched(texts, changed, new @Nullable Duplicate[texts.size()], thresholds);
    }

    static Searched some(List<String> texts, BitSet changed, @Nullable Duplicate[] known) {
        return new Searched(texts, changed, known, Thresholds.DEFAULT);
    }

    private Shingles read(List<String> texts, int number) {
        reads++;
        return Shingles.of(texts.get(number));
    }

    /** How many bodies were read. */
    int reads() {
        return reads;
    }

    @Nullable Duplicate[] found() {
        return found;
    }

    Duplicate of(int article) {
        return Objects.requireNonNull(found[article]);
    }

    /** {@code 5 near 2}: the sixth is a near duplicate of the third. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            Duplicate duplicate = found[i];
            if (duplicate != null) {
                lines.add(i + " " + duplicate.kind().code() + " " + duplicate.original());
            }
        }
        return lines;
    }
}
