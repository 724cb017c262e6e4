package org.huying.chassis.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How many events wait in the outbox, and for how long the oldest. */
@ApplicationScoped
public class Backlog {
    private static final String READ = """
            SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0)
            FROM (SELECT created_at FROM outbox ORDER BY seq LIMIT 100000) waiting
            """;

    private final DataSource database;

    Backlog(DataSource database) {
        this.database = database;
    }

    /** @param unsent counted up to 100,000 */
    public record Reading(long unsent, double oldestSeconds) {}

    public Reading read() {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(READ);
                var row = read.executeQuery()) {
            row.next();
            return new Reading(row.getLong(1), row.getDouble(2));
        } catch (SQLException failure) {
            throw new OutboxUnavailable(failure);
        }
    }
}
