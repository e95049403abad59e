package dev.pressmark.read.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * Headers and parts in the form that mail has (RFC 2045), well formed or not.
 *
 * @param message    what was parsed
 * @param breaksOff whether the line is missing that closes the last of several parts
 */
record MimeDocument(Message message, boolean breaksOff) implements AutoCloseable {

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
        EndMonitor monitor = new EndMonitor();
        builder.setDecodeMonitor(monitor);
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            return new MimeDocument(message, monitor.early);
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

    /** Notes that parts end early, and lets that pass as all else. */
    private static final class EndMonitor extends DecodeMonitor {

        private boolean early;

        @Override
        public boolean warn(String error, String dropDesc) {
            early |= error.contains(Event.MIME_BODY_PREMATURE_END.toString());
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }
    }
}
