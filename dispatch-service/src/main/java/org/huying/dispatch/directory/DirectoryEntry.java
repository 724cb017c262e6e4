package org.huying.dispatch.directory;

import java.time.Instant;
import org.huying.chassis.event.Occurrence;

/** One entry of the directory, known by its code. */
public sealed interface DirectoryEntry permits Community, Grid, PartnerUnit {
    String code();

    String name();

    /** What the other services are told when the entry is new or changed. */
    DirectoryEvent listed(long sequence, Instant now);

    default Occurrence occurrence(long sequence, Instant now) {
        return new Occurrence(code(), code(), sequence, now);
    }
}
