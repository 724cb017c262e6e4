package org.huying.dispatch.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.huying.chassis.audit.PrivilegedActs;
import org.huying.chassis.scope.AccessScope;

/** Passes over one that its receiver never takes and that holds up its case: an act of the desk, on record. */
@ApplicationScoped
public class SkipDelivery {
    private final WebhooksOfCaller webhooks;
    private final DeliveryTable table;
    private final LaneChanges changes;
    private final PrivilegedActs acts;

    SkipDelivery(WebhooksOfCaller webhooks, DeliveryTable table, LaneChanges changes, PrivilegedActs acts) {
        this.webhooks = webhooks;
        this.table = table;
        this.changes = changes;
        this.acts = acts;
    }

    @Transactional
    public Delivery handle(UUID subscription, UUID eventId, AccessScope caller) {
        var webhook = webhooks.webhook(subscription, caller);
        changes.begin(webhook.id());
        Delivery found = webhooks.delivery(webhook, eventId);
        DeliveryMove.SKIP.from(found.status());
        table.skip(webhook.id(), found.position());
        acts.record("delivery-skipped");
        return webhooks.delivery(webhook, eventId);
    }
}
