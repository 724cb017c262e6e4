package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.junit.jupiter.api.Test;

class OriginTest {
    private static final AccessScope WORKER =
            new AccessScope("w", Set.of(Role.GRID_WORKER), Set.of(), Set.of(), "GPG-520102033901001");

    @Test
    void tells_the_unit_of_who_collected_at_a_workstation() {
        assertThat(Origin.over(Channel.GRID_PARTY_WORKSTATION)
                        .collectedBy(WORKER)
                        .collectorUnit())
                .isEqualTo("GPG-520102033901001");
    }

    @Test
    void tells_no_unit_elsewhere_and_none_of_who_has_none() {
        Origin visited = Origin.over(Channel.GRID_VISIT);
        Origin collected = Origin.over(Channel.GRID_PARTY_WORKSTATION);
        assertThat(visited.collectedBy(WORKER)).isEqualTo(visited);
        assertThat(collected.collectedBy(AccessScope.ANONYMOUS)).isEqualTo(collected);
    }
}
