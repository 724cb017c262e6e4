package org.huying.dispatch.directory;

import java.util.List;
import java.util.Objects;

/** Which entries cannot do without another: it is not voided while they are in force. */
final class UsersOf {
    private UsersOf() {}

    static List<String> entry(DirectoryEntry entry, Directory town) {
        return town.all(DirectoryEntry.class)
                .filter(other -> !other.code().equals(entry.code()) && needs(other, entry))
                .map(DirectoryEntry::code)
                .toList();
    }

    private static boolean needs(DirectoryEntry user, DirectoryEntry entry) {
        return switch (entry.entryKind()) {
            case SUBDISTRICT -> user instanceof Community;
            case COMMUNITY ->
                (user instanceof Grid || user instanceof Estate || user instanceof PartyOrganization)
                        && entry.code().equals(user.lyingIn());
            case GRID ->
                user instanceof Estate estate
                        && estate.buildings().stream()
                                .map(Estate.Building::gridCode)
                                .anyMatch(grid -> Objects.equals(grid, entry.code()));
            case PARTY_ORGANIZATION ->
                user instanceof PartyOrganization below && entry.code().equals(below.parentCode());
            case ESTATE, PARTNER_UNIT -> false;
        };
    }
}
