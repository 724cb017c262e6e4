package org.huying.dispatch.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.notice.NoticeId;
import org.huying.dispatch.subscription.Channel;
import org.huying.dispatch.subscription.Subscriber;
import org.huying.dispatch.subscription.Subscribers;
import org.huying.dispatch.subscription.SubscriptionStatus;

/** Finds webhooks, and what was delivered to them, for those who may know of them: the desk, and the unit itself. */
@ApplicationScoped
class WebhooksOfCaller {
    private final Subscribers subscribers;
    private final DeliveryTable table;

    WebhooksOfCaller(Subscribers subscribers, DeliveryTable table) {
        this.subscribers = subscribers;
        this.table = table;
    }

    /** A subscription on another channel has no deliveries. */
    Subscriber webhook(UUID id, AccessScope caller) {
        Subscriber found = subscribers.visible(id, caller);
        if (found.channel() != Channel.WEBHOOK) throw new NotFound("webhook", id.toString());
        return found;
    }

    /** One that something can still be sent to, be it later. */
    Subscriber openWebhook(UUID id, AccessScope caller) {
        Subscriber found = webhook(id, caller);
        if (found.status() == SubscriptionStatus.ENDED) throw new WebhookEnded();
        return found;
    }

    Delivery delivery(Subscriber webhook, UUID eventId) {
        long position = NoticeId.position(eventId).orElseThrow(() -> unknown(eventId));
        return table.one(webhook.id(), position, eventId).orElseThrow(() -> unknown(eventId));
    }

    private static NotFound unknown(UUID eventId) {
        return new NotFound("delivery", eventId.toString());
    }
}
