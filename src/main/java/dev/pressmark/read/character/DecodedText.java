package dev.pressmark.read.character;

/**
 * Text made from bytes.
 *
 * @param text    as decoded
 * @param charset the IANA name of the character set it was read in
 */
public record DecodedText(String text, String charset) {}
