package dev.pressmark.read.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * Headers and parts in the form that mail has (RFC 2045), well formed or not.
 *
 * @param message what was parsed
 */
record MimeDocument(Message message) implements AutoCloseable {

    private static final int LONGEST_HEADER = 1 << 20;
    private static final MimeConfig LENIENT = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxHeaderCount(2000)
            .build();

    /**
     * Parses a document.
     *
     * @throws IOException when it is so far from the form that nothing can be made of it
     */
    static MimeDocument of(byte[] bytes) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LENIENT);
        try {
            return new MimeDocument(builder.parseMessage(new ByteArrayInputStream(bytes)));
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** What a header says; empty when there is none of that name. */
    static String said(Header header, String name) {
        Field field = header == null ? null : header.getField(name);
        return field == null || field.getBody() == null ? "" : field.getBody();
    }

    @Override
    public void close() {
        message.dispose();
    }
}
