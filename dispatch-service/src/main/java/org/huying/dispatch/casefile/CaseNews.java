package org.huying.dispatch.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import org.huying.chassis.outbox.Outbox;

/**
 * How every use case tells what happened to a case: to the other services through the outbox, and to whoever listens
 * in this one, all in the use case's own transaction.
 */
@ApplicationScoped
public class CaseNews {
    private final Outbox outbox;
    private final Instance<CaseListener> listeners;

    CaseNews(Outbox outbox, @Any Instance<CaseListener> listeners) {
        this.outbox = outbox;
        this.listeners = listeners;
    }

    public void tell(CaseFile moved, CaseEvent event) {
        outbox.add(event);
        listeners.stream()
                .sorted(Comparator.comparing(CaseListener::locks).reversed())
                .forEach(listener -> listener.on(moved, event));
    }
}
