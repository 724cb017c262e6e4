package org.huying.dispatch.directory;

/**
 * A party organisation. The grid party groups (网格党小组), the lowest of them, stand in their grids.
 *
 * @param parentCode    the organisation above, null for the subdistrict's working committee
 * @param communityCode the community it is of, null where it is of the whole subdistrict
 * @param secretary     a person's name, which stays in dispatch; null where the office is vacant
 */
public record PartyOrganization(
        String code, Level level, String name, String parentCode, String communityCode, String secretary)
        implements DirectoryEntry {

    /** From the top down. */
    public enum Level {
        /** 街道党工委 */
        SUBDISTRICT_WORKING_COMMITTEE,
        /** 社区党总支 */
        COMMUNITY_GENERAL_BRANCH,
        /** 党支部 */
        BRANCH,
        /** 网格党小组 */
        GRID_PARTY_GROUP;

        boolean isAbove(Level other) {
            return compareTo(other) < 0;
        }
    }

    static PartyOrganization of(Grid grid, String parentCode) {
        Grid.PartyGroup group = grid.partyGroup();
        return new PartyOrganization(
                group.code(), Level.GRID_PARTY_GROUP, group.name(), parentCode, grid.communityCode(), group.leader());
    }

    @Override
    public EntryKind entryKind() {
        return EntryKind.PARTY_ORGANIZATION;
    }

    @Override
    public String lyingIn() {
        return communityCode;
    }

    @Override
    public DirectoryEvent listed(Telling telling) {
        return new DirectoryEvent.PartyOrganizationListed(
                telling.occurrence(),
                code,
                level,
                name,
                parentCode,
                communityCode,
                telling.validFrom(),
                telling.validTo(),
                telling.planned());
    }
}
