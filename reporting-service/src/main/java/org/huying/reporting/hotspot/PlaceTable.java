package org.huying.reporting.hotspot;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.TableUnavailable;

/** Where the concerns are, each once. */
@ApplicationScoped
class PlaceTable {
    private static final String INSERT = """
            INSERT INTO concern_place (concern_id, place, topic, registered_at)
            SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::timestamptz[])
            ON CONFLICT DO NOTHING
            """;

    private final DataSource database;

    PlaceTable(DataSource database) {
        this.database = database;
    }

    void add(List<ConcernPlace> places) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            Columns<ConcernPlace> columns = new Columns<>(connection, places);
            insert.setArray(1, columns.uuid(ConcernPlace::concernId));
            insert.setArray(2, columns.text(it -> it.place().key()));
            insert.setArray(3, columns.text(ConcernPlace::topic));
            insert.setArray(4, columns.time(ConcernPlace::registeredAt));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}
