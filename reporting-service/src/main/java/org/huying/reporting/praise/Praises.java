package org.huying.reporting.praise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.praise.PraiseSummary.UnitPraise;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** Praise as the journal tells of it, as far as the caller may see: a unit what is for it. */
@ApplicationScoped
public class Praises {
    private static final String COUNT = """
            SELECT line.owner_code, count(*)
            FROM (
              SELECT time, data ->> 'praisedUnit' AS owner_code, data #>> '{place,communityCode}' AS community_code,
                data #>> '{place,gridCode}' AS grid_code
              FROM journal
              WHERE type = 'concern.registered.v1' AND data ->> 'nature' = 'PRAISE' AND recorded_time <= ?) line
            WHERE line.time >= ? AND line.time < ? AND %s
            GROUP BY 1 ORDER BY 2 DESC, 1
            """.formatted(VisibleLines.CONDITION);

    private final DataSource database;

    Praises(DataSource database) {
        this.database = database;
    }

    @Transactional
    public PraiseSummary summary(Window window, AccessScope caller) {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(COUNT)) {
            count.setTimestamp(1, Timestamp.from(window.asOf()));
            count.setTimestamp(2, Timestamp.from(window.from()));
            count.setTimestamp(3, Timestamp.from(window.to()));
            new VisibleLines(caller).bind(count, 4);
            return PraiseSummary.of(window, Rows.of(count, row -> new UnitPraise(row.getString(1), row.getLong(2))));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}
