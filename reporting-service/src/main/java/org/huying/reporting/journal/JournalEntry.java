package org.huying.reporting.journal;

import org.huying.chassis.inbox.ReceivedEvent;

/**
 * One event of the journal, as it came in, and where it stands there.
 *
 * @param concernId of the one concern it tells of; null where it tells of none, or of several
 */
public record JournalEntry(long position, String concernId, ReceivedEvent event) {}
