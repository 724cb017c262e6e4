package org.huying.dispatch.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.notice.NoticeId;
import org.huying.dispatch.notice.NoticesUnavailable;
import org.huying.dispatch.subscription.Channel;
import org.huying.dispatch.subscription.Subscriber;
import org.huying.dispatch.subscription.Subscribers;
import org.huying.dispatch.subscription.SubscriptionStatus;

/** Lets a caller read a subscription from where it wants to, or says why not. */
@ApplicationScoped
class EnterFeed {
    /** Of a subscription that begins with whatever is still kept. */
    private static final long EARLIEST = 0;

    private static final String FACTS = """
            SELECT s.starts_after, head.position AS head, coalesce(forgotten.position, 0) AS forgotten
            FROM subscription s CROSS JOIN notice_head head
            LEFT JOIN notice_forgotten forgotten ON forgotten.unit_code = s.unit_code WHERE s.id = ?
            """;

    private final Subscribers subscribers;
    private final DataSource database;

    EnterFeed(Subscribers subscribers, DataSource database) {
        this.subscribers = subscribers;
        this.database = database;
    }

    /** @param head the last position that is given */
    record Entrance(Place place, long head) {}

    /**
     * What a caller's wish is held against.
     *
     * @param forgotten position of the last notice of the unit that was deleted
     */
    private record Facts(long startsAfter, long head, long forgotten) {}

    /** @param lastKnown empty to begin with the subscription */
    Entrance enter(UUID id, OptionalLong lastKnown, int room, AccessScope caller) {
        Subscriber subscription = subscribers.visible(id, caller);
        if (subscription.status() != SubscriptionStatus.ACTIVE) throw NothingFlows.in(subscription.status());
        if (!isReadHere(subscription.channel())) throw NothingFlows.on(subscription.channel());
        Facts facts = facts(id);
        if (lastKnown.orElse(0) > facts.head()) throw LastEventId.foreign();
        long after = Math.max(lastKnown.orElse(0), facts.startsAfter());
        boolean wantsWhatIsKept = lastKnown.isEmpty() && after == EARLIEST;
        if (after < facts.forgotten() && !wantsWhatIsKept) throw new NoticesMissed(NoticeId.cursor(facts.forgotten()));
        return new Entrance(new Place(id, Math.max(after, facts.forgotten()), room), facts.head());
    }

    /** The two ways are one feed: who begins on one may go on on the other. */
    private static boolean isReadHere(Channel channel) {
        return channel == Channel.FEED || channel == Channel.SSE;
    }

    private Facts facts(UUID id) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement(FACTS)) {
            read.setObject(1, id);
            try (var row = read.executeQuery()) {
                row.next();
                return new Facts(row.getLong("starts_after"), row.getLong("head"), row.getLong("forgotten"));
            }
        } catch (SQLException failure) {
            throw new NoticesUnavailable(failure);
        }
    }
}
