package org.huying.reporting.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** Referrals as the journal tells of them, as far as the caller may see: a partner unit those sent to it. */
@ApplicationScoped
public class Referrals {
    private static final String READ = """
            SELECT line.key, line.type, line.time, line.owner_code, line.outcome
            FROM (
              SELECT key, type, time, sequence, data ->> 'unit' AS owner_code, data ->> 'outcome' AS outcome,
                data ->> 'communityCode' AS community_code, data ->> 'gridCode' AS grid_code
              FROM journal WHERE type LIKE 'referral.%%' AND recorded_time <= ?) line
            WHERE %s ORDER BY line.key, line.sequence
            """.formatted(VisibleLines.CONDITION);

    private final DataSource database;

    Referrals(DataSource database) {
        this.database = database;
    }

    @Transactional
    public ReferralSummary summary(Window window, AccessScope caller) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setTimestamp(1, Timestamp.from(window.asOf()));
            new VisibleLines(caller).bind(read, 2);
            return ReferralSummary.of(
                    window,
                    Rows.of(
                            read,
                            row -> new ReferralTold(
                                    row.getString(1),
                                    row.getString(2),
                                    Rows.instant(row, 3),
                                    row.getString(4),
                                    row.getString(5))));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}
