package dev.pressmark.report;

import dev.pressmark.report.file.CsvRecords;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The records of a report as hashes of eight bytes, so that those of a million fit: tells which came back, which did not. */
final class RecordHashes {

    private long[] slots = new long[1 << 12];
    private BitSet seen = new BitSet();
    private int size;
    private int back;

    /** The hash of a record's cells as they are written; never zero. */
    static long hash(@Nullable Object[] cells, int count) {
        long hash = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < count; i++) {
            String text = cells[i] == null ? null : CsvRecords.written(cells[i]);
            hash = (hash ^ (text == null ? 1 : 2)) * 0x100000001B3L;
            for (int at = 0; text != null && at < text.length(); at++) {
                hash = (hash ^ text.charAt(at)) * 0x100000001B3L;
            }
            hash ^= hash >>> 32;
        }
        return hash == 0 ? 1 : hash;
    }

    void add(long hash) {
        if (size * 2 >= slots.length) {
            grow();
        }
        int slot = slot(hash);
        if (slots[slot] == 0) {
            slots[slot] = hash;
            size++;
        }
    }

    /** Whether there is such a record; it counts as having come back. */
    boolean meet(long hash) {
        int slot = slot(hash);
        if (slots[slot] == 0) {
            return false;
        }
        back += seen.get(slot) ? 0 : 1;
        seen.set(slot);
        return true;
    }

    boolean hasComeBack(long hash) {
        return seen.get(slot(hash));
    }

    boolean haveAllComeBack() {
        return back == size;
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 20) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** Only while adding: none has come back yet. */
    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        seen = new BitSet();
        for (long hash : old) {
            if (hash != 0) {
                slots[slot(hash)] = hash;
            }
        }
    }
}
