package org.huying.dispatch.partnertopic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.huying.dispatch.notice.GivenNotice;
import org.huying.dispatch.notice.ReadNotices;
import org.huying.dispatch.subscription.Matching;

/** What is still to be carried into topics. */
@ApplicationScoped
class WaitingNotices {
    static final int AT_A_TIME = 200;

    /** So far the head may run ahead of what was sent before that is noted, where nothing is to be sent. */
    private static final long LEEWAY = 1_000;

    private static final String SERVED = """
            FROM partner_topic_sent t
            JOIN partner_topic p ON p.subscription_id = t.subscription_id AND p.ended_at IS NULL
            JOIN subscription s ON s.id = t.subscription_id AND s.status = 'ACTIVE'
            """;
    private static final String WITH_SOME = "SELECT t.subscription_id " + SERVED
            + "WHERE ? - t.position > ? OR EXISTS (SELECT 1 FROM notice n WHERE " + Matching.CONDITION
            + " AND n.position > t.position AND n.position <= ?)";
    private static final String LOCK =
            "SELECT t.position " + SERVED + "WHERE t.subscription_id = ? FOR UPDATE OF t SKIP LOCKED";
    private static final String NEXT = "SELECT " + ReadNotices.COLUMNS
            + " FROM subscription s CROSS JOIN LATERAL (SELECT * FROM notice n WHERE " + Matching.CONDITION
            + " AND n.position > ? AND n.position <= ? ORDER BY n.position LIMIT ?) n WHERE s.id = ? ORDER BY n.position";
    private static final String OLDEST =
            "SELECT coalesce(max(extract(epoch FROM clock_timestamp() - n.kept_since)), 0) "
                    + SERVED + "CROSS JOIN LATERAL (SELECT n.kept_since FROM notice n WHERE " + Matching.CONDITION
                    + " AND n.position > t.position ORDER BY n.position LIMIT 1) n";

    private final Statements statements;

    WaitingNotices(Statements statements) {
        this.statements = statements;
    }

    /** Subscriptions with notices up to that position, or where it is worth noting that there are none. */
    List<UUID> subscriptions(long head) {
        return statements.read(WITH_SOME, row -> row.getObject(1, UUID.class), head, LEEWAY, head);
    }

    /**
     * Up to where the topic is written, and to the end of the transaction nobody else writes to it; empty when somebody
     * does, or nothing is to be written now.
     */
    OptionalLong lock(UUID subscription) {
        return statements.read(LOCK, row -> row.getLong(1), subscription).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    List<GivenNotice> next(UUID subscription, long after, long upTo) {
        return statements.read(NEXT, ReadNotices::read, after, upTo, AT_A_TIME, subscription);
    }

    void sent(UUID subscription, long upTo) {
        statements.update("UPDATE partner_topic_sent SET position = ? WHERE subscription_id = ?", upTo, subscription);
    }

    /** For how long the oldest one has waited, in seconds; 0 when none waits. */
    double oldestSeconds() {
        return statements.read(OLDEST, row -> row.getDouble(1)).get(0);
    }
}
