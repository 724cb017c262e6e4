package org.huying.dispatch.directory;

import java.time.Instant;
import org.huying.dispatch.directory.EntryVersion.Origin;

/**
 * The circumstances of a change of the directory.
 *
 * @param from when it takes effect: now or later
 */
record Change(Instant from, Instant now, Origin origin, String actorRole) {
    EntryVersion version(DirectoryEntry entry, long sequence) {
        return new EntryVersion(entry, sequence, from, null, origin, actorRole, now);
    }
}
