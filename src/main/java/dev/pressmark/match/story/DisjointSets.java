package dev.pressmark.match.story;

import java.util.stream.IntStream;

/** Numbers in sets that are joined, each set known by its first number. */
final class DisjointSets {

    /** Each is in the tree of the one it points to. */
    private final int[] parents;

    /** @param size numbers, each in a set of its own */
    DisjointSets(int size) {
        this.parents = IntStream.range(0, size).toArray();
    }

    /** The first of the set that a number is in. */
    int first(int number) {
        int first = number;
        while (parents[first] != first) {
            parents[first] = parents[parents[first]];
            first = parents[first];
        }
        return first;
    }

    void join(int one, int other) {
        int some = first(one);
        int second = first(other);
        parents[Math.max(some, second)] = Math.min(some, second);
    }

    int size() {
        return parents.length;
    }
}
