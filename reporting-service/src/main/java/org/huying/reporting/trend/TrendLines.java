package org.huying.reporting.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Exit;
import org.huying.reporting.ledger.Outcome;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.summary.Figures;
import org.huying.reporting.summary.KnownThen;
import org.huying.reporting.summary.OpenAs;
import org.huying.reporting.summary.Standing;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;
import org.huying.reporting.tally.KeptTallies.Stretch;

/** Counts a trend from the lines, each in the state it was known to be in then. A trend tells no open ones apart. */
@ApplicationScoped
class TrendLines {
    private static final String COUNT = """
            WITH %s
            SELECT width_bucket(line.registered_at, ?::timestamptz[]), %s, %s, %s, %s, count(*)
            FROM %s
            WHERE %s AND %s""".formatted(
                    KnownThen.DECIDED,
                    KnownThen.STATUS,
                    KnownThen.OUTCOME,
                    KnownThen.IS_MERGED,
                    KnownThen.EXIT,
                    KnownThen.LINES,
                    KnownThen.IN_WINDOW,
                    VisibleLines.CONDITION);

    private final DataSource database;

    TrendLines(DataSource database) {
        this.database = database;
    }

    List<Stretch> of(Window window, List<Instant> begins, Selection selection, AccessScope caller) {
        String sql = COUNT + selection.condition() + " GROUP BY 1, 2, 3, 4, 5";
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(sql)) {
            int next = KnownThen.bindKnown(count, 1, window);
            count.setArray(
                    next,
                    connection.createArrayOf(
                            "timestamptz", begins.stream().map(Timestamp::from).toArray()));
            next = KnownThen.bindLines(count, next + 1, window);
            selection.bind(count, new VisibleLines(caller).bind(count, next));
            return Rows.of(count, row -> {
                String outcome = row.getString(3);
                String exit = row.getString(5);
                Standing standing = new Standing(
                        ConcernStatus.valueOf(row.getString(2)),
                        outcome == null ? null : Outcome.valueOf(outcome),
                        row.getBoolean(4),
                        exit == null ? null : Exit.valueOf(exit),
                        OpenAs.IN_PROGRESS,
                        true,
                        false);
                return new Stretch(begins.get(row.getInt(1) - 1), Figures.of(standing, row.getLong(6)));
            });
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}
