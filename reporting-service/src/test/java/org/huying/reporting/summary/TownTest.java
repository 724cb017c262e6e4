package org.huying.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.junit.jupiter.api.Test;

class TownTest {
    private static final Map<String, String> NAMES = Map.of("901", "中园社区", "902", "延安南路社区");

    @Test
    void lists_every_community_to_the_desk_even_without_a_concern() {
        assertThat(Town.of(NAMES, caller(Role.SUBDISTRICT_DESK, Set.of())).with(Set.of()))
                .containsExactly("901", "902");
    }

    @Test
    void lists_to_a_secretary_the_own_communities() {
        assertThat(Town.of(NAMES, caller(Role.COMMUNITY_SECRETARY, Set.of("902", "999")))
                        .with(Set.of()))
                .containsExactly("902");
    }

    @Test
    void lists_to_others_the_communities_whose_concerns_they_see_by_name() {
        // Given a partner whose token carries communities, which say nothing for that role
        Town town = Town.of(NAMES, caller(Role.PARTNER, Set.of("902")));
        // When
        var listed = town.with(Set.of("901"));
        // Then
        assertThat(listed).containsExactly("901");
        assertThat(town.name("901")).isEqualTo("中园社区");
    }

    @Test
    void counts_a_concern_of_a_community_the_directory_has_not_told_of() {
        // Given
        Town town = Town.of(NAMES, caller(Role.SUBDISTRICT_DESK, Set.of()));
        // Then
        assertThat(town.with(Set.of("999"))).containsExactly("901", "902", "999");
        assertThat(town.name("999")).isEqualTo("999");
    }

    private static AccessScope caller(Role role, Set<String> communities) {
        return new AccessScope("someone", Set.of(role), communities, Set.of(), "");
    }
}
