package org.huying.reporting.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.summary.KnownThen;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;
import org.huying.reporting.town.TownTable;

/** When in the week the collected concerns of a window came, as far as the caller may see them. */
@ApplicationScoped
public class Hours {
    private static final String COUNT = """
            WITH %s
            SELECT extract(isodow FROM came)::int, extract(hour FROM came)::int, count(*)
            FROM %s
            CROSS JOIN LATERAL (SELECT $BASIS AT TIME ZONE 'Asia/Shanghai' AS came) AS clock
            WHERE %s AND NOT (%s) AND %s IS DISTINCT FROM 'DECLINED' AND %s""".formatted(
                    KnownThen.DECIDED,
                    KnownThen.LINES,
                    KnownThen.IN_WINDOW,
                    KnownThen.IS_MERGED,
                    KnownThen.EXIT,
                    VisibleLines.CONDITION);

    private final DataSource database;
    private final TownTable town;

    Hours(DataSource database, TownTable town) {
        this.database = database;
        this.town = town;
    }

    @Transactional
    public HourPattern of(Window window, Basis basis, Selection selection, AccessScope caller) {
        town.communities().mustKnow(selection.community());
        return HourPattern.of(window, basis, count(window, basis, selection, caller));
    }

    private List<HourCell> count(Window window, Basis basis, Selection selection, AccessScope caller) {
        String sql = COUNT.replace("$BASIS", basis.column()) + selection.condition() + " GROUP BY 1, 2";
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(sql)) {
            selection.bind(count, new VisibleLines(caller).bind(count, KnownThen.bind(count, 1, window)));
            return Rows.of(count, row -> new HourCell(row.getInt(1), row.getInt(2), row.getLong(3)));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }
}
