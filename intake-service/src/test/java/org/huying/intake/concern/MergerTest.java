package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.intake.concern.ConcernFixtures.PLATFORM;
import static org.huying.intake.concern.ConcernFixtures.REPORTER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Set;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.MoveRefused;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.intake.Town;
import org.junit.jupiter.api.Test;

class MergerTest {
    private static final Instant NOON = Instant.parse("2023-12-01T04:00:00Z");
    private static final AccessScope DESK =
            new AccessScope("desk-1", Set.of(Role.SUBDISTRICT_DESK), Set.of(), Set.of(), "DESK-520102033000");

    @Test
    void tells_which_goes_on_and_nothing_of_why_or_who() throws JsonProcessingException {
        // Given
        Concern survivor = registered(Channel.WEB, PLATFORM);
        Concern merged = registered(Channel.GRID_VISIT, PLATFORM);
        // When
        ConcernEvent.Merged event = merged.merge(survivor, "南宫测试与邻居反映同一事项", DESK, NOON);
        // Then
        assertThat(event.intoConcernId()).isEqualTo(survivor.id());
        assertThat(event.occurrence().key()).isEqualTo(merged.id().toString());
        assertThat(event.occurrence().sequence()).isEqualTo(2);
        assertThat(new ObjectMapper().writeValueAsString(event))
                .contains("\"actorRole\":\"subdistrict-desk\"", Town.GRID)
                .doesNotContain("南宫测试", "desk-1", "3栋", "平台");
        assertThat(merged.status()).isEqualTo(ConcernStatus.MERGED);
    }

    @Test
    void is_undone_and_may_be_decided_again() {
        // Given
        Concern survivor = registered(Channel.WEB, PLATFORM);
        Concern merged = registered(Channel.GRID_VISIT, PLATFORM);
        merged.merge(survivor, null, DESK, NOON);
        // When
        ConcernEvent.Unmerged event = merged.unmerge("两处路灯", DESK, NOON);
        // Then
        assertThat(event.fromConcernId()).isEqualTo(survivor.id());
        assertThat(event.occurrence().sequence()).isEqualTo(3);
        assertThat(merged.mergedInto()).isEmpty();
        assertThat(merged.lastDecision()).map(MergeDecision::reason).contains("两处路灯");
        assertThat(merged.merge(survivor, null, DESK, NOON).occurrence().sequence())
                .isEqualTo(4);
    }

    @Test
    void has_no_chains() {
        // Given
        Concern first = registered(Channel.WEB, PLATFORM);
        Concern second = registered(Channel.WEB, PLATFORM);
        Concern third = registered(Channel.WEB, PLATFORM);
        second.merge(first, null, DESK, NOON);
        // Then
        assertThatThrownBy(() -> third.merge(second, null, DESK, NOON))
                .isInstanceOfSatisfying(
                        SurvivorIsMerged.class,
                        refusal -> assertThat(refusal.members()).containsEntry("survivor", first.number()));
        assertThatThrownBy(() -> second.merge(third, null, DESK, NOON)).isInstanceOf(MoveRefused.class);
        assertThat(third.status()).isEqualTo(ConcernStatus.REGISTERED);
        assertThat(third.sequence()).isEqualTo(1);
    }

    @Test
    void stays_within_a_community() {
        // Given
        Address elsewhere = new Address(Town.YANAN, null, null, null, "3栋", null, null, null, null, null);
        // Then
        assertThatThrownBy(() ->
                        registered(Channel.WEB, PLATFORM).merge(registered(Channel.WEB, elsewhere), null, DESK, NOON))
                .isInstanceOf(Invalid.class);
    }

    private static Concern registered(Channel channel, Address at) {
        Concern concern = ConcernFixtures.concern(new ConcernDraft(
                Origin.over(channel),
                Classification.of(Nature.HELP, "property.maintenance"),
                "路灯坏了",
                false,
                at,
                REPORTER));
        concern.register(AccessScope.ANONYMOUS, REPORTER, NOON);
        return concern;
    }
}
