package org.huying.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.reporting.town.NamedEntry;
import org.huying.reporting.town.TownNames;
import org.junit.jupiter.api.Test;

class TownTest {
    private static final Instant THEN = Instant.parse("2023-12-20T00:00:00Z");
    private static final TownNames NAMES = new TownNames(List.of(
            new NamedEntry("901", "中园社区", Instant.EPOCH, null), new NamedEntry("902", "延安南路社区", Instant.EPOCH, null)));

    @Test
    void lists_every_community_to_the_desk_even_without_a_concern() {
        assertThat(Town.of(NAMES, THEN, caller(Role.SUBDISTRICT_DESK, Set.of())).with(Set.of()))
                .containsExactly("901", "902");
    }

    @Test
    void lists_to_a_secretary_the_own_communities() {
        assertThat(Town.of(NAMES, THEN, caller(Role.COMMUNITY_SECRETARY, Set.of("902", "999")))
                        .with(Set.of()))
                .containsExactly("902");
    }

    @Test
    void lists_to_others_the_communities_whose_concerns_they_see_by_name() {
        // Given a partner whose token carries communities, which say nothing for that role
        Town town = Town.of(NAMES, THEN, caller(Role.PARTNER, Set.of("902")));
        // When
        var listed = town.with(Set.of("901"));
        // Then
        assertThat(listed).containsExactly("901");
        assertThat(town.name("901")).isEqualTo("中园社区");
    }

    @Test
    void counts_a_concern_of_a_community_the_directory_has_not_told_of() {
        // Given
        Town town = Town.of(NAMES, THEN, caller(Role.SUBDISTRICT_DESK, Set.of()));
        // Then
        assertThat(town.with(Set.of("999"))).containsExactly("901", "902", "999");
        assertThat(town.name("999")).isEqualTo("999");
    }

    @Test
    void lists_a_community_that_is_no_more_for_its_concerns_only_and_under_the_name_of_the_time() {
        // Given a community renamed in October and voided in November
        Instant october = Instant.parse("2023-10-01T00:00:00Z");
        Instant november = Instant.parse("2023-11-01T00:00:00Z");
        TownNames names = new TownNames(List.of(
                new NamedEntry("903", "旧名社区", Instant.EPOCH, october),
                new NamedEntry("903", "新名社区", october, november)));
        AccessScope desk = caller(Role.SUBDISTRICT_DESK, Set.of());
        // When
        Town before = Town.of(names, october.minusSeconds(1), desk);
        Town after = Town.of(names, november, desk);
        // Then
        assertThat(before.with(Set.of())).containsExactly("903");
        assertThat(before.name("903")).isEqualTo("旧名社区");
        assertThat(after.with(Set.of())).isEmpty();
        assertThat(after.with(Set.of("903"))).containsExactly("903");
        assertThat(after.name("903")).isEqualTo("新名社区");
    }

    private static AccessScope caller(Role role, Set<String> communities) {
        return new AccessScope("someone", Set.of(role), communities, Set.of(), "");
    }
}
