package org.huying.intake.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
 * How far concerns were compared, by their ids, which are ordered by time. An id is given before the concern is
 * committed: one that is committed late, or comes from a replica whose clock is behind, lies below the mark. The newest
 * ones are therefore remembered one by one, so that those in between are found. Ages are measured by the server's clock:
 * story time moves, ids do not move with it.
 */
@ApplicationScoped
class ComparedConcerns {
    private static final String MARK = "SELECT up_to FROM comparison_mark FOR UPDATE SKIP LOCKED";
    private static final String MOVE = "UPDATE comparison_mark SET up_to = ?";
    private static final String REMEMBER =
            "INSERT INTO compared_concern SELECT unnest(?::uuid[]) ON CONFLICT DO NOTHING";
    private static final String AGO = "(lpad(to_hex((extract(epoch FROM clock_timestamp() - make_interval(secs => ?))"
            + " * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid";
    private static final String FORGET = "DELETE FROM compared_concern WHERE concern_id < " + AGO;
    private static final String SELECT = "SELECT " + CandidateRow.COLUMNS + " FROM concern WHERE ";
    private static final String IN_ORDER = " ORDER BY id LIMIT ?";
    private static final String AFTER = SELECT + "id > ?" + IN_ORDER;
    private static final String LATE = SELECT + "id <= ? AND id > " + AGO
            + " AND NOT EXISTS (SELECT FROM compared_concern WHERE concern_id = concern.id)" + IN_ORDER;

    private final DataSource database;
    private final Duration latest;

    /** @param latest how long after it was given its id a concern may be committed and still be compared */
    ComparedConcerns(
            DataSource database,
            @ConfigProperty(name = "huying.duplicates.latest", defaultValue = "1h") Duration latest) {
        this.database = database;
        this.latest = latest;
    }

    /** The mark, held to the end of the transaction; empty while another replica holds it. */
    Optional<UUID> mark() {
        return inDatabase(MARK, read -> {
            try (ResultSet row = read.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        });
    }

    /** The oldest that lie behind the mark. */
    List<Candidate> after(UUID mark, int limit) {
        return inDatabase(AFTER, read -> {
            read.setObject(1, mark);
            read.setInt(2, limit);
            return candidates(read);
        });
    }

    /** Those before the mark that were not there when it went by. */
    List<Candidate> late(UUID mark, int limit) {
        return inDatabase(LATE, read -> {
            read.setObject(1, mark);
            read.setDouble(2, latest.toSeconds());
            read.setInt(3, limit);
            return candidates(read);
        });
    }

    void remember(Collection<UUID> compared) {
        inDatabase(REMEMBER, insert -> {
            insert.setArray(1, insert.getConnection().createArrayOf("uuid", compared.toArray()));
            return insert.executeUpdate();
        });
    }

    void move(UUID mark) {
        inDatabase(MOVE, update -> {
            update.setObject(1, mark);
            return update.executeUpdate();
        });
    }

    /** Forgets those of which none can be committed in between any more. */
    void forgetOld() {
        inDatabase(FORGET, delete -> {
            delete.setDouble(1, 2.0 * latest.toSeconds());
            return delete.executeUpdate();
        });
    }

    private static List<Candidate> candidates(PreparedStatement read) throws SQLException {
        List<Candidate> found = new ArrayList<>();
        try (ResultSet row = read.executeQuery()) {
            while (row.next()) found.add(CandidateRow.read(row));
        }
        return found;
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T inDatabase(String sql, Work<T> work) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }
}
