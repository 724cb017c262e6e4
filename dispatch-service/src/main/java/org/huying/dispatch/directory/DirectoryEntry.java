package org.huying.dispatch.directory;

import java.time.Instant;
import java.util.List;
import org.huying.chassis.event.Occurrence;

/** What one entry of the directory says, known by its code. Through time it is a {@link ListedEntry}. */
public sealed interface DirectoryEntry permits Subdistrict, Community, Grid, Estate, PartyOrganization, PartnerUnit {
    String code();

    String name();

    EntryKind entryKind();

    /** The community it lies in, or null where it is the whole subdistrict's. */
    default String lyingIn() {
        return null;
    }

    /** What the other services are told when the entry is new or changed. */
    DirectoryEvent listed(Telling telling);

    /**
     * How an entry is told of.
     *
     * @param validTo null while no end is known
     * @param planned what it will say later, null where nothing is planned
     */
    record Telling(Occurrence occurrence, Instant validFrom, Instant validTo, List<DirectoryEvent> planned) {}
}
