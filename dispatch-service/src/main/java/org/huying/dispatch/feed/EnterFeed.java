package org.huying.dispatch.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.notice.ForgottenNotices;
import org.huying.dispatch.notice.NoticeId;
import org.huying.dispatch.notice.NoticesUnavailable;
import org.huying.dispatch.notice.Positions;
import org.huying.dispatch.subscription.Channel;
import org.huying.dispatch.subscription.Subscriber;
import org.huying.dispatch.subscription.Subscribers;
import org.huying.dispatch.subscription.SubscriptionStatus;

/** Lets a caller read a subscription from where it wants to, or says why not. */
@ApplicationScoped
class EnterFeed {
    /** Of a subscription that begins with whatever is still kept. */
    private static final long EARLIEST = 0;

    private final Subscribers subscribers;
    private final Positions positions;
    private final ForgottenNotices forgotten;
    private final DataSource database;

    EnterFeed(Subscribers subscribers, Positions positions, ForgottenNotices forgotten, DataSource database) {
        this.subscribers = subscribers;
        this.positions = positions;
        this.forgotten = forgotten;
        this.database = database;
    }

    /** @param head the last position that is given */
    record Entrance(Place place, long head) {}

    /** @param lastKnown empty to begin with the subscription */
    Entrance enter(UUID id, OptionalLong lastKnown, int room, AccessScope caller) {
        Subscriber subscription = subscribers.visible(id, caller);
        if (subscription.status() != SubscriptionStatus.ACTIVE) throw NothingFlows.in(subscription.status());
        if (!isReadHere(subscription.channel())) throw NothingFlows.on(subscription.channel());
        long head = positions.latest();
        if (lastKnown.orElse(0) > head) throw LastEventId.foreign();
        long after = Math.max(lastKnown.orElse(0), start(id));
        long gone = forgotten.upTo(subscription.unit());
        boolean wantsWhatIsKept = lastKnown.isEmpty() && after == EARLIEST;
        if (after < gone && !wantsWhatIsKept) throw new NoticesMissed(NoticeId.cursor(gone));
        return new Entrance(new Place(id, Math.max(after, gone), room), head);
    }

    /** The two ways are one feed: who begins on one may go on on the other. */
    private static boolean isReadHere(Channel channel) {
        return channel == Channel.FEED || channel == Channel.SSE;
    }

    private long start(UUID id) {
        try (Connection connection = database.getConnection();
                var read = connection.prepareStatement("SELECT starts_after FROM subscription WHERE id = ?")) {
            read.setObject(1, id);
            try (var row = read.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        } catch (SQLException failure) {
            throw new NoticesUnavailable(failure);
        }
    }
}
