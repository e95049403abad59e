package dev.pressmark.read.container;

import dev.pressmark.read.Passable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * What comes out of gzip data, one member after the other. What was expanded before damage is handed on before the damage
 * is told of; then one can go on at the next member.
 */
final class GzipMembers extends InputStream implements Passable {

    private static final int TRIED = GzipBytes.HELD / 2;
    /** What looks like the beginning of a member may stand in hostile data at every byte, and expand without end. */
    private static final int MOST_TRIED = 1_000;

    private static final long MOST_EXPANDED = 1L << 20;

    private final GzipBytes bytes;
    private final ExpandedStarts starts;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private @Nullable IOException damage;
    private boolean inMember;
    /** Where the member under way, or the one to come, begins in the data. */
    private long member;
    /** How much has come out, from the beginning of the data. */
    private long expanded;

    /**
     * Begins to expand.
     *
     * @param in     from the first start on
     * @param starts has the first of the starts, and is told of those that follow
     */
    GzipMembers(InputStream in, ExpandedStarts starts) {
        this.starts = starts;
        this.member = starts.first().compressed();
        this.expanded = starts.first().expanded();
        this.bytes = new GzipBytes(in, member);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (damage != null) {
            throw damage;
        }
        try {
            int read = 0;
            while (read == 0 && (inMember || begin())) {
                read = inflate(into, offset, length);
            }
            expanded += read;
            return read == 0 ? -1 : read;
        } catch (IOException e) {
            damage = e;
            throw e;
        }
    }

    private boolean begin() throws IOException {
        member = bytes.place();
        if (bytes.ahead(1) == 0) {
            inflater.end();
            return false;
        }
        if (!bytes.header()) {
            throw new IOException(String.format(Locale.ROOT, "at byte %,d there is no gzip data any more", member));
        }
        starts.begun(member, expanded);
        inflater.reset();
        sum.reset();
        inMember = true;
        return true;
    }

    private int inflate(byte[] into, int offset, int length) throws IOException {
        int read = 0;
        long before = inflater.getBytesWritten();
        try {
            while (read == 0 && !inflater.finished()) {
                if (inflater.needsInput()) {
                    bytes.inflate(inflater);
                }
                read = inflater.inflate(into, offset, length);
            }
        } catch (DataFormatException e) {
            bytes.inflated(inflater);
            damage = new IOException(
                    String.format(Locale.ROOT, "from byte %,d on the gzip data make no sense", bytes.place()), e);
            read = (int) (inflater.getBytesWritten() - before);
        }
        sum.update(into, offset, read);
        if (inflater.finished()) {
            bytes.inflated(inflater);
            inMember = false;
            read = end(read);
        } else if (read == 0 && damage != null) {
            throw damage;
        }
        return read;
    }

    /**
     * Holds the end of a member against the sum that is stated behind it. With a wrong sum the last bytes are not handed
     * on, so that no record is whole that is not right; but for those of the first member, which may be the only one.
     */
    private int end(int read) throws IOException {
        try {
            long stated = bytes.number();
            long length = bytes.number();
            if (stated == sum.getValue() && length == (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
                return read;
            }
            damage = new IOException(String.format(
                    Locale.ROOT, "the check sum at byte %,d of the gzip data is not that of the data", bytes.place()));
        } catch (EOFException e) {
            damage = e;
            return read;
        }
        if (member > 0) {
            throw damage;
        }
        return read;
    }

    @Override
    public void close() {
        inflater.end();
    }

    @Override
    public @Nullable Gap passDamage() throws IOException {
        if (damage == null) {
            return null;
        }
        long from = Math.max(member + 1, bytes.place() - GzipBytes.HELD);
        bytes.goTo(from);
        for (int tried = 0; tried < MOST_TRIED && bytes.ahead(1) > 0; ) {
            long candidate = bytes.place();
            boolean begins = beginsMember();
            tried += begins ? 1 : 0;
            if (begins && isReadable()) {
                Gap gap = new Gap(candidate - member, expanded);
                bytes.goTo(candidate);
                damage = null;
                inMember = false;
                return begin() ? gap : null;
            }
            bytes.goTo(candidate + 1);
        }
        return null;
    }

    private boolean beginsMember() throws IOException {
        try {
            return bytes.header();
        } catch (EOFException e) {
            return false;
        }
    }

    /** Whether the member is right whose header was read, or a long one as far as it is looked at. */
    private boolean isReadable() throws IOException {
        boolean isLong = bytes.ahead(TRIED) >= TRIED;
        Inflater trial = new Inflater(true);
        try {
            bytes.inflate(trial);
            CRC32 found = new CRC32();
            byte[] out = new byte[TRIED];
            while (!trial.finished() && !trial.needsInput()) {
                found.update(out, 0, trial.inflate(out));
                if (trial.getBytesWritten() > MOST_EXPANDED) {
                    return true;
                }
            }
            bytes.inflated(trial);
            return trial.finished() ? bytes.number() == found.getValue() : isLong;
        } catch (EOFException | DataFormatException e) {
            return false;
        } finally {
            trial.end();
        }
    }
}
