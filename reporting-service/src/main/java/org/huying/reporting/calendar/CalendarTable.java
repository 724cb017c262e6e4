package org.huying.reporting.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** What was told of the calendar, every version of it. */
@ApplicationScoped
class CalendarTable {
    private final DataSource database;

    CalendarTable(DataSource database) {
        this.database = database;
    }

    void add(List<ReceivedEvent> told) {
        String insert = """
                INSERT INTO calendar_told (key, sequence, data, recorded_time)
                SELECT key, sequence, data::jsonb, recorded
                FROM unnest(?::text[], ?::bigint[], ?::text[], ?::timestamptz[]) AS told (key, sequence, data, recorded)
                ON CONFLICT DO NOTHING
                """;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(insert)) {
            Columns<ReceivedEvent> columns = new Columns<>(connection, told);
            statement.setArray(1, columns.text(ReceivedEvent::key));
            statement.setArray(2, columns.bigint(ReceivedEvent::sequence));
            statement.setArray(3, columns.text(ReceivedEvent::json));
            statement.setArray(4, columns.time(ReceivedEvent::recordedTime));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    /** The newest of each key that was recorded by then. */
    List<CalendarNews> at(Instant asOf) {
        String newest = """
                SELECT DISTINCT ON (key) data::text FROM calendar_told WHERE recorded_time <= ?
                ORDER BY key, sequence DESC
                """;
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(newest)) {
            read.setTimestamp(1, Timestamp.from(asOf));
            return Rows.of(read, row -> CalendarNews.of(row.getString(1)));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}
