package org.huying.dispatch.answer;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What units were told of their answers. */
final class ToldOutcomes {
    private ToldOutcomes() {}

    /** Type and data of each notice that names this id, the first first. */
    static List<String> of(String eventId, DataSource database) throws SQLException {
        return read(database, "data::jsonb ->> 'eventId' = ?", eventId);
    }

    /** Of each that names this place on the unit's topic. */
    static List<String> ofRecord(String unit, String record, DataSource database) throws SQLException {
        return read(database, "unit_code || ' ' || (data::jsonb ->> 'record') = ?", unit + " " + record);
    }

    private static List<String> read(DataSource database, String which, String value) throws SQLException {
        String read =
                "SELECT type || ' ' || data FROM notice WHERE type LIKE 'answer.%' AND " + which + " ORDER BY seq";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(read)) {
            statement.setString(1, value);
            List<String> told = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) told.add(row.getString(1));
            }
            return told;
        }
    }
}
