package org.huying.reporting.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.huying.reporting.ledger.Outcome;
import org.huying.reporting.summary.KnownThen;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** Counts the concluded concerns of a window, confidential ones too: a count tells of none of them. */
@ApplicationScoped
class ConcludedTable {
    private static final String COUNT = """
            WITH %s
            SELECT line.community_code, line.topic, %s, count(*)
            FROM %s
            WHERE %s AND NOT (%s) AND %s IS NULL AND (%s) = ANY (?)
            GROUP BY 1, 2, 3
            """.formatted(
                    KnownThen.DECIDED,
                    KnownThen.OUTCOME,
                    KnownThen.LINES,
                    KnownThen.IN_WINDOW,
                    KnownThen.IS_MERGED,
                    KnownThen.EXIT,
                    KnownThen.OUTCOME);

    private static final Object[] CONCLUDING = Arrays.stream(Outcome.values())
            .filter(Outcome::concludes)
            .map(Outcome::name)
            .toArray();

    private final DataSource database;

    ConcludedTable(DataSource database) {
        this.database = database;
    }

    List<Concluded> of(Window window) {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(COUNT)) {
            int next = KnownThen.bind(count, 1, window);
            count.setArray(next, connection.createArrayOf("text", CONCLUDING));
            return Rows.of(count, ConcludedTable::read);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static Concluded read(ResultSet row) throws SQLException {
        return new Concluded(row.getString(1), row.getString(2), Outcome.valueOf(row.getString(3)), row.getLong(4));
    }
}
