package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huying.intake.concern.ConcernFixtures.REPORTER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Set;
import org.huying.chassis.problem.MoveRefused;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Instant NOON = Instant.parse("2023-12-01T04:00:00Z");
    private static final AccessScope DESK =
            new AccessScope("desk-1", Set.of(Role.SUBDISTRICT_DESK), Set.of(), Set.of(), "DESK-520102033000");

    @Test
    void of_one_that_is_declined_says_why_to_the_reporter_and_the_code_alone_to_the_others()
            throws JsonProcessingException {
        // Given
        Concern concern = registered(Nature.HELP);
        // When
        ConcernEvent.Declined event = concern.decline(DeclineReason.UNDER_LITIGATION, "法院正在审理南宫家的房产纠纷", DESK, NOON);
        // Then
        assertThat(concern.status()).isEqualTo(ConcernStatus.DECLINED);
        assertThat(concern.standing().decision())
                .contains(new IntakeDecision(DeclineReason.UNDER_LITIGATION, "法院正在审理南宫家的房产纠纷", NOON, "desk-1"));
        assertThat(event.occurrence().sequence()).isEqualTo(2);
        assertThat(new ObjectMapper().writeValueAsString(event))
                .contains("UNDER_LITIGATION")
                .doesNotContain("南宫", "desk-1");
        assertThatThrownBy(() -> concern.accept(DESK, NOON)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void of_one_that_was_accepted_is_that_again_after_a_merger_is_undone() {
        // Given
        Concern survivor = registered(Nature.HELP);
        Concern concern = registered(Nature.HELP);
        concern.accept(DESK, NOON);
        concern.merge(survivor, null, DESK, NOON);
        // When
        concern.unmerge("两处路灯", DESK, NOON);
        // Then
        assertThat(concern.status()).isEqualTo(ConcernStatus.ACCEPTED);
        assertThatThrownBy(() -> concern.decline(DeclineReason.ABUSIVE, "不", DESK, NOON))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void of_one_that_is_withdrawn_keeps_the_reason_in_intake() throws JsonProcessingException {
        // Given
        Concern concern = registered(Nature.HELP);
        // When
        ConcernEvent.Withdrawn event = concern.withdraw("南宫测试已自行解决", false, AccessScope.ANONYMOUS, NOON);
        // Then
        assertThat(concern.standing().withdrawal()).map(Withdrawal::reason).contains("南宫测试已自行解决");
        assertThat(event.caseGoesOn()).isFalse();
        assertThat(new ObjectMapper().writeValueAsString(event))
                .contains("\"actorRole\":\"anonymous\"")
                .doesNotContain("南宫");
    }

    @Test
    void of_a_merged_one_that_is_withdrawn_remembers_with_which_it_went_and_goes_with_it_no_more() {
        // Given
        Concern survivor = registered(Nature.HELP);
        Concern concern = registered(Nature.HELP);
        concern.merge(survivor, null, DESK, NOON);
        // When
        concern.withdraw("不需要了", true, AccessScope.ANONYMOUS, NOON);
        // Then
        assertThat(concern.isMergedInto(survivor)).isFalse();
        assertThat(concern.mergedInto()).map(MergeDecision::survivorId).contains(survivor.id());
        assertThatThrownBy(() -> concern.unmerge("误", DESK, NOON)).isInstanceOf(MoveRefused.class);
    }

    @Test
    void counts_supplements_each_in_an_event_of_its_own() {
        // Given
        Concern concern = registered(Nature.HELP);
        concern.supplement(AccessScope.ANONYMOUS, NOON);
        // When
        ConcernEvent.Supplemented second = concern.supplement(DESK, NOON);
        // Then
        assertThat(second.supplements()).isEqualTo(2);
        assertThat(second.occurrence().sequence()).isEqualTo(3);
    }

    @Test
    void of_a_praise_is_that_it_was_passed_on_and_has_no_move() {
        // When
        Concern praise = registered(Nature.PRAISE);
        // Then
        assertThat(praise.status()).isEqualTo(ConcernStatus.PASSED_ON);
        assertThat(praise.standing().allowedMoves()).isEmpty();
        assertThatThrownBy(() -> praise.merge(registered(Nature.HELP), null, DESK, NOON))
                .isInstanceOf(MoveRefused.class);
    }

    private static Concern registered(Nature nature) {
        Concern concern =
                ConcernFixtures.concern(ConcernFixtures.draft(nature, "property.maintenance", "路灯坏了", REPORTER));
        concern.register(AccessScope.ANONYMOUS, REPORTER, NOON);
        return concern;
    }
}
