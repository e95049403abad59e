package dev.pressmark.match.trait;

/** How words and runs of words become numbers of 64 bits that stand for them. */
public final class Hashing {

    /** The hash of no characters, to which others are added (FNV-1a). */
    static final long BASIS = 0xCBF29CE484222325L;

    private static final long PRIME = 0x100000001B3L;

    private Hashing() {}

    /** The hash of the characters that another stands for, and one more. */
    static long with(long hash, int character) {
        return (hash ^ character) * PRIME;
    }

    /** Spreads a hash over all 64 bits (the finaliser of SplitMix64). */
    public static long mixed(long hash) {
        long z = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
