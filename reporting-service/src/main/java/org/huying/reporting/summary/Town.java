package org.huying.reporting.summary;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.reporting.town.TownNames;

/**
 * The communities a summary lists.
 *
 * @param names  of all communities known, by code, also of those that are no more
 * @param listed those listed even without a concern
 */
public record Town(Map<String, String> names, Set<String> listed) {
    /** As much of the town as the caller answers for, as it was then. */
    public static Town of(TownNames communities, Instant asOf, AccessScope caller) {
        Map<String, String> names = communities.at(asOf);
        Set<String> there = communities.inForceAt(asOf);
        if (caller.seesAll()) return new Town(names, there);
        Set<String> own = caller.has(Role.COMMUNITY_SECRETARY) ? caller.communities() : Set.of();
        return new Town(names, own.stream().filter(there::contains).collect(Collectors.toSet()));
    }

    /** @param community null for all of it */
    Town narrowedTo(String community) {
        if (community == null) return this;
        return new Town(names, listed.contains(community) ? Set.of(community) : Set.of());
    }

    /** A concern counts even where the directory has not told of its community yet. */
    public Set<String> with(Set<String> communitiesWithConcerns) {
        Set<String> codes = new TreeSet<>(listed);
        codes.addAll(communitiesWithConcerns);
        return codes;
    }

    public String name(String code) {
        return names.getOrDefault(code, code);
    }
}
