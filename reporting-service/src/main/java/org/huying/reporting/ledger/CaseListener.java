package org.huying.reporting.ledger;

import java.util.List;
import org.huying.chassis.inbox.ReceivedEvent;

/** Whoever else keeps something of what comes on {@code huying.cases}, in the same transaction as the ledger. */
public interface CaseListener {
    void on(List<ReceivedEvent> events);
}
