package org.huying.dispatch.directory;

import java.time.Instant;
import java.util.List;

/**
 * A grid (网格) of 300 to 500 households, with the people who know it. Their names stay in dispatch.
 *
 * @param code  the community's code and a 3-digit serial
 * @param worker the grid's one full-time worker (网格员)
 */
public record Grid(
        String code,
        String communityCode,
        String name,
        int households,
        PartyGroup partyGroup,
        String worker,
        List<String> buildingHeads,
        List<String> householdClusterHeads)
        implements DirectoryEntry {

    /** The grid's one party group (网格党小组). */
    public record PartyGroup(String code, String name, String leader, String deputy, List<String> members) {}

    @Override
    public DirectoryEvent listed(long sequence, Instant now) {
        return new DirectoryEvent.GridListed(
                occurrence(sequence, now), code, communityCode, name, households, partyGroup.code(), partyGroup.name());
    }
}
