package org.huying.dispatch.routing.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.event.EventIds;
import org.huying.dispatch.routing.rule.AskedRule;
import org.huying.dispatch.routing.rule.AskedRule.Verdict;

/** The stored alarms. */
@ApplicationScoped
class AlarmTable {
    private static final String COLUMNS = "id, rule_set_version, rule, cause, sequence, raised_at, acknowledged_at";

    private final DataSource database;

    AlarmTable(DataSource database) {
        this.database = database;
    }

    /** Empty when one is open already. */
    Optional<Alarm> raise(int version, AskedRule failed, Instant now) {
        String insert = """
                INSERT INTO routing_alarm (id, rule_set_version, rule, cause, sequence, raised_at)
                SELECT ?::uuid, ?::int, ?::text, ?::text, coalesce(max(sequence), 0) + 1, ?::timestamptz
                FROM routing_alarm WHERE rule_set_version = ? AND rule = ?
                ON CONFLICT (rule_set_version, rule) WHERE acknowledged_at IS NULL DO NOTHING
                RETURNING\s""" + COLUMNS;
        return read(
                        insert,
                        EventIds.next(),
                        version,
                        failed.rule(),
                        failed.verdict().name(),
                        Timestamp.from(now),
                        version,
                        failed.rule())
                .stream()
                .findFirst();
    }

    Optional<Alarm> find(UUID id) {
        return read("SELECT " + COLUMNS + " FROM routing_alarm WHERE id = ?", id).stream()
                .findFirst();
    }

    /** Locked to the end of the transaction. */
    Optional<Alarm> locked(UUID id) {
        return read("SELECT " + COLUMNS + " FROM routing_alarm WHERE id = ? FOR UPDATE", id).stream()
                .findFirst();
    }

    /** Newest first. */
    List<Alarm> list(boolean openOnly, UUID before, int limit) {
        String open = openOnly ? " AND acknowledged_at IS NULL" : "";
        return read(
                "SELECT " + COLUMNS + " FROM routing_alarm WHERE id < ?" + open + " ORDER BY id DESC LIMIT ?",
                before,
                limit);
    }

    void acknowledge(Alarm alarm, String subject) {
        String update = """
                UPDATE routing_alarm SET acknowledged_at = ?, acknowledged_by = ?, sequence = ? WHERE id = ?
                RETURNING\s""" + COLUMNS;
        read(update, Timestamp.from(alarm.acknowledgedAt()), subject, alarm.sequence(), alarm.id());
    }

    private List<Alarm> read(String sql, Object... values) {
        try (var connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            List<Alarm> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) found.add(alarm(row));
            }
            return found;
        } catch (SQLException failure) {
            throw new AlarmsUnavailable(failure);
        }
    }

    private static Alarm alarm(ResultSet row) throws SQLException {
        Timestamp acknowledged = row.getTimestamp("acknowledged_at");
        return new Alarm(
                row.getObject("id", UUID.class),
                row.getInt("rule_set_version"),
                row.getString("rule"),
                Verdict.valueOf(row.getString("cause")),
                row.getLong("sequence"),
                row.getTimestamp("raised_at").toInstant(),
                acknowledged == null ? null : acknowledged.toInstant());
    }
}
