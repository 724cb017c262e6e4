package org.huying.reporting.hours;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.LinesElsewhere;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.summary.KnownThen;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** Counts the collected concerns of a window by the hour of the week, each as it was known to be then. */
@ApplicationScoped
public class HourLines {
    private static final String COUNT =
            """
            WITH %s
            SELECT extract(isodow FROM came)::int, extract(hour FROM came)::int, count(*)
            FROM %s
            CROSS JOIN LATERAL (SELECT $BASIS AT TIME ZONE 'Asia/Shanghai' AS came) AS clock
            WHERE %s AND NOT (%s) AND %s IS DISTINCT FROM 'DECLINED' AND\s""".formatted(KnownThen.DECIDED, KnownThen.LINES, KnownThen.IN_WINDOW, KnownThen.IS_MERGED, KnownThen.EXIT);

    private final DataSource database;

    HourLines(DataSource database) {
        this.database = database;
    }

    /** Binds what a condition asks for, and returns the next free position. */
    private interface Binding {
        int bind(PreparedStatement statement, int position) throws SQLException;
    }

    /** Of all the lines that the caller may see. */
    public List<HourCell> of(Window window, Basis basis, Selection selection, AccessScope caller) {
        return of(window, basis, selection, VisibleLines.CONDITION, new VisibleLines(caller)::bind);
    }

    /** By when they were heard, of the lines that the caller's unit has in communities the caller does not answer for. */
    public List<HourCell> elsewhere(Window window, Selection selection, AccessScope caller) {
        return of(window, Basis.HEARD, selection, LinesElsewhere.CONDITION, new LinesElsewhere(caller)::bind);
    }

    private List<HourCell> of(Window window, Basis basis, Selection selection, String visible, Binding binding) {
        String sql = COUNT.replace("$BASIS", basis.column()) + visible + selection.condition() + " GROUP BY 1, 2";
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(sql)) {
            selection.bind(count, binding.bind(count, KnownThen.bind(count, 1, window)));
            return Rows.of(count, row -> new HourCell(row.getInt(1), row.getInt(2), row.getLong(3)));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}
