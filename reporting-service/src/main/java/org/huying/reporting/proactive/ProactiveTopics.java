package org.huying.reporting.proactive;

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

/** Proactive topics as the journal tells of them, as far as the caller may see: a unit those it leads. */
@ApplicationScoped
public class ProactiveTopics {
    private static final String READ = """
            SELECT line.key, line.type, line.time, line.community_code, line.kept_up
            FROM (
              SELECT key, type, time, sequence, data ->> 'lead' AS owner_code, (data ->> 'keptUp')::boolean AS kept_up,
                data ->> 'communityCode' AS community_code, NULL::text AS grid_code
              FROM journal WHERE type LIKE 'proactive-topic.%%' AND recorded_time <= ?) line
            WHERE %s ORDER BY line.key, line.sequence
            """.formatted(VisibleLines.CONDITION);

    private final DataSource database;

    ProactiveTopics(DataSource database) {
        this.database = database;
    }

    @Transactional
    public ProactiveSummary summary(Window window, AccessScope caller) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setTimestamp(1, Timestamp.from(window.asOf()));
            new VisibleLines(caller).bind(read, 2);
            return ProactiveSummary.of(
                    window,
                    Rows.of(
                            read,
                            row -> new TopicTold(
                                    row.getString(1),
                                    row.getString(2),
                                    Rows.instant(row, 3),
                                    row.getString(4),
                                    row.getObject(5, Boolean.class))));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}
