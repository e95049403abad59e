package dev.pressmark.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Makes the database fail at a row it is about to write: H2 makes one of these for each trigger that names it. */
public final class FailingTrigger implements Trigger {

    private static final AtomicLong ROWS_LEFT = new AtomicLong();

    /** Lets it fail at a row, counted from 1. */
    static void failAt(long row) {
        ROWS_LEFT.set(row);
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        if (ROWS_LEFT.decrementAndGet() == 0) {
            throw new SQLException("the disk has caught fire");
        }
    }
}
