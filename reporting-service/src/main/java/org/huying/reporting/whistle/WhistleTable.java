package org.huying.reporting.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import javax.sql.DataSource;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;
import org.huying.reporting.task.Matter;
import org.huying.reporting.task.Question;

/** Who was called, and who came. */
@ApplicationScoped
class WhistleTable {
    private static final String INSERT = """
            INSERT INTO whistle_fact (whistle_id, sequence, unit_code, kind, concern_id, community_code, grid_code,
              report_in_by, time, recorded_time)
            SELECT * FROM unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[],
              ?::timestamptz[], ?::timestamptz[], ?::timestamptz[])
            ON CONFLICT DO NOTHING
            """;

    /** Each call of the window with what was known of it then, and what its case is about. */
    private static final String CALLS = """
            SELECT line.community_code, line.grid_code, line.owner_code, line.report_in_by, came.kind,
              coalesce(filed.word, ''), excluded.word
            FROM (
              SELECT called.*, called.unit_code AS owner_code FROM whistle_fact called
              WHERE called.kind = 'CALLED' AND called.time >= ? AND called.time < ? AND called.recorded_time <= ?
                AND (?::text IS NULL OR called.community_code = ?)) line
            LEFT JOIN LATERAL (
              SELECT kind FROM whistle_fact told
              WHERE told.whistle_id = line.whistle_id AND told.unit_code = line.unit_code AND told.kind <> 'CALLED'
                AND told.recorded_time <= ? ORDER BY told.sequence LIMIT 1) came ON true
            LEFT JOIN LATERAL (
              SELECT word FROM task_fact WHERE concern_id = line.concern_id AND kind = 'FILED' AND recorded_time <= ?
              ORDER BY sequence DESC LIMIT 1) filed ON true
            LEFT JOIN LATERAL (
              SELECT word FROM task_fact WHERE concern_id = line.concern_id AND kind = 'EXCLUDED' AND recorded_time <= ?
              ORDER BY sequence DESC LIMIT 1) excluded ON true
            WHERE %s
            """.formatted(VisibleLines.CONDITION);

    private final DataSource database;

    WhistleTable(DataSource database) {
        this.database = database;
    }

    void add(List<WhistleFact> facts) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            Columns<WhistleFact> columns = new Columns<>(connection, facts);
            insert.setArray(1, columns.text(WhistleFact::whistleId));
            insert.setArray(2, columns.bigint(WhistleFact::sequence));
            insert.setArray(3, columns.text(WhistleFact::unit));
            insert.setArray(4, columns.text(WhistleFact::kind));
            insert.setArray(5, columns.uuid(fact -> fact.place().concernId()));
            insert.setArray(6, columns.text(fact -> fact.place().communityCode()));
            insert.setArray(7, columns.text(fact -> fact.place().gridCode()));
            insert.setArray(8, columns.time(fact -> fact.place().reportInBy()));
            insert.setArray(9, columns.time(WhistleFact::time));
            insert.setArray(10, columns.time(WhistleFact::recorded));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    List<Call> calls(Question question) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(CALLS)) {
            bind(read, question);
            return Rows.of(read, WhistleTable::call);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static void bind(PreparedStatement read, Question question) throws SQLException {
        Timestamp asOf = Timestamp.from(question.window().asOf());
        read.setTimestamp(1, Timestamp.from(question.window().from()));
        read.setTimestamp(2, Timestamp.from(question.window().to()));
        read.setTimestamp(3, asOf);
        read.setString(4, question.community());
        read.setString(5, question.community());
        read.setTimestamp(6, asOf);
        read.setTimestamp(7, asOf);
        read.setTimestamp(8, asOf);
        new VisibleLines(question.caller()).bind(read, 9);
    }

    private static Call call(ResultSet row) throws SQLException {
        String came = row.getString(5);
        return new Call(
                new Matter(row.getString(1), row.getString(2), row.getString(6), row.getString(7)),
                row.getString(3),
                Rows.instant(row, 4),
                came == null ? null : WhistleFact.Kind.valueOf(came));
    }
}
