package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.paging.Page;
import org.huying.chassis.scope.AccessScope;

/** Subscriptions, to those who may see them: a unit its own, the desk all. */
@ApplicationScoped
public class ReadSubscriptions {
    private final Subscriptions subscriptions;
    private final Secrets secrets;

    ReadSubscriptions(Subscriptions subscriptions, Secrets secrets) {
        this.subscriptions = subscriptions;
        this.secrets = secrets;
    }

    @Transactional
    public Subscription one(UUID id, AccessScope caller) {
        return subscriptions.visible(id, caller);
    }

    /** The keys that are valid now, the newest first. */
    @Transactional
    public List<KnownKey> keys(UUID id, AccessScope caller) {
        return secrets.known(subscriptions.visible(id, caller).id());
    }

    /** Newest first. */
    @Transactional
    public Page<Subscription> list(SubscriptionQuestion question, AccessScope caller, int limit) {
        return Page.of(subscriptions.list(question, caller, limit + 1), limit, last -> Cursor.of(last.id()));
    }
}
