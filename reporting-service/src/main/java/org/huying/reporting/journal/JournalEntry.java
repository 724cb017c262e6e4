package org.huying.reporting.journal;

import org.huying.chassis.inbox.ReceivedEvent;

/** One event of the journal, as it came in, and where it stands there. */
public record JournalEntry(long position, ReceivedEvent event) {}
