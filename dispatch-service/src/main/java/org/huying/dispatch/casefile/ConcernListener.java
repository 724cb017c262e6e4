package org.huying.dispatch.casefile;

import org.huying.chassis.inbox.ReceivedEvent;

/** Whoever in this service follows what intake tells, after its case did and in the same transaction. */
public interface ConcernListener {
    void on(ReceivedEvent told);
}
