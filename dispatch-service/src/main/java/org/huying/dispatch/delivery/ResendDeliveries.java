package org.huying.dispatch.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.huying.chassis.scope.AccessScope;

/** Sends notices again under the ids they had, also those that were delivered; what is paused or disabled keeps them. */
@ApplicationScoped
public class ResendDeliveries {
    private final WebhooksOfCaller webhooks;
    private final DeliveryTable table;
    private final LaneChanges changes;

    ResendDeliveries(WebhooksOfCaller webhooks, DeliveryTable table, LaneChanges changes) {
        this.webhooks = webhooks;
        this.table = table;
        this.changes = changes;
    }

    /** Returns how many are sent again. */
    @Transactional
    public int handle(UUID subscription, WhichDeliveries which, AccessScope caller) {
        UUID id = webhooks.openWebhook(subscription, caller).id();
        changes.begin(id);
        return table.resend(id, which);
    }

    /** One of them; returns it as it stands then. */
    @Transactional
    public Delivery handle(UUID subscription, UUID eventId, AccessScope caller) {
        var webhook = webhooks.openWebhook(subscription, caller);
        changes.begin(webhook.id());
        Delivery found = webhooks.delivery(webhook, eventId);
        DeliveryMove.RESEND.from(found.status());
        table.resend(webhook.id(), new WhichDeliveries.Positions(found.position(), found.position()));
        return webhooks.delivery(webhook, eventId);
    }
}
