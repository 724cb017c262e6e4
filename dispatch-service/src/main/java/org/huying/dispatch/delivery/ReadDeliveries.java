package org.huying.dispatch.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.paging.PageRequest;
import org.huying.chassis.scope.AccessScope;

/** The delivery log of a webhook. */
@ApplicationScoped
public class ReadDeliveries {
    private final WebhooksOfCaller webhooks;
    private final DeliveryTable table;

    ReadDeliveries(WebhooksOfCaller webhooks, DeliveryTable table) {
        this.webhooks = webhooks;
        this.table = table;
    }

    /** One delivery with all its attempts, the first first. */
    public record InDetail(Delivery delivery, List<LoggedAttempt> attempts) {}

    /** Newest first. */
    public Page<Delivery> list(
            UUID subscription, Optional<DeliveryStatus> status, PageRequest request, AccessScope caller) {
        UUID id = webhooks.webhook(subscription, caller).id();
        long before = request.after().map(Cursor::asLong).orElse(Long.MAX_VALUE);
        List<Delivery> found = table.list(id, status, before, request.limit() + 1);
        return Page.of(found, request.limit(), last -> Cursor.of(last.position()));
    }

    public InDetail one(UUID subscription, UUID eventId, AccessScope caller) {
        Delivery found = webhooks.delivery(webhooks.webhook(subscription, caller), eventId);
        return new InDetail(found, table.attempts(found.subscription(), found.position()));
    }
}
