package org.huying.reporting.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.scope.AccessScope;
import org.huying.reporting.scope.VisibleLines;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** The points of the hazard ledger, each in the last state that was recorded by some time, to those who may see it. */
@ApplicationScoped
public class HazardLedger {
    /** Binds like {@link VisibleLines}: a partner unit sees the points it rectifies or surveys. */
    private static final String VISIBLE = "(? OR line.community_code = ANY (?) OR line.grid_code = ANY (?)"
            + " OR ?::text IN (line.responsible_unit, line.survey_unit))";

    private static final String POINTS = """
            SELECT line.hazard_id, line.number, line.case_number, line.community_code, line.grid_code, line.place,
              line.kind, line.grade, line.status, line.round, line.found_at, line.due_at, line.responsible_unit,
              line.survey_unit, line.listed, line.time
            FROM (
              SELECT DISTINCT ON (hazard_id) * FROM hazard_state
              WHERE recorded_time <= ? AND (?::uuid IS NULL OR hazard_id < ?::uuid)
              ORDER BY hazard_id DESC, sequence DESC) line
            WHERE %s
            """.formatted(VISIBLE);

    private static final String PAGE = POINTS + """
             AND (?::text IS NULL OR line.community_code = ?) AND (?::text IS NULL OR line.status = ?)
            ORDER BY line.hazard_id DESC LIMIT ?
            """;

    private static final String FOUND_IN = POINTS + " AND line.found_at >= ? AND line.found_at < ?";

    private final DataSource database;

    HazardLedger(DataSource database) {
        this.database = database;
    }

    /** Newest first. */
    @Transactional
    public Page<HazardLine> list(HazardFilter filter, Instant asOf, AccessScope caller, int limit) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(PAGE)) {
            int position = bind(read, asOf, filter.before(), caller);
            for (Object wanted : new Object[] {filter.community(), filter.status()}) {
                read.setString(position++, Objects.toString(wanted, null));
                read.setString(position++, Objects.toString(wanted, null));
            }
            read.setInt(position, limit + 1);
            return Page.of(Rows.of(read, HazardLedger::line), limit, line -> Cursor.of(line.hazardId()));
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    /** The points found in a window. */
    List<HazardLine> found(Window window, AccessScope caller) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(FOUND_IN)) {
            int position = bind(read, window.asOf(), null, caller);
            read.setTimestamp(position, Timestamp.from(window.from()));
            read.setTimestamp(position + 1, Timestamp.from(window.to()));
            return Rows.of(read, HazardLedger::line);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static int bind(PreparedStatement read, Instant asOf, UUID before, AccessScope caller) throws SQLException {
        read.setTimestamp(1, Timestamp.from(asOf));
        read.setString(2, Objects.toString(before, null));
        read.setString(3, Objects.toString(before, null));
        return new VisibleLines(caller).bind(read, 4);
    }

    private static HazardLine line(ResultSet row) throws SQLException {
        return new HazardLine(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                HazardStatus.valueOf(row.getString(9)),
                row.getInt(10),
                Rows.instant(row, 11),
                Rows.instant(row, 12),
                row.getString(13),
                row.getString(14),
                row.getBoolean(15),
                Rows.instant(row, 16));
    }
}
