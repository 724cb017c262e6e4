package org.huying.chassis.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessScopeTest {
    private static final String ZHONGYUAN = "520102033901";
    private static final String YANAN = "520102033902";
    private static final String FIRST_GRID = "520102033901001";
    private static final String SECOND_GRID = "520102033901002";

    @Test
    void the_desk_covers_the_whole_subdistrict() {
        var desk = scope(Role.SUBDISTRICT_DESK, Set.of(), Set.of());
        assertThat(desk.covers(YANAN, null)).isTrue();
        assertThat(desk.seesAll()).isTrue();
    }

    @Test
    void a_secretary_covers_every_grid_of_the_own_community_and_no_other() {
        var secretary = scope(Role.COMMUNITY_SECRETARY, Set.of(ZHONGYUAN), Set.of());
        assertThat(secretary.covers(ZHONGYUAN, SECOND_GRID)).isTrue();
        assertThat(secretary.covers(ZHONGYUAN, null)).isTrue();
        assertThat(secretary.covers(YANAN, null)).isFalse();
    }

    @Test
    void a_grid_worker_and_a_party_group_leader_cover_their_own_grids_only() {
        for (Role role : Set.of(Role.GRID_WORKER, Role.PARTY_GROUP_LEADER)) {
            var worker = scope(role, Set.of(), Set.of(FIRST_GRID));
            assertThat(worker.covers(ZHONGYUAN, FIRST_GRID)).isTrue();
            assertThat(worker.covers(ZHONGYUAN, SECOND_GRID)).isFalse();
            assertThat(worker.covers(ZHONGYUAN, null)).isFalse();
        }
    }

    @Test
    void a_claim_without_the_role_it_belongs_to_opens_nothing() {
        var resident = scope(Role.RESIDENT, Set.of(ZHONGYUAN), Set.of(FIRST_GRID));
        var worker = scope(Role.GRID_WORKER, Set.of(ZHONGYUAN), Set.of());
        var secretary = scope(Role.COMMUNITY_SECRETARY, Set.of(), Set.of(FIRST_GRID));
        assertThat(resident.covers(ZHONGYUAN, FIRST_GRID)).isFalse();
        assertThat(worker.covers(ZHONGYUAN, FIRST_GRID)).isFalse();
        assertThat(secretary.covers(ZHONGYUAN, FIRST_GRID)).isFalse();
    }

    @Test
    void partners_and_administrators_cover_no_place() {
        for (Role role : Set.of(Role.PARTNER, Role.AUDITOR, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN))
            assertThat(scope(role, Set.of(ZHONGYUAN), Set.of(FIRST_GRID)).covers(ZHONGYUAN, FIRST_GRID))
                    .isFalse();
    }

    @Test
    void the_widest_role_held_is_the_one_acted_under() {
        var both = new AccessScope("x", Set.of(Role.GRID_WORKER, Role.RESIDENT), Set.of(), Set.of(), "");
        assertThat(both.actingRole()).isEqualTo("grid-worker");
        assertThat(AccessScope.ANONYMOUS.actingRole()).isEqualTo("anonymous");
        for (Role role : Role.values())
            assertThat(scope(role, Set.of(), Set.of()).actingRole()).isEqualTo(role.wireName());
    }

    @Test
    void cannot_be_widened_after_it_was_made() {
        // Given
        Set<String> grids = new HashSet<>(Set.of(FIRST_GRID));
        var worker = scope(Role.GRID_WORKER, Set.of(), grids);
        // When
        grids.add(SECOND_GRID);
        // Then
        assertThat(worker.covers(ZHONGYUAN, SECOND_GRID)).isFalse();
        assertThatThrownBy(() -> worker.grids().add(SECOND_GRID)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_role_nobody_knows_gives_nothing() {
        assertThat(Role.named("mayor")).isEmpty();
        assertThat(Role.named("partner")).contains(Role.PARTNER);
    }

    private static AccessScope scope(Role role, Set<String> communities, Set<String> grids) {
        return new AccessScope("someone", Set.of(role), communities, grids, "");
    }
}
