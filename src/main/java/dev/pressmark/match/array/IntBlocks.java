package dev.pressmark.match.array;

import java.util.Arrays;

/** Lists of numbers one behind the other, in blocks: nothing is copied while they grow, and none lies in two blocks. */
public final class IntBlocks {

    /** Of a larger block the collector of a small heap would make twice its size: it gets regions of its own. */
    private static final int BITS = 16;

    private static final int SIZE = 1 << BITS;

    private int[][] blocks = new int[16][];
    private int used;

    /**
     * Keeps a list.
     *
     * @param size numbers of it, {@value #SIZE} at most
     * @return where it begins
     */
    public int add(int[] list, int size) {
        if (used >>> BITS != (used + size) >>> BITS) {
            used = ((used >>> BITS) + 1) << BITS;
        }
        int number = used >>> BITS;
        if (number == blocks.length) {
            blocks = Arrays.copyOf(blocks, number * 2);
        }
        if (blocks[number] == null) {
            blocks[number] = new int[SIZE];
        }
        System.arraycopy(list, 0, blocks[number], offset(used), size);
        int start = used;
        used += size;
        return start;
    }

    /** Forgets a list and all behind it. */
    public void cut(int start) {
        used = start;
    }

    /** The block that a list is in. */
    public int[] block(int start) {
        return blocks[start >>> BITS];
    }

    /** Where in its block a list begins. */
    public static int offset(int start) {
        return start & (SIZE - 1);
    }
}
