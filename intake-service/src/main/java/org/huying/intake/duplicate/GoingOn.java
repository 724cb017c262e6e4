package org.huying.intake.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;
import org.huying.intake.progress.Progress;

/**
 * Which concerns go on by themselves: neither merged nor void, declined, withdrawn or a praise. Whoever makes a proposal and whoever ends one wait for
 * each other at the concern, always the oldest first, so that no proposal is made of what ends at that moment.
 */
@ApplicationScoped
class GoingOn {
    private static final String OF = "SELECT id FROM concern WHERE id = ANY (?)";
    private static final String SHARED = OF + " AND status IN ('REGISTERED', 'ACCEPTED') ORDER BY id FOR SHARE";
    private static final String ALONE = OF + " ORDER BY id FOR NO KEY UPDATE";
    private static final String MERGED = OF + " AND status = 'MERGED'";
    private static final String OVER = OF + " AND status IN ('DECLINED', 'WITHDRAWN', 'PASSED_ON')";

    private final DataSource database;
    private final Progress progress;

    GoingOn(DataSource database, Progress progress) {
        this.database = database;
        this.progress = progress;
    }

    /** Those of them that go on, and do so until the transaction ends. */
    Set<UUID> among(Collection<UUID> concerns) {
        Set<UUID> goingOn = ids(SHARED, concerns);
        goingOn.removeAll(progress.voidAmong(goingOn));
        return goingOn;
    }

    /** Nobody makes a proposal of them until the transaction ends. */
    void hold(Collection<UUID> concerns) {
        ids(ALONE, concerns);
    }

    /** Empty while it goes on. */
    Optional<Settlement.Cause> whyNot(UUID concern) {
        if (!ids(MERGED, List.of(concern)).isEmpty()) return Optional.of(Settlement.Cause.MERGED);
        boolean isOver = !ids(OVER, List.of(concern)).isEmpty() || progress.isVoid(concern);
        return isOver ? Optional.of(Settlement.Cause.VOID) : Optional.empty();
    }

    private Set<UUID> ids(String sql, Collection<UUID> concerns) {
        Set<UUID> found = new HashSet<>();
        if (concerns.isEmpty()) return found;
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(sql)) {
            read.setArray(1, connection.createArrayOf("uuid", concerns.toArray()));
            try (var row = read.executeQuery()) {
                while (row.next()) found.add(row.getObject(1, UUID.class));
            }
            return found;
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }
}
