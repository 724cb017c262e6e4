package org.huying.reporting.ledger;

import java.util.List;
import org.huying.chassis.inbox.ReceivedEvent;

/** Whoever else reads what comes on {@code huying.concerns}, in the same transaction as the ledger. */
public interface ConcernListener {
    void on(List<ReceivedEvent> events);
}
