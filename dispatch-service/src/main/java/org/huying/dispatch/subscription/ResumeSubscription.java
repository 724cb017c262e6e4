package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huying.chassis.audit.PrivilegedActs;

/** It goes on where it was paused (恢复). */
@ApplicationScoped
public class ResumeSubscription {
    private final Subscriptions subscriptions;
    private final PrivilegedActs acts;

    ResumeSubscription(Subscriptions subscriptions, PrivilegedActs acts) {
        this.subscriptions = subscriptions;
        this.acts = acts;
    }

    @Transactional
    public Subscription handle(SubscriptionCommand command) {
        Subscription moved = subscriptions.visible(command);
        moved.resume();
        acts.record("resumed " + moved.label());
        return moved;
    }
}
