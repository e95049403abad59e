package dev.pressmark.read.character;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Text made from bytes.
 *
 * @param text    as decoded
 * @param charset the IANA name of the character set it was read in
 */
public record DecodedText(String text, String charset) {

    /** The bytes in a character set; empty if any of them mean nothing in it. */
    static Optional<DecodedText> of(byte[] bytes, Charset charset) {
        try {
            return Optional.of(new DecodedText(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), charset.name()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
