package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.intake.Town;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final AccessScope DESK = scope(Role.SUBDISTRICT_DESK, "desk", "");
    private static final AccessScope WORKER =
            new AccessScope("worker", Set.of(Role.GRID_WORKER), Set.of(), Set.of(Town.GRID), "GPG-" + Town.GRID);
    private static final AccessScope OTHER_WORKER =
            new AccessScope("other", Set.of(Role.GRID_WORKER), Set.of(), Set.of(Town.ZHONGYUAN + "002"), "");
    private static final AccessScope POLICE = scope(Role.PARTNER, "police", "POLICE-WLC");

    private final Concern open = registered(Nature.HELP, "property.maintenance", scope(Role.RESIDENT, "r1", ""));
    private final Concern confidential = registered(Nature.TIP_OFF, "public-security", AccessScope.ANONYMOUS);

    @Test
    void desk_and_secretary_of_the_community_read_all() {
        assertThat(to(DESK, confidential)).contains(Disclosure.FULL);
        assertThat(to(secretary(Town.ZHONGYUAN), confidential)).contains(Disclosure.FULL);
        assertThat(to(secretary(Town.YANAN), confidential)).isEmpty();
    }

    @Test
    void those_of_the_grid_read_masked_text_and_of_a_confidential_one_none() {
        assertThat(to(WORKER, open)).contains(Disclosure.SCREENED);
        assertThat(to(WORKER, confidential)).contains(Disclosure.PLACE_ONLY);
        assertThat(to(OTHER_WORKER, open)).isEmpty();
    }

    @Test
    void a_partner_reads_only_what_its_unit_has() {
        assertThat(Disclosure.to(POLICE, open, Optional.of("POLICE-WLC"))).contains(Disclosure.SCREENED);
        assertThat(Disclosure.to(POLICE, confidential, Optional.of("POLICE-WLC")))
                .contains(Disclosure.PLACE_ONLY);
        assertThat(Disclosure.to(POLICE, open, Optional.of("PROPERTY-1"))).isEmpty();
        assertThat(to(POLICE, open)).isEmpty();
    }

    @Test
    void a_resident_reads_their_own_and_no_other() {
        assertThat(to(scope(Role.RESIDENT, "r1", ""), open)).contains(Disclosure.FULL);
        assertThat(to(scope(Role.RESIDENT, "r2", ""), open)).isEmpty();
        assertThat(to(AccessScope.ANONYMOUS, confidential)).isEmpty();
    }

    private static Optional<Disclosure> to(AccessScope caller, Concern concern) {
        return Disclosure.to(caller, concern, Optional.empty());
    }

    private static AccessScope secretary(String community) {
        return new AccessScope("s", Set.of(Role.COMMUNITY_SECRETARY), Set.of(community), Set.of(), "");
    }

    private static AccessScope scope(Role role, String subject, String unit) {
        return new AccessScope(subject, Set.of(role), Set.of(), Set.of(), unit);
    }

    private static Concern registered(Nature nature, String topic, AccessScope by) {
        Concern concern = ConcernFixtures.concern(ConcernFixtures.draft(nature, topic, "内容", null));
        concern.register(by, null, Instant.parse("2023-12-01T04:00:00Z"));
        return concern;
    }
}
