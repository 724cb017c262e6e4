package org.huying.intake.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.paging.Cursor;
import org.huying.chassis.problem.Malformed;
import org.huying.chassis.problem.MoveRefused;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.intake.Town;
import org.huying.intake.concern.Channel;
import org.huying.intake.concern.ConcernStatus;
import org.junit.jupiter.api.Test;

class MergeProposalTest {
    private static final Instant NOON = Instant.parse("2023-12-01T04:00:00Z");
    private static final AccessScope DESK =
            new AccessScope("desk-1", Set.of(Role.SUBDISTRICT_DESK), Set.of(), Set.of(), "DESK-520102033000");
    private static final Candidate EARLIER = candidate("018c2371-2c00-7000-8000-00000000c001", "WLC-20231113-0001");
    private static final Candidate LATER = candidate("018c2371-2c01-7000-8000-00000000c002", "WLC-20231113-0002");

    @Test
    void names_the_earlier_first_whichever_was_compared() {
        MergeProposal proposal = proposal(LATER, EARLIER);
        assertThat(proposal.earlierNumber()).isEqualTo("WLC-20231113-0001");
        assertThat(proposal.laterId()).isEqualTo(LATER.id());
        assertThat(proposal.isOf(LATER.id(), EARLIER.id())).isTrue();
        assertThat(proposal.status()).isEqualTo(ProposalStatus.OPEN);
        assertThat(proposal.settlement()).isEmpty();
    }

    @Test
    void merges_the_other_one_when_a_survivor_is_named() {
        MergeProposal proposal = proposal(EARLIER, LATER);
        assertThat(proposal.mergedWhenInto(EARLIER.number())).isEqualTo(LATER.id());
        assertThat(proposal.mergedWhenInto(LATER.number())).isEqualTo(EARLIER.id());
        assertThat(proposal.isOfNumber("WLC-20231113-0003")).isFalse();
    }

    @Test
    void is_settled_once_and_says_how() {
        // Given
        MergeProposal proposal = proposal(EARLIER, LATER);
        // When
        proposal.dismiss("两处摊贩", DESK, NOON);
        // Then
        assertThat(proposal.settlement()).contains(new Settlement(NOON, "desk-1", "两处摊贩", null, null));
        assertThat(proposal.revision()).isEqualTo(2);
        assertThatThrownBy(() -> proposal.accept(LATER.id(), DESK, NOON)).isInstanceOf(MoveRefused.class);
        assertThatThrownBy(proposal::mustBeOpen).isInstanceOf(MoveRefused.class);
        assertThatThrownBy(proposal::reopen).isInstanceOf(MoveRefused.class);
    }

    @Test
    void is_as_before_after_the_merger_that_settled_it_is_undone() {
        // Given
        MergeProposal proposal = proposal(EARLIER, LATER);
        proposal.accept(LATER.id(), DESK, NOON);
        // When
        proposal.reopen();
        // Then
        assertThat(proposal.status()).isEqualTo(ProposalStatus.OPEN);
        assertThat(proposal.settlement()).isEmpty();
        assertThat(proposal.revision()).isEqualTo(3);
    }

    @Test
    void knows_by_whose_merger_it_was_settled() {
        // Given
        MergeProposal accepted = proposal(EARLIER, LATER);
        MergeProposal overtaken = proposal(EARLIER, LATER);
        MergeProposal ended = proposal(EARLIER, LATER);
        // When
        accepted.accept(LATER.id(), DESK, NOON);
        overtaken.overtake(EARLIER.id(), Settlement.Cause.MERGED, NOON);
        ended.overtake(EARLIER.id(), Settlement.Cause.VOID, NOON);
        // Then
        assertThat(accepted.wasSettledByMergerOf(LATER.id())).isTrue();
        assertThat(accepted.wasSettledByMergerOf(EARLIER.id())).isFalse();
        assertThat(overtaken.wasSettledByMergerOf(EARLIER.id())).isTrue();
        assertThat(ended.wasSettledByMergerOf(EARLIER.id())).isFalse();
        assertThat(ended.settlement()).map(Settlement::by).contains("system");
    }

    @Test
    void stands_in_the_list_by_score_and_then_the_newest_first() {
        Rank high = new Rank(90, EARLIER.id());
        Rank low = new Rank(70, LATER.id());
        assertThat(low.isBehind(high)).isTrue();
        assertThat(new Rank(90, LATER.id()).isBehind(high)).isFalse();
        assertThat(high.isBehind(Rank.FIRST)).isTrue();
        assertThat(Rank.of(high.cursor())).isEqualTo(high);
        for (String notOurs : List.of("", "90", "x/" + EARLIER.id(), "90/x"))
            assertThatThrownBy(() -> Rank.of(new Cursor(notOurs))).isInstanceOf(Malformed.class);
    }

    private static MergeProposal proposal(Candidate one, Candidate other) {
        return new MergeProposal(one, other, new Resemblance(80, List.of(new Reason(Likeness.SAME_TOPIC, null))), NOON);
    }

    private static Candidate candidate(String id, String number) {
        Where at = new Where(Town.ZHONGYUAN, null, null, null, "3栋", null, null);
        Matter matter = new Matter("city-order.itinerant-vendors", Channel.WEB, at, NOON, Words.of("摊贩占道", at));
        return new Candidate(UUID.fromString(id), number, 1, ConcernStatus.REGISTERED, null, false, matter);
    }
}
