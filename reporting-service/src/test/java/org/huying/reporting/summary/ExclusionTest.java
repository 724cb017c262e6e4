package org.huying.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.reporting.testing.ConcernLife.ZHONGYUAN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Outcome;
import org.junit.jupiter.api.Test;

/** domain.md §2: what is excluded leaves the denominators of rates and stays visible beside them. */
class ExclusionTest {
    private static final Instant TODAY = Instant.parse("2023-12-20T16:00:00Z");
    private static final Town TOWN = new Town(Map.of(ZHONGYUAN, "中园社区"), Set.of(ZHONGYUAN));

    @Test
    void leaves_both_parts_of_a_rate_and_nothing_else() {
        // Given
        List<Cell> cells = List.of(
                cell(ConcernStatus.CLOSED, Outcome.RESOLVED, false, 3),
                cell(ConcernStatus.CLOSED, Outcome.RESOLVED, true, 1),
                cell(ConcernStatus.ACCEPTED, null, false, 4),
                cell(ConcernStatus.ACCEPTED, null, true, 2));
        // When
        Summary summary = Summary.of(new Window(Instant.EPOCH, TODAY, TODAY), cells, TOWN, new Ranking(5));
        // Then
        assertThat(summary.collected()).isEqualTo(10);
        assertThat(summary.concluded()).isEqualTo(4);
        assertThat(summary.open().total()).isEqualTo(6);
        assertThat(summary.excluded()).isEqualTo(3);
        assertThat(summary.conclusionRate()).isEqualTo(new Rate(3, 7, 3));
        assertThat(summary.missingAddressRate()).isEqualTo(new Rate(0, 7, 3));
        assertThat(summary.byCommunity())
                .extracting(CommunityLine::conclusionRate)
                .containsExactly(new Rate(3, 7, 3));
        SummaryTest.assertSums(summary, "excluded");
    }

    @Test
    void of_everything_leaves_no_rate_and_no_rank() {
        // Given
        List<Cell> cells = List.of(cell(ConcernStatus.CLOSED, Outcome.RESOLVED, true, 7));
        // When
        Summary summary = Summary.of(new Window(Instant.EPOCH, TODAY, TODAY), cells, TOWN, new Ranking(5));
        // Then
        assertThat(summary.conclusionRate().percent()).isNull();
        assertThat(summary.byCommunity()).noneMatch(CommunityLine::isRanked);
    }

    private static Cell cell(ConcernStatus status, Outcome outcome, boolean excluded, long count) {
        return new Cell(
                new Origin(ZHONGYUAN, null, "WEB", "other", "HELP"),
                new Standing(status, outcome, false, null, OpenAs.IN_PROGRESS, true, excluded),
                count);
    }
}
