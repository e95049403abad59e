package dev.pressmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;

/**
 * Gives a reader its samples changed in ever other ways. Records, articles, problems and an {@link IOException} may come
 * of it, in bounded time and memory; nothing else. Each call makes the same inputs.
 */
public final class ChangedInputs {

    /** {@code -Dfuzz.inputs=1000000} for a night's search. */
    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 20_000);

    private static final Duration GENEROUS = Duration.ofMinutes(30);
    /** What reading one of these small inputs may allocate, in bytes. */
    private static final long MOST_ALLOCATED = 64 << 20;

    private static final String NAME = "file";
    private static final int MOST_CHANGES = 6;
    private static final String SIGNS = "{}[]()\",:;\\'\n\r\t|-+#=<>&/%^_*~@!\0\u0001\u0002\u0003\u001b\u001f\u00ff1a ";
    private static final String[] EXTREMES = {"0", "-1", "", "2147483648", "9223372036854775808", "1e999", "0000000001"
    };

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<byte[]> samples;
    private final Random random = new Random(20260304);

    private ChangedInputs(List<byte[]> samples) {
        this.samples = samples;
    }

    /** Samples of text, in UTF-8. */
    public static void read(FormatReader reader, String... samples) {
        read(
                reader,
                Arrays.stream(samples)
                        .map(sample -> sample.getBytes(StandardCharsets.UTF_8))
                        .toList());
    }

    /** Samples of bytes. */
    public static void read(FormatReader reader, List<byte[]> samples) {
        ChangedInputs inputs = new ChangedInputs(samples);
        samples.forEach(sample -> attempt(reader, sample));
        Assertions.assertTimeoutPreemptively(GENEROUS, () -> {
            for (int i = 0; i < INPUTS; i++) {
                byte[] input = inputs.next(reader);
                long before = THREADS.getCurrentThreadAllocatedBytes();
                attempt(reader, input);
                assertThat(THREADS.getCurrentThreadAllocatedBytes() - before)
                        .as(() -> "allocated for %s".formatted(shown(input)))
                        .isLessThan(MOST_ALLOCATED);
            }
        });
    }

    private static void attempt(FormatReader reader, byte[] input) {
        try {
            assertThat(Records.outlines(reader, NAME, input)).isNotNull();
        } catch (IOException e) {
            assertThat(UnreadableException.problem(e).message()).isNotEmpty();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(
                    "%s failed on %s".formatted(reader.getClass().getSimpleName(), shown(input)), e);
        }
    }

    /** As a Java string of Latin-1 characters. */
    private static String shown(byte[] input) {
        StringBuilder shown = new StringBuilder("\"");
        for (byte b : input) {
            char c = (char) (b & 0xff);
            boolean plain = c >= ' ' && c < 127 && c != '"' && c != '\\';
            shown.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return shown.append('"').toString();
    }

    /** An input that the reader takes for one of its format. */
    private byte[] next(FormatReader reader) {
        byte[] input;
        do {
            input = any();
            for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0 && input.length > 0; changes--) {
                input = changed(input, random.nextInt(input.length));
            }
        } while (!reader.recognises(new FileHead(input, NAME)));
        return input;
    }

    private byte[] changed(byte[] input, int at) {
        return switch (random.nextInt(8)) {
            case 0 -> replaced(input, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> replaced(input, at, at + 1, sign());
            case 2 -> replaced(input, at, at, sign());
            case 3 -> random.nextInt(3) == 0 ? Arrays.copyOf(input, at) : input;
            case 4 -> replaced(input, at, at + stretch(input.length - at), new byte[0]);
            case 5 -> replaced(input, at, at, stretchOf(input, at));
            case 6 -> replaced(input, at, at, stretchOf(any()));
            default -> numberReplaced(input, at);
        };
    }

    private byte[] any() {
        return samples.get(random.nextInt(samples.size()));
    }

    private byte[] sign() {
        return SIGNS.substring(random.nextInt(SIGNS.length())).substring(0, 1).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] stretchOf(byte[] input) {
        return stretchOf(input, random.nextInt(input.length));
    }

    private byte[] stretchOf(byte[] input, int from) {
        return Arrays.copyOfRange(input, from, from + stretch(input.length - from));
    }

    /** How much is moved; mostly little. */
    private int stretch(int most) {
        return random.nextInt(Math.min(most, 1 << random.nextInt(12)) + 1);
    }

    private byte[] numberReplaced(byte[] input, int at) {
        int from = at;
        while (from < input.length && !isDigit(input[from])) {
            from++;
        }
        int to = from;
        while (to < input.length && isDigit(input[to])) {
            to++;
        }
        return replaced(input, from, to, EXTREMES[random.nextInt(EXTREMES.length)].getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static byte[] replaced(byte[] input, int from, int to, byte[] by) {
        byte[] replaced = Arrays.copyOf(input, input.length - (to - from) + by.length);
        System.arraycopy(by, 0, replaced, from, by.length);
        System.arraycopy(input, to, replaced, from + by.length, input.length - to);
        return replaced;
    }
}
