package org.huying.dispatch.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/**
 * The time by the database server's clock, carried on between two readings. Receivers hold the time of a signature
 * against their own clocks, which story time does not move.
 */
@ApplicationScoped
class ServerTime {
    private static final Duration GOOD_FOR = Duration.ofSeconds(10);

    private final DataSource database;
    private volatile Reading last;

    private record Reading(Instant at, long nanos) {}

    ServerTime(DataSource database) {
        this.database = database;
    }

    Instant now() {
        Reading reading = last;
        if (reading == null || System.nanoTime() - reading.nanos() > GOOD_FOR.toNanos()) reading = read();
        return reading.at().plusNanos(System.nanoTime() - reading.nanos());
    }

    private synchronized Reading read() {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement("SELECT clock_timestamp()");
                var row = read.executeQuery()) {
            row.next();
            last = new Reading(row.getObject(1, OffsetDateTime.class).toInstant(), System.nanoTime());
            return last;
        } catch (SQLException failure) {
            // What it went on from before is as good for as long as the database is away.
            if (last == null) throw new DeliveriesUnavailable(failure);
            return last;
        }
    }
}
