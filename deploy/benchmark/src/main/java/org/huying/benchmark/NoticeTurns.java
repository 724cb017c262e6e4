package org.huying.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * What {@link CaseTurns} does, as far as units are told of it, without the moves: the notices of three events of a case,
 * each in a transaction of its own, as another replica of dispatch writes them. So the rate is that of the events, not of
 * what this machine can do of the moves behind them.
 */
final class NoticeTurns implements Load.Client {
    private static final String ASSIGNED = "task.assigned.v1";
    private static final String WITHDRAWN = "task.withdrawn.v1";
    private static final String NUMBER = "WLC-20220201-%07d";

    /** With the data of the last real notice of its type. */
    private static final String WRITE = """
            INSERT INTO notice (unit_code, type, subject, order_key, community_code, topic, happened_at, recorded_at,
              correlation_id, traceparent, data)
            SELECT told.unit, told.type, ?, ?, '520102033901', 'neighbourhood.noise', clock_timestamp(), clock_timestamp(),
              sample.correlation_id, sample.traceparent, sample.data
            FROM unnest(?::text[], ?::text[]) AS told (unit, type),
              LATERAL (SELECT correlation_id, traceparent, data FROM notice
                       WHERE seq = CASE told.type WHEN 'task.assigned.v1' THEN ? ELSE ? END) AS sample
            """;

    private static final String SAMPLE = "SELECT max(seq) FROM notice WHERE type = '%s'";

    private final List<String> units;
    private final Expectations expected;
    private final Connection connection;
    private final long assigned;
    private final long withdrawn;

    NoticeTurns(Database dispatch, PartnerTown town, Expectations expected) throws SQLException {
        this.units = town.units();
        this.expected = expected;
        this.assigned = dispatch.number(SAMPLE.formatted(ASSIGNED));
        this.withdrawn = dispatch.number(SAMPLE.formatted(WITHDRAWN));
        this.connection = dispatch.connect();
    }

    @Override
    public void turn(Load.Turn turn) throws SQLException {
        String first = units.get((int) (turn.number() % units.size()));
        String second = units.get((int) ((turn.number() + units.size() / 2) % units.size()));
        String number = NUMBER.formatted(turn.number());
        expected.mayCome(number, first, second);
        write(number, List.of(first), List.of(ASSIGNED));
        expected.assigned(number, first);
        write(number, List.of(first, second), List.of(WITHDRAWN, ASSIGNED));
        expected.withdrawn(number, first);
        expected.assigned(number, second);
        write(number, List.of(second), List.of(WITHDRAWN));
        expected.withdrawn(number, second);
    }

    private void write(String number, List<String> to, List<String> types) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(WRITE)) {
            write.setString(1, number);
            write.setString(2, "benchmark-" + number);
            write.setArray(3, connection.createArrayOf("text", to.toArray()));
            write.setArray(4, connection.createArrayOf("text", types.toArray()));
            write.setLong(5, assigned);
            write.setLong(6, withdrawn);
            write.executeUpdate();
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
    }
}
