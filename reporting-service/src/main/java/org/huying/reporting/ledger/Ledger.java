package org.huying.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** The ledger, to those who may see it. */
@ApplicationScoped
public class Ledger {
    private static final String COLUMNS = """
            SELECT line.concern_id, line.number, line.community_code, line.grid_code, line.channel, line.nature,
              line.topic, line.registered_at, line.status, line.outcome, line.owner_code, line.owner_name,
              line.dispatched_at, line.changed_at, merger.into_number
            FROM ledger_line line
            LEFT JOIN LATERAL (
              SELECT into_number FROM ledger_merge WHERE ledger_merge.concern_id = line.concern_id
              ORDER BY sequence DESC LIMIT 1) merger ON true
            """;
    private static final String LIST =
            COLUMNS + " WHERE line.registered_at IS NOT NULL AND " + VisibleLines.CONDITION + """
             AND (?::text IS NULL OR line.community_code = ?) AND (?::text IS NULL OR line.grid_code = ?)
             AND (?::text IS NULL OR line.channel = ?) AND (?::text IS NULL OR line.status = ?)
             AND (?::text IS NULL OR line.topic = ?) AND (?::uuid IS NULL OR line.concern_id < ?::uuid)
            ORDER BY line.concern_id DESC LIMIT ?
            """;

    /** Rows the database hands over at a time. */
    private static final int PORTION = 1_000;

    private final DataSource database;

    Ledger(DataSource database) {
        this.database = database;
    }

    /** Newest first. */
    @Transactional
    public Page<LedgerLine> list(LedgerFilter filter, AccessScope caller, int limit) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(LIST)) {
            bind(read, filter, caller, limit + 1);
            return Page.of(Rows.of(read, Ledger::line), limit, line -> Cursor.of(line.concernId()));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    /** What is done with a line. */
    interface EachLine {
        void take(LedgerLine line) throws IOException;
    }

    /**
     * Every line as they all stand at one instant, newest first, read a portion at a time however many there are. In no
     * transaction of the caller's: it lasts as long as the lines are taken.
     */
    void each(LedgerFilter filter, AccessScope caller, EachLine each) throws IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var read = connection.prepareStatement(LIST)) {
                read.setFetchSize(PORTION);
                bind(read, filter, caller, null);
                try (var row = read.executeQuery()) {
                    while (row.next()) each.take(line(row));
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    /** How many lines there are, counted no further than {@code most}. */
    long count(LedgerFilter filter, AccessScope caller, long most) {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement("SELECT count(*) FROM (" + LIST + ") AS found")) {
            bind(count, filter, caller, most);
            return Rows.of(count, row -> row.getLong(1)).get(0);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static void bind(PreparedStatement list, LedgerFilter filter, AccessScope caller, Number limit)
            throws SQLException {
        int position = new VisibleLines(caller).bind(list, 1);
        for (Object wanted : new Object[] {
            filter.community(), filter.grid(), filter.channel(), filter.status(), filter.topic(), filter.before()
        }) {
            list.setString(position++, Objects.toString(wanted, null));
            list.setString(position++, Objects.toString(wanted, null));
        }
        list.setObject(position, limit == null ? null : limit.longValue(), Types.BIGINT);
    }

    /** One line; the caller must be allowed to see it. */
    @Transactional
    public LedgerLine one(String number, AccessScope caller) {
        if (numbered(number, "true", null).isEmpty()) throw new NotFound("concern", number);
        return numbered(number, VisibleLines.CONDITION, new VisibleLines(caller)).stream()
                .findFirst()
                .orElseThrow(() -> new HiddenFromCaller("concern", number));
    }

    private List<LedgerLine> numbered(String number, String condition, VisibleLines visible) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(COLUMNS + " WHERE line.number = ? AND " + condition)) {
            read.setString(1, number);
            if (visible != null) visible.bind(read, 2);
            return Rows.of(read, Ledger::line);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static LedgerLine line(ResultSet row) throws SQLException {
        String outcome = row.getString(10);
        return new LedgerLine(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                Rows.instant(row, 8),
                ConcernStatus.valueOf(row.getString(9)),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString(11),
                row.getString(12),
                Rows.instant(row, 13),
                Rows.instant(row, 14),
                row.getString(15));
    }
}
