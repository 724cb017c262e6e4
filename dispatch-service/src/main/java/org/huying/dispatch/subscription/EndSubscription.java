package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.huying.chassis.audit.PrivilegedActs;

/** Over for good (终止): its secrets are forgotten, and what waits is not sent any more. */
@ApplicationScoped
public class EndSubscription {
    private final Subscriptions subscriptions;
    private final SubscriptionBook book;
    private final PrivilegedActs acts;

    EndSubscription(Subscriptions subscriptions, SubscriptionBook book, PrivilegedActs acts) {
        this.subscriptions = subscriptions;
        this.book = book;
        this.acts = acts;
    }

    @Transactional
    public Subscription handle(SubscriptionCommand command) {
        Subscription ended = subscriptions.visible(command);
        ended.end();
        book.strikeOff(ended);
        acts.record("ended " + ended.label());
        return ended;
    }
}
