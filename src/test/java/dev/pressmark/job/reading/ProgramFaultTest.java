package dev.pressmark.job.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import dev.pressmark.archive.article.Settlement;
import dev.pressmark.archive.article.Settlement.Refused;
import dev.pressmark.archive.source.PendingFile;
import dev.pressmark.article.InputDescription;
import dev.pressmark.article.ProblemCode;
import dev.pressmark.read.RecordCursor;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What is left of a fault of the program, which the user is asked to report. */
class ProgramFaultTest {

    private static final PendingFile FILE =
            new PendingFile(1, "inbox", "a.jsonl", 9, Instant.EPOCH, 0, 0, null, null, null);

    private final Logger log = (Logger) LoggerFactory.getLogger(ProgramFault.class);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @BeforeEach
    void listen() {
        logged.start();
        log.addAppender(logged);
    }

    @AfterEach
    void stopListening() {
        log.detachAppender(logged);
    }

    @Test
    void itsCauseIsInTheLogWhereRecordsAreCut() {
        IllegalStateException fault = new IllegalStateException("no such quire");
        RecordCursor cursor = () -> {
            throw fault;
        };

        Settlement settlement = FileReading.begin(
                        new FileReading.Subject(FILE, InputDescription.NONE, "0", () -> true), cursor, () -> {})
                .settlement(List.of());

        assertThat(settlement.outcome())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(ProblemCode.PROGRAM_FAULT));
        assertThat(logged.list).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage()).contains("inbox/a.jsonl");
            assertThat(((ThrowableProxy) event.getThrowableProxy()).getThrowable())
                    .isSameAs(fault);
        });
    }
}
