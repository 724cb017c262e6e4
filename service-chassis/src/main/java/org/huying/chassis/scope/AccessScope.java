package org.huying.chassis.scope;

import java.util.Set;

/**
 * Who the caller is and what of the world the caller may see, derived from the token once and applied in every query.
 *
 * @param subject     pseudonymous id of the caller at the issuer, {@code anonymous} without a token
 * @param communities division codes (12 digits) a community secretary answers for
 * @param grids       grid codes (15 digits) of a grid worker or party group leader
 * @param unit        code of the caller's own unit, empty for residents
 */
public record AccessScope(String subject, Set<Role> roles, Set<String> communities, Set<String> grids, String unit) {

    public static final String ANONYMOUS_SUBJECT = "anonymous";

    public static final AccessScope ANONYMOUS = new AccessScope(ANONYMOUS_SUBJECT, Set.of(), Set.of(), Set.of(), "");

    public AccessScope {
        roles = Set.copyOf(roles);
        communities = Set.copyOf(communities);
        grids = Set.copyOf(grids);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isAnonymous() {
        return roles.isEmpty();
    }

    /** The subdistrict desk sees the whole subdistrict. */
    public boolean seesAll() {
        return has(Role.SUBDISTRICT_DESK);
    }

    /** True when the place is inside the caller's own grids or communities (domain.md §7, visibility). */
    public boolean covers(String communityCode, String gridCode) {
        if (seesAll()) return true;
        if (has(Role.COMMUNITY_SECRETARY) && communities.contains(communityCode)) return true;
        boolean worksInGrids = has(Role.GRID_WORKER) || has(Role.PARTY_GROUP_LEADER);
        return worksInGrids && gridCode != null && grids.contains(gridCode);
    }

    /** The one role under which the caller acts, for events and audit: the widest of those held. */
    public String actingRole() {
        return java.util.stream.Stream.of(
                        Role.SUBDISTRICT_DESK,
                        Role.COMMUNITY_SECRETARY,
                        Role.PARTY_GROUP_LEADER,
                        Role.GRID_WORKER,
                        Role.PARTNER,
                        Role.SYSTEM_ADMIN,
                        Role.SECURITY_ADMIN,
                        Role.AUDITOR,
                        Role.RESIDENT)
                .filter(this::has)
                .findFirst()
                .map(Role::wireName)
                .orElse(ANONYMOUS_SUBJECT);
    }
}
