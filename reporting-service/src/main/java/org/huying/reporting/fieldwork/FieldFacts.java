package org.huying.reporting.fieldwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import javax.sql.DataSource;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** What is kept of field work. */
@ApplicationScoped
class FieldFacts {
    private static final String INSERT = """
            INSERT INTO field_fact (key, sequence, type, community_code, grid_code, unit_code, time, recorded_time, data)
            SELECT key, sequence, type, community, grid, unit, time, recorded, data::jsonb
            FROM unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[],
              ?::timestamptz[], ?::text[]) AS fact (key, sequence, type, community, grid, unit, time, recorded, data)
            ON CONFLICT DO NOTHING
            """;

    /** Whoever sees how something began sees what became of it. */
    private static final String BEGUN = """
            (SELECT fact.*, fact.unit_code AS owner_code FROM field_fact fact
              WHERE fact.sequence = 1 AND fact.type = ANY (?) AND fact.time >= ? AND fact.time < ?
                AND fact.recorded_time <= ? AND (?::text IS NULL OR fact.community_code = ?)) line
            """;

    private static final String VISITS = """
            SELECT line.community_code, line.data ->> 'outcome', count(*), sum((line.data ->> 'staff')::bigint),
              sum((line.data ->> 'metTotal')::bigint)
            FROM %s WHERE %s GROUP BY 1, 2 ORDER BY 1, 2
            """.formatted(BEGUN, VisibleLines.CONDITION);

    private static final String STORIES = """
            SELECT later.key, later.sequence, later.type, line.community_code, later.time, later.data::text
            FROM %s JOIN field_fact later ON later.key = line.key AND later.recorded_time <= ?
            WHERE %s ORDER BY line.time, line.key, later.sequence
            """.formatted(BEGUN, VisibleLines.CONDITION);

    private final DataSource database;

    FieldFacts(DataSource database) {
        this.database = database;
    }

    void add(List<FieldFact> facts) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            Columns<FieldFact> columns = new Columns<>(connection, facts);
            insert.setArray(1, columns.text(FieldFact::key));
            insert.setArray(2, columns.bigint(FieldFact::sequence));
            insert.setArray(3, columns.text(FieldFact::type));
            insert.setArray(4, columns.text(FieldFact::communityCode));
            insert.setArray(5, columns.text(FieldFact::gridCode));
            insert.setArray(6, columns.text(FieldFact::unit));
            insert.setArray(7, columns.time(FieldFact::time));
            insert.setArray(8, columns.time(FieldFact::recorded));
            insert.setArray(9, columns.text(FieldFact::data));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    List<VisitCount> visits(Window window, String community, VisibleLines visible) {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(VISITS)) {
            visible.bind(count, begun(count, List.of(FieldFact.VISIT), window, community));
            return Rows.of(
                    count,
                    row -> new VisitCount(
                            row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5)));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    /** Everything known of what began in the window but visits, the events of each together and in their order. */
    List<FieldEvent> stories(Window window, String community, VisibleLines visible) {
        List<String> beginnings = List.of(FieldFact.CANVASS_OPENED, FieldFact.TARGET_SET, FieldFact.MEASURED);
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(STORIES)) {
            int next = begun(read, beginnings, window, community);
            read.setTimestamp(next, Timestamp.from(window.asOf()));
            visible.bind(read, next + 1);
            return Rows.of(
                    read,
                    row -> new FieldEvent(
                            row.getString(1),
                            row.getString(3),
                            row.getString(4),
                            Rows.instant(row, 5),
                            row.getString(6)));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static int begun(PreparedStatement query, List<String> types, Window window, String community)
            throws SQLException {
        query.setArray(1, query.getConnection().createArrayOf("text", types.toArray()));
        query.setTimestamp(2, Timestamp.from(window.from()));
        query.setTimestamp(3, Timestamp.from(window.to()));
        query.setTimestamp(4, Timestamp.from(window.asOf()));
        query.setString(5, community);
        query.setString(6, community);
        return 7;
    }
}
