package org.huying.intake.erasure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.huying.chassis.inbox.InboxUnavailable;

/** Until when reporters are known. What another replica has in hand is left to it. */
@ApplicationScoped
class Retentions implements PanacheRepositoryBase<Retention, UUID> {
    /** Those merged into one that has ended have ended with it. */
    private static final String CHANGED = """
            INSERT INTO reporter_retention (concern_id, to_plan)
            SELECT id, true FROM concern
            WHERE (id = ANY (?) OR merged_into = ANY (?)) AND reporter_ref IS NOT NULL
            ORDER BY id
            ON CONFLICT (concern_id) DO UPDATE SET to_plan = true
            """;

    private final DataSource database;

    Retentions(DataSource database) {
        this.database = database;
    }

    void changed(Collection<UUID> concerns) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(CHANGED)) {
            insert.setArray(1, connection.createArrayOf("uuid", concerns.toArray()));
            insert.setArray(2, connection.createArrayOf("uuid", concerns.toArray()));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new InboxUnavailable(failure);
        }
    }

    /** Locked to the end of the transaction. */
    List<Retention> toPlan(int limit) {
        return locked("to_plan ORDER BY concern_id", query -> query, limit);
    }

    /** Those whose time has come, locked to the end of the transaction. */
    List<Retention> due(Instant now, int limit) {
        String due = "NOT to_plan AND purge_at <= :now ORDER BY purge_at, concern_id";
        return locked(due, query -> query.setParameter("now", now), limit);
    }

    private List<Retention> locked(String condition, UnaryOperator<Query> with, int limit) {
        Query ids = getEntityManager()
                .createNativeQuery(
                        "SELECT concern_id FROM reporter_retention WHERE " + condition
                                + " LIMIT :limit FOR UPDATE SKIP LOCKED",
                        UUID.class)
                .setParameter("limit", limit);
        List<Retention> found = new ArrayList<>();
        for (Object id : with.apply(ids).getResultList()) found.add(findById((UUID) id));
        return found;
    }
}
