package dev.pressmark.jobfile;

import java.time.Duration;
import org.springframework.format.annotation.DurationFormat.Unit;
import org.springframework.format.datetime.standard.DurationFormatterUtils;

/** Reads the values of settings; what cannot be read is refused in words, as an {@link IllegalArgumentException}. */
final class SettingValue {

    private static final int MAX_THREADS = 256;
    private static final long MAX_RECORD_BYTES = 1L << 30;
    private static final Duration SHORTEST_RECORD_TIME = Duration.ofMillis(1);
    private static final Duration LONGEST_RECORD_TIME = Duration.ofDays(1);
    /** Articles that have less in common than half are no copies, and too many pairs are like that. */
    private static final double LEAST_SHARE = 0.5;
    /** What is shorter is a sentence that anybody may quote. */
    private static final long LEAST_WORDS = 20;

    private SettingValue() {}

    static boolean yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("'" + text + "' is neither true nor false");
        }
        return text.equals("true");
    }

    static Duration duration(String text) {
        try {
            Duration duration = DurationFormatterUtils.detectAndParse(text.strip(), Unit.SECONDS);
            if (!duration.isNegative()) {
                return duration;
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IllegalArgumentException("'" + text + "' is not a duration; write it as 30s, 5m, 1h or 90d", e);
        }
        throw new IllegalArgumentException("'" + text + "' is less than nothing");
    }

    static int threads(String text) {
        long threads = positive(text);
        if (threads > MAX_THREADS) {
            throw new IllegalArgumentException("'" + text + "' is more than " + MAX_THREADS);
        }
        return (int) threads;
    }

    static long recordBytes(String text) {
        long bytes = ByteSize.parse(text);
        if (bytes > MAX_RECORD_BYTES) {
            throw new IllegalArgumentException("'" + text + "' is more than 1GiB, which a record cannot be read in");
        }
        return bytes;
    }

    /** A time in which something can be done, if little. */
    static Duration recordTime(String text) {
        Duration time = duration(text);
        if (time.compareTo(SHORTEST_RECORD_TIME) < 0 || time.compareTo(LONGEST_RECORD_TIME) > 0) {
            throw new IllegalArgumentException("'" + text + "' is not from a millisecond to a day; write it as 60s");
        }
        return time;
    }

    /** A number of runs; none is a number too. */
    static int runs(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw new IllegalArgumentException("'" + text + "' is not a number of runs from 0 to 9999");
        }
        return Integer.parseInt(text);
    }

    /** An age of a day or more. */
    static Duration age(String text) {
        Duration age = duration(text);
        if (age.toDays() < 1) {
            throw new IllegalArgumentException("'" + text + "' is less than a day; write it as 90d");
        }
        return age;
    }

    static long positive(String text) {
        try {
            long number = Long.parseLong(text.strip());
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a number", e);
        }
        throw new IllegalArgumentException("'" + text + "' is not above zero");
    }

    /** A share between a half and the whole. */
    static double share(String text) {
        double share;
        try {
            share = Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a number", e);
        }
        if (share >= LEAST_SHARE && share <= 1) {
            return share;
        }
        throw new IllegalArgumentException("'" + text + "' is not a share from " + LEAST_SHARE + " to 1");
    }

    static int words(String text) {
        long words = positive(text);
        if (words < LEAST_WORDS || words > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("'" + text + "' is not a number of words from " + LEAST_WORDS + " on");
        }
        return (int) words;
    }
}
