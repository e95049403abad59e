package dev.pressmark.read.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many captures of which kind are no pages. */
final class PassedOver {

    private static final int MOST_KINDS = 50;
    private static final int LONGEST_KIND = 80;
    private static final String OTHER = "of other kinds";

    private final Map<String, Integer> counts = new TreeMap<>();

    /** @param marked what an earlier reading had counted; empty for nothing */
    PassedOver(String marked) {
        for (String kind : marked.isEmpty() ? new String[0] : marked.split("\n", -1)) {
            int space = kind.indexOf(' ');
            counts.put(kind.substring(space + 1), Integer.parseInt(kind.substring(0, space)));
        }
    }

    /** Counts a capture; a hostile archive has as many kinds, and as long ones, as it likes. */
    void add(String kind) {
        boolean known = counts.containsKey(kind) || counts.size() < MOST_KINDS;
        counts.merge(known && kind.length() <= LONGEST_KIND ? kind : OTHER, 1, Integer::sum);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** What a later reading goes on from. */
    String marked() {
        return joined("\n");
    }

    /** For people: {@code 3 image/jpeg, 1 with status 404}. */
    @Override
    public String toString() {
        return joined(", ");
    }

    private String joined(String separator) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(separator));
    }
}
