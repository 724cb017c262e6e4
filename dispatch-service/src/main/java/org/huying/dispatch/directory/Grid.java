package org.huying.dispatch.directory;

import java.util.List;

/**
 * A grid (网格) of 300 to 500 households, with the people who know it. Their names stay in dispatch.
 *
 * @param code  the community's code and a 3-digit serial
 * @param worker the grid's one full-time worker (网格员)
 * @param buildingHeads 楼栋长
 * @param householdClusterHeads 联户长
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
    public EntryKind entryKind() {
        return EntryKind.GRID;
    }

    @Override
    public String lyingIn() {
        return communityCode;
    }

    /** This grid with the other's members of the party group and heads: what its community may change by itself. */
    Grid withPeopleOf(Grid other) {
        PartyGroup group = new PartyGroup(
                partyGroup.code(),
                partyGroup.name(),
                partyGroup.leader(),
                partyGroup.deputy(),
                other.partyGroup.members());
        return new Grid(
                code, communityCode, name, households, group, worker, other.buildingHeads, other.householdClusterHeads);
    }

    @Override
    public DirectoryEvent listed(Telling telling) {
        return new DirectoryEvent.GridListed(
                telling.occurrence(),
                code,
                communityCode,
                name,
                households,
                partyGroup.code(),
                partyGroup.name(),
                telling.validFrom(),
                telling.validTo(),
                telling.planned());
    }
}
