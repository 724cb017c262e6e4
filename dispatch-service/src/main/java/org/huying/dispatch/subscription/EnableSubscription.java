package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huying.chassis.audit.PrivilegedActs;

/** It goes on where its failures stopped it (重新启用). */
@ApplicationScoped
public class EnableSubscription {
    private final Subscriptions subscriptions;
    private final PrivilegedActs acts;

    EnableSubscription(Subscriptions subscriptions, PrivilegedActs acts) {
        this.subscriptions = subscriptions;
        this.acts = acts;
    }

    @Transactional
    public Subscription handle(SubscriptionCommand command) {
        Subscription moved = subscriptions.visible(command);
        moved.enable();
        acts.record("enabled " + moved.label());
        return moved;
    }
}
