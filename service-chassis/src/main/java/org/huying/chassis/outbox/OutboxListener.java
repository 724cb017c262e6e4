package org.huying.chassis.outbox;

import java.util.List;

/**
 * Whoever makes something of what this service tells, in the transaction in which it is told. Heard once, just before
 * the commit, so that all the transaction changed is there to be read.
 */
public interface OutboxListener {
    /** @param events in the order in which they were told */
    void told(List<ToldEvent> events);
}
