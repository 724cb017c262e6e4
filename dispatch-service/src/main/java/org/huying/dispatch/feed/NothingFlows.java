package org.huying.dispatch.feed;

import org.huying.chassis.problem.Refusal;
import org.huying.dispatch.subscription.Channel;
import org.huying.dispatch.subscription.SubscriptionStatus;

/** The subscription gives nothing here, at least not now. */
public class NothingFlows extends Refusal {
    private static final long serialVersionUID = 1L;

    private NothingFlows(Kind kind, String slug, String chinese, String english) {
        super(kind, slug, chinese, english);
    }

    static NothingFlows in(SubscriptionStatus status) {
        return switch (status) {
            case PAUSED ->
                new NothingFlows(
                        Kind.CONFLICT,
                        "subscription-paused",
                        "订阅已暂停，期间的事件会保留；恢复后从原处继续读取",
                        "The subscription is paused; what comes meanwhile is kept. Resume it, then go on where you were");
            case DISABLED ->
                new NothingFlows(
                        Kind.CONFLICT,
                        "subscription-disabled",
                        "订阅已被系统停用，期间的事件会保留；请查明原因后重新启用",
                        "The subscription was disabled; what comes meanwhile is kept. See why, then enable it again");
            case ACTIVE, ENDED ->
                new NothingFlows(
                        Kind.GONE, "subscription-ended", "订阅已终止，请新建订阅", "The subscription has ended; open another one");
        };
    }

    static NothingFlows on(Channel channel) {
        return new NothingFlows(
                Kind.CONFLICT,
                "other-channel",
                "该订阅的渠道为 " + channel + "，不能在此读取；需要时请另建 FEED 或 SSE 订阅",
                "This subscription is on the channel " + channel + "; open one on FEED or SSE to read here");
    }
}
