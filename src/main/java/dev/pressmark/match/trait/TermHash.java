package dev.pressmark.match.trait;

/** What stands for a term while it is read character by character: no word is made of most of them. */
final class TermHash {

    private long identity = Hashing.BASIS;
    private int code;
    private int length;
    private boolean number = true;

    static TermHash of(String word) {
        TermHash hash = new TermHash();
        hash.addAll(word, 0, word.length());
        return hash;
    }

    void add(char c) {
        identity = Hashing.with(identity, c);
        code = 31 * code + c;
        length++;
        number = number && Character.isDigit(c);
    }

    void addAll(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            add(text.charAt(i));
        }
    }

    void clear() {
        identity = Hashing.BASIS;
        code = 0;
        length = 0;
        number = true;
    }

    /** The same for the same term, another for another; never 0. */
    long identity() {
        return identity == 0 ? Hashing.BASIS : identity;
    }

    /** What is stored of it, in half the space. */
    int stored() {
        return (int) (Hashing.mixed(code * 31L + length) >>> 32);
    }

    /** In characters. */
    int length() {
        return length;
    }

    boolean isNumber() {
        return number;
    }
}
