package org.huying.dispatch.subscription;

import java.util.UUID;
import org.huying.dispatch.notice.NoticeContent;

/**
 * Somebody wants to see that what is sent arrives. It reaches this one subscription, whatever its filter: see
 * {@link Matching}.
 *
 * @param name what people call the subscription
 */
public record SubscriptionTested(UUID subscription, String name, Channel channel) implements NoticeContent {
    public static final String TYPE = "subscription.tested.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
