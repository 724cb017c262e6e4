package org.huying.reporting.town;

import java.util.List;
import org.huying.chassis.inbox.ReceivedEvent;

/** Whoever else keeps something of what comes on {@code huying.directory}, in the same transaction as the town's names. */
public interface DirectoryListener {
    void on(List<ReceivedEvent> events);
}
