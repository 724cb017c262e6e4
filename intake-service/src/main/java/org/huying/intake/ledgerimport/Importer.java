package org.huying.intake.ledgerimport;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;

/**
 * Who brought a ledger, as they were then: the work on it goes on without them.
 *
 * @param communities the codes they answer for, parted by commas; null for the desk, which answers for all
 */
@Embeddable
record Importer(
        @Column(name = "uploaded_by") String subject,
        @Column(name = "uploaded_as") String role,
        String communities) {
    static Importer of(AccessScope caller) {
        if (caller.seesAll()) return new Importer(caller.subject(), Role.SUBDISTRICT_DESK.name(), null);
        return new Importer(caller.subject(), Role.COMMUNITY_SECRETARY.name(), joined(caller));
    }

    /** What is written of imports that the secretary may see: of each of their communities, and of all together. */
    static Set<String> communitiesOf(AccessScope secretary) {
        Set<String> written = new TreeSet<>(secretary.communities());
        written.add(joined(secretary));
        return written;
    }

    private static String joined(AccessScope caller) {
        return String.join(",", new TreeSet<>(caller.communities()));
    }

    /** In whose name the rows are registered. */
    AccessScope scope() {
        return new AccessScope(subject, Set.of(Role.valueOf(role)), codes(), Set.of(), "");
    }

    /** Whoever may import all of what it may hold. */
    boolean isVisibleTo(AccessScope caller) {
        if (caller.seesAll()) return true;
        return communities != null
                && caller.has(Role.COMMUNITY_SECRETARY)
                && caller.communities().containsAll(codes());
    }

    private Set<String> codes() {
        return communities == null || communities.isEmpty()
                ? Set.of()
                : Set.copyOf(Arrays.asList(communities.split(",")));
    }
}
