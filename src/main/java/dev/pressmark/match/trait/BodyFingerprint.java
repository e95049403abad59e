package dev.pressmark.match.trait;

import dev.pressmark.article.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * A fingerprint that two bodies share when they differ in nothing but case, white space, punctuation and accents: the
 * first 128 bits of the SHA-256 of their letters and digits.
 */
public final class BodyFingerprint {

    private static final int BLOCK = 4096;

    private static final int SKIPPED = 0;
    private static final int[] FOLDED = new int[0x80];

    static {
        Arrays.setAll(FOLDED, BodyFingerprint::fold);
    }

    private BodyFingerprint() {}

    private static int fold(int codePoint) {
        return Character.isLetterOrDigit(codePoint) ? Character.toLowerCase(Character.toUpperCase(codePoint)) : SKIPPED;
    }

    /** The fingerprint of a body; empty when it has no letter or digit, since nothing is a duplicate of nothing. */
    public static Optional<UUID> of(String body) {
        MessageDigest digest = Sha256.newDigest();
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        boolean empty = true;
        String decomposed = Normalizer.normalize(body, Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); ) {
            int codePoint = decomposed.codePointAt(i);
            i += Character.charCount(codePoint);
            int folded = codePoint < FOLDED.length ? FOLDED[codePoint] : fold(codePoint);
            if (folded != SKIPPED) {
                empty = false;
                if (block.remaining() < Integer.BYTES) {
                    digest.update(block.flip());
                    block.clear();
                }
                block.putInt(folded);
            }
        }
        if (empty) {
            return Optional.empty();
        }
        digest.update(block.flip());
        ByteBuffer result = ByteBuffer.wrap(digest.digest());
        return Optional.of(new UUID(result.getLong(), result.getLong()));
    }
}
