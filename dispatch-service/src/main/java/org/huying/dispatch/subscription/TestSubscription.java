package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.Notices;

/** Sends an event of no consequence, to see that it arrives (测试). */
@ApplicationScoped
public class TestSubscription {
    private final Subscriptions subscriptions;
    private final Notices notices;
    private final Clock clock;

    TestSubscription(Subscriptions subscriptions, Notices notices, Clock clock) {
        this.subscriptions = subscriptions;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public Subscription handle(SubscriptionCommand command) {
        Subscription tested = subscriptions.visible(command);
        SubscriptionTested content = tested.test();
        String id = tested.id().toString();
        notices.tell(new Notice(tested.unit(), id, id, null, null, clock.instant(), content));
        return tested;
    }
}
