package org.huying.intake.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.inbox.InboxUnavailable;

/**
 * The concerns that one is held against: those of its topic, and those of another topic at its landmark, within the
 * window. From its instant the index is walked both ways and no further than a number of steps, so that it takes a few
 * milliseconds whatever is stored; whether that cut something off is part of the answer.
 */
@ApplicationScoped
class Candidates {
    private static final String NEAR = """
            WITH near AS MATERIALIZED (
              (SELECT *, false AS after FROM concern
               WHERE community_code = ? AND %1$s = ? AND registered_at BETWEEN ? AND ?
               ORDER BY registered_at DESC LIMIT ?)
              UNION ALL
              (SELECT *, true AS after FROM concern
               WHERE community_code = ? AND %1$s = ? AND registered_at > ? AND registered_at <= ?
               ORDER BY registered_at LIMIT ?)),
            walked AS (SELECT max(steps) AS steps FROM (SELECT count(*) AS steps FROM near GROUP BY after) AS ways)
            SELECT walked.steps, fits.* FROM walked LEFT JOIN (
              SELECT %2$s FROM near, (SELECT ?::uuid AS self, ?::text AS grid, ?::text AS estates, ?::text AS zones,
                ?::text AS buildings, ?::text AS spots, ?::timestamptz AS raised) AS here
              WHERE id IS DISTINCT FROM self AND %3$s
                AND (grid IS NULL OR grid_code IS NULL OR grid_code = grid)
                AND (estates IS NULL OR estate IS NULL OR estate = estates)
                AND (zones IS NULL OR zone IS NULL OR zone = zones)
                AND (buildings IS NULL OR building IS NULL OR building = buildings)
                AND (spots IS NULL OR spot IS NULL OR spot = spots)
                AND (num_nonnulls(grid, estates, zones, buildings, spots) = 0 OR grid_code = grid OR estate = estates
                  OR zone = zones OR building = buildings OR spot = spots)
              ORDER BY abs(extract(epoch FROM registered_at - raised)) LIMIT ?) AS fits ON true
            """;
    private static final String LANDMARK = "coalesce(building, spot, zone, estate, '')";
    private static final String OF_ITS_TOPIC = NEAR.formatted("topic", CandidateRow.COLUMNS, "topic = ?");
    private static final String AT_ITS_LANDMARK = NEAR.formatted(LANDMARK, CandidateRow.COLUMNS, "topic <> ?");

    private final DataSource database;
    private final int steps;
    private final int most;

    /**
     * @param steps how far the index is walked either way
     * @param most  how many of those that lie where it may be are compared, of its topic and of others each
     */
    Candidates(
            DataSource database,
            @ConfigProperty(name = "huying.duplicates.steps", defaultValue = "1000") int steps,
            @ConfigProperty(name = "huying.duplicates.compared", defaultValue = "200") int most) {
        this.database = database;
        this.steps = steps;
        this.most = most;
    }

    /** @param complete false where more lay in the window than were looked at */
    record Found(List<Candidate> concerns, boolean complete) {
        Found and(Found more) {
            List<Candidate> all = new ArrayList<>(concerns);
            all.addAll(more.concerns);
            return new Found(all, complete && more.complete);
        }
    }

    /** @param self null for what is not registered yet */
    Found near(Matter matter, UUID self, Duration window) {
        try (Connection connection = database.getConnection()) {
            Found ofItsTopic = near(connection, OF_ITS_TOPIC, matter.topic(), matter, self, window);
            return ofItsTopic.and(near(connection, AT_ITS_LANDMARK, matter.at().landmark(), matter, self, window));
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    Optional<Candidate> numbered(String number) {
        return read("number = ?", statement -> statement.setString(1, number)).stream()
                .findFirst();
    }

    List<Candidate> of(Collection<UUID> ids) {
        return read(
                "id = ANY (?)",
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray())));
    }

    private Found near(Connection connection, String sql, String key, Matter matter, UUID self, Duration window)
            throws SQLException {
        Where at = matter.at();
        Timestamp raised = Timestamp.from(matter.raisedAt());
        Timestamp from = Timestamp.from(matter.raisedAt().minus(window));
        Timestamp to = Timestamp.from(matter.raisedAt().plus(window));
        Object[] values = {
            at.communityCode(),
            key,
            from,
            raised,
            steps + 1,
            at.communityCode(),
            key,
            raised,
            to,
            steps + 1,
            self,
            at.gridCode(),
            at.estate(),
            at.zone(),
            at.building(),
            at.spot(),
            raised,
            matter.topic(),
            most + 1
        };
        try (PreparedStatement read = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) read.setObject(i + 1, values[i]);
            try (ResultSet row = read.executeQuery()) {
                return found(row);
            }
        }
    }

    /** There is always a row, which tells how far was walked; without a concern where none lies there. */
    private Found found(ResultSet row) throws SQLException {
        List<Candidate> concerns = new ArrayList<>();
        boolean complete = true;
        while (row.next()) {
            complete = row.getLong("steps") <= steps;
            if (row.getString("number") != null) concerns.add(CandidateRow.read(row));
        }
        if (concerns.size() <= most) return new Found(concerns, complete);
        return new Found(concerns.subList(0, most), false);
    }

    private interface Setting {
        void of(PreparedStatement statement) throws SQLException;
    }

    private List<Candidate> read(String condition, Setting values) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(
                        "SELECT " + CandidateRow.COLUMNS + " FROM concern WHERE " + condition)) {
            values.of(read);
            List<Candidate> found = new ArrayList<>();
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) found.add(CandidateRow.read(row));
            }
            return found;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }
}
