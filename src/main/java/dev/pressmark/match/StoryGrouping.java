package dev.pressmark.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;

/**
 * Groups related articles: joins the two groups that are most alike on the average, again and again, until none are alike
 * enough. Of equals, those with the earlier articles are joined first.
 */
final class StoryGrouping {

    /** What so many different articles have in common is no event. */
    private static final int LARGEST = 300;

    private final Map<Integer, StoryGroup> groups = new HashMap<>();
    private final Map<Integer, Integer> joined = new HashMap<>();
    private final PriorityQueue<Join> queue = new PriorityQueue<>();
    private final List<Integer> members;

    /**
     * Prepares a grouping.
     *
     * @param links   for each article of the archive those it is related to
     * @param members the articles to be grouped, and all that these are related to
     */
    StoryGrouping(StoryArticles articles, int[][] links, List<Integer> members) {
        this.members = members;
        members.forEach(member -> groups.put(member, StoryGroup.of(articles, member)));
        for (int member : members) {
            for (int other : links[member]) {
                group(member).neighbours.add(other);
                group(other).neighbours.add(member);
            }
        }
        members.forEach(member -> group(member).neighbours.headSet(member).forEach(other -> offer(other, member)));
    }

    /** Sets for each article the first of its story. */
    void assign(int[] stories) {
        for (Join join = queue.poll(); join != null; join = queue.poll()) {
            if (groups.get(join.one.first) == join.one && groups.get(join.other.first) == join.other) {
                join(join.one, join.other);
            }
        }
        for (int member : members) {
            int first = member;
            while (joined.containsKey(first)) {
                first = joined.get(first);
            }
            stories[member] = first;
        }
    }

    private void join(StoryGroup one, StoryGroup other) {
        StoryGroup whole = one.with(other);
        int gone = Math.max(one.first, other.first);
        groups.remove(gone);
        groups.put(whole.first, whole);
        joined.put(gone, whole.first);
        whole.neighbours.addAll(one.neighbours);
        whole.neighbours.addAll(other.neighbours);
        whole.neighbours.remove(gone);
        whole.neighbours.remove(whole.first);
        for (int neighbour : whole.neighbours) {
            if (group(neighbour).neighbours.remove(gone)) {
                group(neighbour).neighbours.add(whole.first);
            }
            offer(Math.min(whole.first, neighbour), Math.max(whole.first, neighbour));
        }
    }

    private void offer(int one, int other) {
        StoryGroup some = group(one);
        StoryGroup second = group(other);
        if (some.size + second.size <= LARGEST) {
            double likeness = some.likeness(second);
            if (likeness >= StoryRule.ALIKE) {
                queue.add(new Join(some, second, likeness));
            }
        }
    }

    private StoryGroup group(int first) {
        return Objects.requireNonNull(groups.get(first));
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
