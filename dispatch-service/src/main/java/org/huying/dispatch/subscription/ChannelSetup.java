package org.huying.dispatch.subscription;

import java.util.Map;
import java.util.UUID;

/** What a channel has to do when a subscription on it begins and ends. A bean for each channel that has anything to do. */
public interface ChannelSetup {
    Channel channel();

    /**
     * Before the subscription is stored, and while nobody waits for it; what fails here is refused as a whole. If the
     * transaction then fails, what was set up here is left over: it has to be harmless, and done again without error.
     *
     * @return credentials by their names, shown once to whoever created it and kept nowhere; empty where there are none
     */
    default Map<String, String> opened(Subscriber subscription) {
        return Map.of();
    }

    /**
     * In the transaction that stores it, its row written, and no position is given until that has committed: notices
     * that match up to this position are for whoever implements this, later ones come by
     * {@link org.huying.dispatch.notice.NoticeListener}.
     */
    default void started(UUID subscription, long upTo) {}

    /** In the transaction that ends it, its row written. */
    default void ended(Subscriber subscription) {}
}
