package org.huying.dispatch.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Which office hours were told last. */
@ApplicationScoped
class OfficeHoursTable {
    private static final TypeReference<List<ToldHours>> HOURS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    OfficeHoursTable(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param version counted from 1; 0 where none were told yet */
    record Last(long version, List<ToldHours> hours) {}

    Last last() {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement("SELECT version, told FROM calendar_office_hours");
                var row = read.executeQuery()) {
            return row.next()
                    ? new Last(row.getLong(1), json.readValue(row.getString(2), HOURS))
                    : new Last(0, List.of());
        } catch (SQLException failure) {
            throw new CalendarUnavailable(failure);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the stored office hours are damaged");
        }
    }

    void store(Last told) {
        String upsert = """
                INSERT INTO calendar_office_hours (version, told) VALUES (?, ?::jsonb)
                ON CONFLICT (id) DO UPDATE SET version = excluded.version, told = excluded.told
                """;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(upsert)) {
            statement.setLong(1, told.version());
            statement.setString(2, json.writeValueAsString(told.hours()));
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new CalendarUnavailable(failure);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
