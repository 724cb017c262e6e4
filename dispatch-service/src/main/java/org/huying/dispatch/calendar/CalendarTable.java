package org.huying.dispatch.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The stored calendar. */
@ApplicationScoped
class CalendarTable {
    private static final long WRITE_LOCK = 0x4855_5949_4E47_4341L;

    private final DataSource database;
    private final ObjectMapper json;

    CalendarTable(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Held to the end of the transaction: whoever changes the calendar has seen what was changed before. */
    void lockForWriting() {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            lock.setLong(1, WRITE_LOCK);
            lock.execute();
        } catch (SQLException failure) {
            throw new CalendarUnavailable(failure);
        }
    }

    /** Every year that has a notice, in order. */
    List<CalendarYear> all() {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(
                        "SELECT notice, version, published_at FROM calendar_year ORDER BY year");
                var row = read.executeQuery()) {
            List<CalendarYear> years = new ArrayList<>();
            while (row.next())
                years.add(new CalendarYear(
                        notice(row.getString(1)),
                        row.getLong(2),
                        row.getTimestamp(3).toInstant()));
            return years;
        } catch (SQLException failure) {
            throw new CalendarUnavailable(failure);
        }
    }

    Optional<CalendarYear> find(int year) {
        return all().stream().filter(it -> it.notice().year() == year).findFirst();
    }

    void store(CalendarYear year) {
        String upsert = """
                INSERT INTO calendar_year (year, version, published_at, notice) VALUES (?, ?, ?, ?::jsonb)
                ON CONFLICT (year) DO UPDATE
                SET version = excluded.version, published_at = excluded.published_at, notice = excluded.notice
                """;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(upsert)) {
            statement.setInt(1, year.notice().year());
            statement.setLong(2, year.version());
            statement.setTimestamp(3, Timestamp.from(year.publishedAt()));
            statement.setString(4, json.writeValueAsString(year.notice()));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new CalendarUnavailable(failure);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HolidayNotice notice(String content) {
        try {
            return json.readValue(content, HolidayNotice.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a stored year of the calendar is damaged");
        }
    }
}
