package org.huying.reporting.readmodel;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.Statements;
import org.huying.reporting.table.Statements.Parameters;

/** The rebuilds there were and are; every replica writes down here how far it is. */
@ApplicationScoped
class Rebuilds {
    private static final String COLUMNS = "SELECT id, read_model, status, position, events_done, events_total,"
            + " working_millis, started_at, finished_at, failure FROM read_model_rebuild";

    private static final String ADVANCE = """
            UPDATE read_model_rebuild SET position = ?, events_done = events_done + ?,
              events_total = greatest(events_total, events_done + ?), working_millis = ?
            WHERE id = ? AND finished_at IS NULL
            """;

    private final Statements statements;
    private final Clock clock;

    Rebuilds(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /** Somebody else has said that the rebuild is over. */
    static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    void add(Rebuild begun) {
        String insert = "INSERT INTO read_model_rebuild (id, read_model, status, started_at) VALUES (?, ?, ?, ?)";
        statements.change(insert, row -> {
            row.setObject(1, begun.id());
            row.setString(2, begun.readModel());
            row.setString(3, begun.status().name());
            row.setTimestamp(4, Timestamp.from(begun.startedAt()));
        });
    }

    void step(UUID id, RebuildStatus status) {
        mustBeUnderWay("UPDATE read_model_rebuild SET status = ? WHERE id = ? AND finished_at IS NULL", row -> {
            row.setString(1, status.name());
            row.setObject(2, id);
        });
    }

    void expect(UUID id, long events) {
        mustBeUnderWay("UPDATE read_model_rebuild SET events_total = ? WHERE id = ? AND finished_at IS NULL", row -> {
            row.setLong(1, events);
            row.setObject(2, id);
        });
    }

    /** Nobody can say that it is over before the running transaction has ended. */
    void holdUnderWay(UUID id) {
        String hold = "SELECT id FROM read_model_rebuild WHERE id = ? AND finished_at IS NULL FOR SHARE";
        if (statements
                .read(hold, row -> row.setObject(1, id), row -> row.getString(1))
                .isEmpty()) throw new Overtaken();
    }

    /** After what was folded. */
    void advance(UUID id, long position, long events, long millis) {
        mustBeUnderWay(ADVANCE, row -> {
            row.setLong(1, position);
            row.setLong(2, events);
            row.setLong(3, events);
            row.setLong(4, millis);
            row.setObject(5, id);
        });
    }

    /** In the transaction in which the tables change places: both happen or neither. */
    void done(UUID id) {
        if (!finish("id = ?", row -> row.setObject(4, id), RebuildStatus.DONE, null)) throw new Overtaken();
    }

    /** False where somebody else has said that it is over. */
    boolean gaveUp(UUID id, RebuildStatus how, String failure) {
        return finish("id = ?", row -> row.setObject(4, id), how, failure);
    }

    /** Whatever is told to be under way is not. */
    boolean interrupted(String readModel, String why) {
        return finish("read_model = ?", row -> row.setString(4, readModel), RebuildStatus.INTERRUPTED, why);
    }

    private boolean finish(String which, Parameters whose, RebuildStatus status, String failure) {
        String update = "UPDATE read_model_rebuild SET status = ?, finished_at = ?, failure = ? WHERE " + which
                + " AND finished_at IS NULL";
        return 0
                < statements.change(update, row -> {
                    row.setString(1, status.name());
                    row.setTimestamp(2, Timestamp.from(clock.instant()));
                    row.setString(3, failure);
                    whose.bind(row);
                });
    }

    private void mustBeUnderWay(String update, Parameters parameters) {
        if (statements.change(update, parameters) == 0) throw new Overtaken();
    }

    Optional<Rebuild> find(UUID id) {
        return read(" WHERE id = ?", row -> row.setObject(1, id)).stream().findFirst();
    }

    Optional<Rebuild> latest(String readModel) {
        String latest = " WHERE read_model = ? ORDER BY id DESC LIMIT 1";
        return read(latest, row -> row.setString(1, readModel)).stream().findFirst();
    }

    List<Rebuild> underWay() {
        return read(" WHERE finished_at IS NULL", Parameters.NONE);
    }

    private List<Rebuild> read(String which, Parameters parameters) {
        return statements.read(COLUMNS + which, parameters, Rebuilds::rebuild);
    }

    private static Rebuild rebuild(ResultSet row) throws SQLException {
        return new Rebuild(
                row.getObject(1, UUID.class),
                row.getString(2),
                RebuildStatus.valueOf(row.getString(3)),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                Rows.instant(row, 8),
                Rows.instant(row, 9),
                row.getString(10));
    }
}
