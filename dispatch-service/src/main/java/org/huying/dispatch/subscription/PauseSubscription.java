package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huying.chassis.audit.PrivilegedActs;

/** Nothing is sent for a while (暂停); what comes meanwhile waits. */
@ApplicationScoped
public class PauseSubscription {
    private final Subscriptions subscriptions;
    private final PrivilegedActs acts;

    PauseSubscription(Subscriptions subscriptions, PrivilegedActs acts) {
        this.subscriptions = subscriptions;
        this.acts = acts;
    }

    @Transactional
    public Subscription handle(SubscriptionCommand command) {
        Subscription moved = subscriptions.visible(command);
        moved.pause();
        acts.record("paused " + moved.label());
        return moved;
    }
}
