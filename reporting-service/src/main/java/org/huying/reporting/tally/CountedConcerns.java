package org.huying.reporting.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Exit;
import org.huying.reporting.ledger.Outcome;
import org.huying.reporting.summary.Origin;
import org.huying.reporting.table.Columns;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** The concerns as they are counted. Whoever changes one holds it until the tallies are changed as well. */
@ApplicationScoped
class CountedConcerns {
    private static final String COLUMNS = "concern_id, community_code, grid_code, channel, topic, nature, placed,"
            + " registered_at, case_sequence, status, outcome, merge_sequence, merged, exit, clock_sequence, deferred,"
            + " round, extended_round, excluded, latest_recorded";
    private static final String ROWS = """
            SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[],
              ?::timestamptz[], ?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::boolean[], ?::text[], ?::bigint[],
              ?::boolean[], ?::int[], ?::int[], ?::boolean[], ?::timestamptz[])
            """;
    private static final String ADD = "INSERT INTO counted_concern (" + COLUMNS + ") " + ROWS
            + " ON CONFLICT (concern_id) DO NOTHING RETURNING concern_id";
    private static final String HOLD =
            "SELECT " + COLUMNS + " FROM counted_concern WHERE concern_id = ANY (?) ORDER BY concern_id FOR UPDATE";
    private static final String CHANGE = "UPDATE counted_concern SET (" + COLUMNS + ") = (SELECT news.*) FROM (" + ROWS
            + ") AS news (" + COLUMNS + ") WHERE counted_concern.concern_id = news.concern_id";

    private final DataSource database;

    CountedConcerns(DataSource database) {
        this.database = database;
    }

    /** Adds those that are not here yet, and says which these were. */
    Set<UUID> add(List<CountedConcern> concerns) {
        return inTable(ADD, statement -> {
            bind(statement, concerns);
            return Set.copyOf(Rows.of(statement, row -> row.getObject(1, UUID.class)));
        });
    }

    /** Those of them that are here, held until the end of the transaction, always in the same order. */
    List<CountedConcern> hold(Set<UUID> ids) {
        return inTable(HOLD, statement -> {
            statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray()));
            return Rows.of(statement, CountedConcerns::read);
        });
    }

    void change(List<CountedConcern> concerns) {
        inTable(CHANGE, statement -> {
            bind(statement, concerns);
            return statement.executeUpdate();
        });
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T inTable(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static void bind(PreparedStatement statement, List<CountedConcern> concerns) throws SQLException {
        Columns<CountedConcern> columns = new Columns<>(statement.getConnection(), concerns);
        statement.setArray(1, columns.uuid(CountedConcern::concernId));
        statement.setArray(2, columns.text(origin(Origin::communityCode)));
        statement.setArray(3, columns.text(origin(Origin::gridCode)));
        statement.setArray(4, columns.text(origin(Origin::channel)));
        statement.setArray(5, columns.text(origin(Origin::topic)));
        statement.setArray(6, columns.text(origin(Origin::nature)));
        statement.setArray(7, columns.bool(registered(CountedConcern.Registered::placed)));
        statement.setArray(8, columns.time(registered(CountedConcern.Registered::at)));
        statement.setArray(9, columns.bigint(it -> it.state().sequence()));
        statement.setArray(10, columns.text(it -> it.state().status()));
        statement.setArray(11, columns.text(it -> it.state().outcome()));
        statement.setArray(12, columns.bigint(it -> it.merging().sequence()));
        statement.setArray(13, columns.bool(it -> it.merging().merged()));
        statement.setArray(14, columns.text(CountedConcern::exit));
        statement.setArray(15, columns.bigint(it -> it.clock().sequence()));
        statement.setArray(16, columns.bool(it -> it.clock().deferred()));
        statement.setArray(17, columns.of("int", it -> it.clock().round()));
        statement.setArray(18, columns.of("int", it -> it.clock().extendedRound()));
        statement.setArray(19, columns.bool(CountedConcern::excluded));
        statement.setArray(20, columns.time(CountedConcern::latest));
    }

    private static <F> Function<CountedConcern, F> registered(Function<CountedConcern.Registered, F> field) {
        return concern -> concern.registered() == null ? null : field.apply(concern.registered());
    }

    private static Function<CountedConcern, String> origin(Function<Origin, String> field) {
        return registered(it -> field.apply(it.origin()));
    }

    private static CountedConcern read(ResultSet row) throws SQLException {
        String status = row.getString(10);
        String outcome = row.getString(11);
        String exit = row.getString(14);
        return new CountedConcern(
                row.getObject(1, UUID.class),
                registered(row),
                new CaseState(
                        row.getLong(9),
                        status == null ? null : ConcernStatus.valueOf(status),
                        outcome == null ? null : Outcome.valueOf(outcome)),
                new Merging(row.getLong(12), row.getBoolean(13)),
                exit == null ? null : Exit.valueOf(exit),
                new Clocking(row.getLong(15), row.getBoolean(16), row.getInt(17), row.getInt(18)),
                row.getBoolean(19),
                Rows.instant(row, 20));
    }

    private static CountedConcern.Registered registered(ResultSet row) throws SQLException {
        if (row.getTimestamp(8) == null) return null;
        Origin origin =
                new Origin(row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6));
        return new CountedConcern.Registered(origin, row.getBoolean(7), Rows.instant(row, 8));
    }
}
