package dev.pressmark.match.story;

/** When articles, or groups of them, report one event: they are about the same, and of about the same day. */
final class StoryRule {

    /** Groups that are this much alike on the average are one story; articles that are not are not related. */
    static final double ALIKE = 0.22;

    /** A story is told within these days, counted from the middle of what is told so far: the window moves with it. */
    private static final double WINDOW_DAYS = 10;
    /** What a day between two groups takes off. */
    private static final double PER_DAY = 0.05;
    /** What it takes off that the days are not known. */
    private static final double UNDATED = 0.76;

    private StoryRule() {}

    /**
     * How much two groups are alike.
     *
     * @param cosine of the angle between what they are about
     * @param day    the mean of the days of the one; not a number when none of them is known
     * @param other  the same of the other
     */
    static double likeness(double cosine, double day, double other) {
        if (Double.isNaN(day) || Double.isNaN(other)) {
            return cosine * UNDATED;
        }
        double gap = Math.abs(day - other);
        return gap > WINDOW_DAYS ? 0 : cosine * (1 - PER_DAY * gap);
    }

    /** The same of two articles, by their days. */
    static double likeness(double cosine, int day, int other) {
        return likeness(cosine, mean(day), mean(other));
    }

    private static double mean(int day) {
        return day == StoryArticles.UNDATED ? Double.NaN : day;
    }
}
