package org.huying.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.problem.HiddenFromCaller;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.VisibleLines;

/** The ledger, to those who may see it. */
@ApplicationScoped
public class Ledger {
    private static final String COLUMNS = """
            SELECT line.concern_id, line.number, line.community_code, line.grid_code, line.channel, line.nature,
              line.topic, line.registered_at, line.status, line.outcome, line.owner_code, line.owner_name,
              line.changed_at
            FROM ledger_line line
            """;
    private static final String LIST =
            COLUMNS + " WHERE line.registered_at IS NOT NULL AND " + VisibleLines.CONDITION + """
             AND (?::text IS NULL OR line.community_code = ?) AND (?::text IS NULL OR line.grid_code = ?)
             AND (?::text IS NULL OR line.channel = ?) AND (?::text IS NULL OR line.status = ?)
             AND (?::text IS NULL OR line.topic = ?) AND (?::uuid IS NULL OR line.concern_id < ?::uuid)
            ORDER BY line.concern_id DESC LIMIT ?
            """;

    private final DataSource database;

    Ledger(DataSource database) {
        this.database = database;
    }

    /** Newest first. */
    @Transactional
    public Page<LedgerLine> list(LedgerFilter filter, AccessScope caller, int limit) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(LIST)) {
            int position = new VisibleLines(caller).bind(read, 1);
            String before = filter.before() == null ? null : filter.before().toString();
            for (String wanted : new String[] {
                filter.community(), filter.grid(), filter.channel(), filter.status(), filter.topic(), before
            }) {
                read.setString(position++, wanted);
                read.setString(position++, wanted);
            }
            read.setInt(position, limit + 1);
            return Page.of(lines(read), limit, line -> Cursor.of(line.concernId()));
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    /** One line; the caller must be allowed to see it. */
    @Transactional
    public LedgerLine one(String number, AccessScope caller) {
        List<LedgerLine> found = numbered(number, "true", null);
        if (found.isEmpty()) throw new NotFound("concern", number);
        return numbered(number, VisibleLines.CONDITION, new VisibleLines(caller)).stream()
                .findFirst()
                .orElseThrow(() -> new HiddenFromCaller("concern", number));
    }

    private List<LedgerLine> numbered(String number, String condition, VisibleLines visible) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(COLUMNS + " WHERE line.number = ? AND " + condition)) {
            read.setString(1, number);
            if (visible != null) visible.bind(read, 2);
            return lines(read);
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    private static List<LedgerLine> lines(PreparedStatement read) throws SQLException {
        List<LedgerLine> lines = new ArrayList<>();
        try (ResultSet row = read.executeQuery()) {
            while (row.next()) {
                Timestamp registered = row.getTimestamp(8);
                lines.add(new LedgerLine(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        registered == null ? null : registered.toInstant(),
                        ConcernStatus.valueOf(row.getString(9)),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12),
                        row.getTimestamp(13).toInstant()));
            }
        }
        return lines;
    }
}
