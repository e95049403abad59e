package dev.pressmark.match.story;

import java.util.Arrays;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Groups related articles: joins the two groups that are most alike on the average, again and again, until none are alike
 * enough. Of equals, those with the earlier articles are joined first.
 */
final class StoryGrouping {

    /** What so many different articles have in common is no event. */
    private static final int LARGEST = 300;

    private final int[] members;
    /** By the first of its articles, counted among the members. */
    private final @Nullable StoryGroup[] groups;
    /** The group that a member belongs to, directly or through others. */
    private final DisjointSets sets;

    private final int[] lastSeen;
    private final TermTable terms = new TermTable();
    private final PriorityQueue<Join> queue = new PriorityQueue<>();
    private int joins;
    private long comparisons;

    /**
     * Prepares a grouping.
     *
     * @param links   for each article of the archive those it is related to
     * @param members the articles to be grouped, and all that these are related to, ascending
     */
    StoryGrouping(StoryArticles articles, int[][] links, int[] members) {
        this.members = members;
        this.groups = new @Nullable StoryGroup[members.length];
        this.sets = new DisjointSets(members.length);
        this.lastSeen = new int[members.length];
        int[][] neighbours = neighbours(links);
        for (int member = 0; member < members.length; member++) {
            StoryGroup group = StoryGroup.of(articles, members[member], member, neighbours[member]);
            groups[member] = group;
            group.layOut(terms);
            for (int other : neighbours[member]) {
                if (other < member) {
                    offer(other, group);
                }
            }
        }
    }

    /** Links in both directions, each once. */
    private int[][] neighbours(int[][] links) {
        int[] counts = new int[members.length];
        for (int member = 0; member < members.length; member++) {
            for (int link : links[members[member]]) {
                counts[member]++;
                counts[Arrays.binarySearch(members, link)]++;
            }
        }
        int[][] neighbours = new int[members.length][];
        Arrays.setAll(neighbours, member -> new int[counts[member]]);
        for (int member = 0; member < members.length; member++) {
            for (int link : links[members[member]]) {
                int other = Arrays.binarySearch(members, link);
                neighbours[member][--counts[member]] = other;
                neighbours[other][--counts[other]] = member;
            }
        }
        Arrays.setAll(
                neighbours,
                member -> Arrays.stream(neighbours[member]).sorted().distinct().toArray());
        return neighbours;
    }

    /** Sets for each article the first of its story. */
    void assign(int[] stories) {
        for (Join join = queue.poll(); join != null; join = queue.poll()) {
            if (groups[join.one.first] == join.one && groups[join.other.first] == join.other) {
                join(join.one, join.other);
            }
        }
        for (int member = 0; member < members.length; member++) {
            stories[members[member]] = members[sets.first(member)];
        }
    }

    /** How many pairs of groups were compared so far. */
    long comparisons() {
        return comparisons;
    }

    private void join(StoryGroup one, StoryGroup other) {
        int first = Math.min(one.first, other.first);
        int gone = Math.max(one.first, other.first);
        sets.join(first, gone);
        StoryGroup whole = one.with(other, together(first, one.neighbours, other.neighbours));
        groups[gone] = null;
        groups[first] = whole;
        whole.layOut(terms);
        for (int neighbour : whole.neighbours) {
            offer(neighbour, whole);
        }
    }

    /** The groups that two others are related to, as they are now, each once. */
    private int[] together(int first, int[] some, int[] others) {
        int[] together = new int[some.length + others.length];
        int size = 0;
        joins++;
        for (int i = 0; i < together.length; i++) {
            int neighbour = sets.first(i < some.length ? some[i] : others[i - some.length]);
            if (neighbour != first && lastSeen[neighbour] != joins) {
                lastSeen[neighbour] = joins;
                together[size++] = neighbour;
            }
        }
        return Arrays.copyOf(together, size);
    }

    /** @param second its terms are laid out */
    private void offer(int neighbour, StoryGroup second) {
        StoryGroup some = Objects.requireNonNull(groups[neighbour]);
        if (some.size + second.size <= LARGEST) {
            comparisons++;
            double likeness = some.likeness(second, terms);
            if (likeness >= StoryRule.ALIKE) {
                boolean inOrder = some.first < second.first;
                queue.add(new Join(inOrder ? some : second, inOrder ? second : some, likeness));
            }
        }
    }

    /** Two groups that could be one. */
    private record Join(StoryGroup one, StoryGroup other, double likeness) implements Comparable<Join> {

        /** The most alike first; written out, since a large archive makes millions of comparisons. */
        @Override
        public int compareTo(Join join) {
            int byLikeness = Double.compare(join.likeness, likeness);
            if (byLikeness != 0) {
                return byLikeness;
            }
            int byFirst = Integer.compare(one.first, join.one.first);
            return byFirst != 0 ? byFirst : Integer.compare(other.first, join.other.first);
        }
    }
}
