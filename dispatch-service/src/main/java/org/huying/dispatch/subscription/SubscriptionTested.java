package org.huying.dispatch.subscription;

import java.util.UUID;
import org.huying.dispatch.notice.NoticeContent;
import org.huying.dispatch.told.Meaning;

/**
 * Somebody wants to see that what is sent arrives. It reaches this one subscription, whatever its filter: see
 * {@link Matching}.
 *
 * @param name what people call the subscription
 */
@Meaning(zh = "测试通知", en = "Somebody tested the subscription: nothing is to be done")
public record SubscriptionTested(
        @Meaning(zh = "订阅", en = "Id of the subscription") UUID subscription,
        @Meaning(zh = "名称", en = "What people call it") String name,

        @Meaning(zh = "渠道", en = "The way on which this came")
        Channel channel)
        implements NoticeContent {
    public static final String TYPE = "subscription.tested.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
