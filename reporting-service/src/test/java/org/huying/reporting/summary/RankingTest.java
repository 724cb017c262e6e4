package org.huying.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Outcome;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final Ranking FROM_FIVE = new Ranking(5);

    @Test
    void gives_equal_rates_one_rank_and_leaves_out_the_next() {
        // Given
        var lines = List.of(line("a", 10, 8), line("b", 20, 15), line("c", 14, 4), line("d", 12, 9), line("e", 20, 4));
        // When
        var ranked = FROM_FIVE.of(lines);
        // Then
        assertThat(ranked).extracting(CommunityLine::code).containsExactly("a", "b", "d", "c", "e");
        assertThat(ranked).extracting(CommunityLine::rank).containsExactly(1, 2, 2, 4, 5);
    }

    @Test
    void lists_a_community_with_too_few_concerns_behind_the_others_without_a_rank() {
        // Given one with a perfect rate of four concerns
        var lines = List.of(line("few", 4, 4), line("many", 5, 1));
        // When
        var ranked = FROM_FIVE.of(lines);
        // Then
        assertThat(ranked).extracting(CommunityLine::code).containsExactly("many", "few");
        assertThat(ranked).extracting(CommunityLine::rank).containsExactly(1, null);
        assertThat(ranked).extracting(CommunityLine::isRanked).containsExactly(true, false);
    }

    @Test
    void does_not_let_rounding_decide() {
        // Given two rates that both print as 33.3
        var ranked = FROM_FIVE.of(List.of(line("third", 30_000, 10_000), line("larger", 10_000, 3_334)));
        // Then
        assertThat(ranked).extracting(CommunityLine::code).containsExactly("larger", "third");
        assertThat(ranked).extracting(CommunityLine::rank).containsExactly(1, 2);
    }

    @Test
    void never_ranks_a_community_without_a_concern() {
        // When
        var ranked = new Ranking(1).of(List.of(line("none", 0, 0), line("one", 1, 0)));
        // Then
        assertThat(ranked).extracting(CommunityLine::rank).isEqualTo(Arrays.asList(1, null));
        assertThatThrownBy(() -> new Ranking(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void can_be_left_out_altogether() {
        // When
        var listed = Ranking.NONE.of(List.of(line("b", 20, 15), line("a", 10, 8)));
        // Then
        assertThat(listed).extracting(CommunityLine::code).containsExactly("a", "b");
        assertThat(listed).noneMatch(CommunityLine::isRanked);
    }

    private static CommunityLine line(String code, long collected, long concluded) {
        Figures closed = figures(ConcernStatus.CLOSED, Outcome.RESOLVED, concluded);
        return new CommunityLine(
                code, code, closed.plus(figures(ConcernStatus.ACCEPTED, null, collected - concluded)), null);
    }

    private static Figures figures(ConcernStatus status, Outcome outcome, long times) {
        return Figures.of(new Standing(status, outcome, false, null, OpenAs.IN_PROGRESS, true, false), times);
    }
}
