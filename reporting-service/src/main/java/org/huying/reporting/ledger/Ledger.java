package org.huying.reporting.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
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
    private final DataSource database;

    Ledger(DataSource database) {
        this.database = database;
    }

    /** Newest first. */
    @Transactional
    public Page<LedgerLine> list(LedgerFilter filter, AccessScope caller, int limit) {
        String sql = KnownLines.SELECT + " AND " + VisibleLines.CONDITION + KnownLines.condition(filter)
                + " ORDER BY line.concern_id DESC LIMIT ?";
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(sql)) {
            int next = new VisibleLines(caller).bind(read, KnownLines.bindKnown(read, 1, filter));
            read.setInt(KnownLines.bind(read, next, filter), limit + 1);
            return Page.of(Rows.of(read, KnownLines::line), limit, line -> Cursor.of(line.concernId()));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
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
        String sql = KnownLines.SELECT + " AND line.number = ? AND " + condition;
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(sql)) {
            int next = KnownLines.bindKnown(read, 1, LedgerFilter.ANY);
            read.setString(next, number);
            if (visible != null) visible.bind(read, next + 1);
            return Rows.of(read, KnownLines::line);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}
