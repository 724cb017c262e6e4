package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.notice.Positions;

/** Where subscriptions are entered and struck off. */
@ApplicationScoped
class SubscriptionBook {
    private static final long EARLIEST = 0;

    private final Subscriptions subscriptions;
    private final Secrets secrets;
    private final ChannelSetups channels;
    private final Positions positions;
    private final int most;

    /** @param most how many a unit may have that have not ended */
    SubscriptionBook(
            Subscriptions subscriptions,
            Secrets secrets,
            ChannelSetups channels,
            Positions positions,
            @ConfigProperty(name = "huying.subscriptions.most-per-unit", defaultValue = "20") int most) {
        this.subscriptions = subscriptions;
        this.secrets = secrets;
        this.channels = channels;
        this.positions = positions;
        this.most = most;
    }

    /** Again, for a request that had its effect before: without what was shown then. */
    CreatedSubscription enteredBefore(String id, AccessScope caller) {
        return CreatedSubscription.before(subscriptions.visible(UUID.fromString(id), caller));
    }

    /**
     * Positions stand still from when it is known where this one begins to the commit: a notice is either before it or
     * planned for it.
     */
    CreatedSubscription enter(Subscription fresh, StartAt startAt) {
        if (subscriptions.countAlone(fresh.unit()) >= most) throw new TooManySubscriptions(fresh.unit(), most);
        Map<String, String> credentials = channels.opened(fresh.asSubscriber());
        long upTo = positions.hold();
        fresh.startAfter(startAt == StartAt.EARLIEST ? EARLIEST : upTo);
        subscriptions.persistAndFlush(fresh);
        channels.started(fresh.asSubscriber(), upTo);
        return new CreatedSubscription(fresh, secrets.first(fresh.id(), fresh.channel()), credentials);
    }

    /** What was signed with its secrets is of no use to anybody any more. */
    void strikeOff(Subscription ended) {
        subscriptions.flush();
        secrets.forget(ended.id());
        channels.ended(ended.asSubscriber());
    }
}
