package org.huying.reporting.jointaction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.reporting.table.Rows;
import org.huying.reporting.table.TableUnavailable;

/** What the journal knows of joint actions. */
@ApplicationScoped
class ActionChapters {
    /** Whether a joint action is visible, and of which communities it is, is said by the last that was known of it. */
    private static final String READ = """
            WITH latest AS (
              SELECT DISTINCT ON (key) key, data FROM journal
              WHERE topic = 'huying.joint-actions' AND type LIKE 'joint-action.%' AND recorded_time <= ?
              ORDER BY key, sequence DESC)
            SELECT journal.key, journal.sequence, journal.type, journal.time, journal.data::text
            FROM latest JOIN journal ON journal.key = latest.key
            WHERE journal.topic = 'huying.joint-actions' AND journal.type LIKE 'joint-action.%'
              AND journal.recorded_time <= ?
              AND (? OR jsonb_exists_any(latest.data -> 'communities', ?)
                OR jsonb_exists_any(latest.data -> 'grids', ?) OR jsonb_exists_any(latest.data -> 'units', ?))
              AND (?::text IS NULL OR jsonb_exists(latest.data -> 'communities', ?))
            ORDER BY journal.key, journal.sequence
            """;

    private final DataSource database;
    private final ObjectMapper json;

    ActionChapters(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param community division code; null for all */
    List<Chapter> of(String community, Instant asOf, AccessScope caller) {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(READ)) {
            read.setTimestamp(1, Timestamp.from(asOf));
            read.setTimestamp(2, Timestamp.from(asOf));
            bind(caller, connection, read);
            read.setString(7, community);
            read.setString(8, community);
            return Rows.of(read, this::chapter);
        } catch (SQLException failure) {
            throw new TableUnavailable(failure);
        }
    }

    private static void bind(AccessScope caller, Connection connection, PreparedStatement read) throws SQLException {
        boolean worksInGrids = caller.has(Role.GRID_WORKER) || caller.has(Role.PARTY_GROUP_LEADER);
        Set<String> communities = caller.has(Role.COMMUNITY_SECRETARY) ? caller.communities() : Set.of();
        Set<String> grids = worksInGrids ? caller.grids() : Set.of();
        Set<String> unit = caller.unit().isEmpty() ? Set.of() : Set.of(caller.unit());
        read.setBoolean(3, caller.seesAll());
        read.setArray(4, connection.createArrayOf("text", communities.toArray()));
        read.setArray(5, connection.createArrayOf("text", grids.toArray()));
        read.setArray(6, connection.createArrayOf("text", unit.toArray()));
    }

    private Chapter chapter(ResultSet row) throws SQLException {
        return new Chapter(
                row.getString(1), row.getLong(2), row.getString(3), Rows.instant(row, 4), told(row.getString(5)));
    }

    private Told told(String data) {
        try {
            return json.readValue(data, Told.class);
        } catch (JsonProcessingException taken) {
            throw new IllegalStateException("the journal has a joint action that was never taken in", taken);
        }
    }
}
