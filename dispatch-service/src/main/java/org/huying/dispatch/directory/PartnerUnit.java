package org.huying.dispatch.directory;

import java.time.Instant;
import java.util.List;

/** A unit that can act: police station, property manager, urban management squadron, a community, the desk. */
public record PartnerUnit(String code, UnitKind kind, String name, List<String> communityCodes)
        implements DirectoryEntry {
    public boolean isInChargeOf(String communityCode) {
        return communityCodes.contains(communityCode);
    }

    @Override
    public DirectoryEvent listed(long sequence, Instant now) {
        return new DirectoryEvent.PartnerUnitListed(occurrence(sequence, now), code, kind, name, communityCodes);
    }
}
