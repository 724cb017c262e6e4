package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import org.huying.chassis.consistency.ConsistencyToken;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.scope.AccessScope;

/** What somebody decided about merging a concern, told to the other services and to whoever follows it in this one. */
@ApplicationScoped
class MergerNews {
    private final Outbox outbox;
    private final Instance<ConcernListener> listeners;

    MergerNews(Outbox outbox, @Any Instance<ConcernListener> listeners) {
        this.outbox = outbox;
        this.listeners = listeners;
    }

    void tell(ConcernEvent event, AccessScope by) {
        outbox.add(event);
        listeners.forEach(listener -> listener.after(event, by));
    }

    void toldBefore(ConsistencyToken token) {
        outbox.toldBefore(token);
    }
}
