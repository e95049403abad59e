package dev.pressmark.job;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** The log of a job, {@code logs/pressmark.log} in its output folder; while it is open, all that is logged goes there. */
final class LogFile implements AutoCloseable {

    private static final String NAME = "logs/pressmark.log";
    /** Line ends that a file's name smuggles into a message must not look like entries of their own, nor drive a terminal. */
    private static final String PATTERN =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{40}: %replace(%msg){'[\\x00-\\x1F\\x7F-\\x9F]+', ' '}%n%replace(%ex){'[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]+', ' '}";

    private static final FileSize LARGEST = new FileSize(10 * FileSize.MB_COEFFICIENT);
    private static final FileSize TOGETHER = new FileSize(100 * FileSize.MB_COEFFICIENT);
    private static final int DAYS = 90;

    private final Logger root;
    private final RollingFileAppender<ILoggingEvent> appender;

    private LogFile(Logger root, RollingFileAppender<ILoggingEvent> appender) {
        this.root = root;
        this.appender = appender;
    }

    static LogFile in(Path output) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(PATTERN);
        encoder.start();
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setFile(output.resolve(NAME).toString());
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> rolling = new SizeAndTimeBasedRollingPolicy<>();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(output.resolve(NAME) + ".%d{yyyy-MM-dd}.%i.gz");
        rolling.setMaxFileSize(LARGEST);
        rolling.setTotalSizeCap(TOGETHER);
        rolling.setMaxHistory(DAYS);
        rolling.start();
        appender.setRollingPolicy(rolling);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(appender);
        return new LogFile(root, appender);
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        appender.stop();
    }
}
