package org.huying.intake.concern;

import java.util.Optional;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/** How much of a concern a caller may read (domain.md §7, visibility). */
public enum Disclosure {
    /** The reporter themself, the subdistrict desk, the secretary of the community. */
    FULL,
    /** Those who handle it on site: numbers that identify a person masked. */
    SCREENED,
    /** A confidential concern for those who handle it: topic and place, nothing of the reporter's words. */
    PLACE_ONLY;

    /** Empty when the caller may not know of the concern. */
    static Optional<Disclosure> to(AccessScope caller, Concern concern, Optional<String> ownerUnit) {
        if (concern.wasRegisteredBy(caller) && caller.has(Role.RESIDENT)) return Optional.of(FULL);
        Address at = concern.address();
        boolean covered = caller.covers(at.communityCode(), at.gridCode());
        if (covered && (caller.seesAll() || caller.has(Role.COMMUNITY_SECRETARY))) return Optional.of(FULL);
        boolean handles = !caller.unit().isEmpty()
                && ownerUnit.filter(caller.unit()::equals).isPresent();
        if (!covered && !handles) return Optional.empty();
        return Optional.of(concern.isConfidential() ? PLACE_ONLY : SCREENED);
    }
}
