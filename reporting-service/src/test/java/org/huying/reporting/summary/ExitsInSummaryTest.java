package org.huying.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.reporting.testing.ConcernLife.ZHONGYUAN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Exit;
import org.huying.reporting.ledger.Outcome;
import org.junit.jupiter.api.Test;

class ExitsInSummaryTest {
    private static final Instant TODAY = Instant.parse("2023-12-20T16:00:00Z");
    private static final Window WINDOW = new Window(Instant.EPOCH, TODAY, TODAY);
    private static final Town TOWN = new Town(Map.of(ZHONGYUAN, "中园社区"), Set.of(ZHONGYUAN));

    @Test
    void a_declined_one_is_not_collected_and_a_withdrawn_one_neither_concluded_nor_open() {
        // Given
        List<Cell> cells = List.of(
                new Cell(ZHONGYUAN, "WEB", ConcernStatus.CLOSED, Outcome.RESOLVED, 3),
                new Cell(
                        ZHONGYUAN,
                        "WEB",
                        ConcernStatus.VOIDED,
                        null,
                        false,
                        Exit.DECLINED,
                        OpenAs.IN_PROGRESS,
                        true,
                        2),
                new Cell(
                        ZHONGYUAN,
                        "WEB",
                        ConcernStatus.DISPATCHED,
                        null,
                        false,
                        Exit.WITHDRAWN,
                        OpenAs.DEFERRED,
                        true,
                        1),
                new Cell(
                        ZHONGYUAN,
                        "WEB",
                        ConcernStatus.CLOSED,
                        Outcome.RESOLVED,
                        false,
                        Exit.WITHDRAWN,
                        OpenAs.IN_PROGRESS,
                        true,
                        1));
        // When
        Summary summary = Summary.of(WINDOW, cells, TOWN, new Ranking(1));
        // Then
        assertThat(summary.collected()).isEqualTo(5);
        assertThat(summary.rawReports()).isEqualTo(7);
        assertThat(summary.declined()).isEqualTo(2);
        assertThat(summary.withdrawn()).isEqualTo(2);
        assertThat(summary.conclusionRate()).isEqualTo(new Rate(3, 5));
        assertThat(summary.open().total()).isZero();
        SummaryTest.assertSums(summary, "left");
    }
}
