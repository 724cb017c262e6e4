package org.huying.reporting.summary;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/**
 * The communities a summary lists.
 *
 * @param names  of all communities known, by code
 * @param listed those listed even without a concern
 */
record Town(Map<String, String> names, Set<String> listed) {
    /** As much of the town as the caller answers for. */
    static Town of(Map<String, String> names, AccessScope caller) {
        if (caller.seesAll()) return new Town(names, names.keySet());
        Set<String> own = caller.has(Role.COMMUNITY_SECRETARY) ? caller.communities() : Set.of();
        return new Town(names, own.stream().filter(names::containsKey).collect(Collectors.toSet()));
    }

    /** A concern counts even where the directory has not told of its community yet. */
    Set<String> with(Set<String> communitiesWithConcerns) {
        Set<String> codes = new TreeSet<>(listed);
        codes.addAll(communitiesWithConcerns);
        return codes;
    }

    String name(String code) {
        return names.getOrDefault(code, code);
    }
}
