package org.huying.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huying.reporting.testing.ConcernLife.*;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Exit;
import org.huying.reporting.ledger.Outcome;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final Window WINDOW =
            new Window(Instant.EPOCH, Instant.parse("2023-12-20T16:00:00Z"), Instant.parse("2023-12-20T16:00:00Z"));
    private static final Map<String, String> NAMES =
            Map.of(ZHONGYUAN, "中园社区", YANAN, "延安南路社区", HEYUAN, "和园社区", SHENGYUAN, "盛园社区", FENGYUAN, "丰园社区");
    private static final Town TOWN = new Town(NAMES, NAMES.keySet());

    /** domain.md §8 A7. */
    @Test
    void of_the_subdistrict_counts_76_collected_and_40_concluded() {
        // Given
        List<Cell> cells = new ArrayList<>();
        List<String> channels = new ArrayList<>();
        channels.addAll(Collections.nCopies(31, "GRID_PARTY_WORKSTATION"));
        channels.addAll(Collections.nCopies(12, "RESIDENT_COUNCIL"));
        channels.addAll(Collections.nCopies(9, "PARTY_JOINT_MEETING"));
        channels.addAll(Collections.nCopies(16, "GRID_VISIT"));
        channels.addAll(Collections.nCopies(8, "COMPLAINT"));
        Deque<OpenAs> open = new ArrayDeque<>(Collections.nCopies(27, OpenAs.IN_PROGRESS));
        open.addAll(Collections.nCopies(5, OpenAs.DEFERRED));
        open.addAll(Collections.nCopies(4, OpenAs.EXTENDED));
        community(cells, channels, open, ZHONGYUAN, 10, 8);
        community(cells, channels, open, YANAN, 20, 15);
        community(cells, channels, open, HEYUAN, 14, 4);
        community(cells, channels, open, SHENGYUAN, 12, 9);
        community(cells, channels, open, FENGYUAN, 20, 4);
        // When
        Summary summary = Summary.of(WINDOW, cells, TOWN, new Ranking(5));
        // Then
        assertThat(summary.collected()).isEqualTo(76);
        assertThat(summary.concluded()).isEqualTo(40);
        assertThat(summary.open()).isEqualTo(new OpenCount(27, 5, 4));
        assertThat(summary.conclusionRate()).isEqualTo(new Rate(40, 76));
        assertThat(summary.conclusionRate().percent())
                .as("of all concerns, not the mean of the communities' rates, which is 55.7")
                .hasToString("52.6");
        assertThat(summary.byCommunity())
                .extracting(CommunityLine::name, CommunityLine::rank)
                .containsExactly(
                        tuple("中园社区", 1), tuple("延安南路社区", 2), tuple("盛园社区", 2), tuple("和园社区", 4), tuple("丰园社区", 5));
        assertThat(summary.byChannel())
                .extracting(Summary.ChannelLine::channel, Summary.ChannelLine::collected)
                .containsExactlyInAnyOrder(
                        tuple("GRID_PARTY_WORKSTATION", 31L),
                        tuple("RESIDENT_COUNCIL", 12L),
                        tuple("PARTY_JOINT_MEETING", 9L),
                        tuple("GRID_VISIT", 16L),
                        tuple("COMPLAINT", 8L));
    }

    @Test
    void tells_explained_and_untrue_apart_from_concluded() {
        // Given
        var cells = List.of(
                closed(Outcome.RESOLVED, 3),
                closed(Outcome.IMPLEMENTED, 2),
                closed(Outcome.EXPLAINED, 4),
                closed(Outcome.UNTRUE, 1));
        // When
        Summary summary = Summary.of(WINDOW, cells, TOWN, new Ranking(5));
        // Then
        assertThat(summary.concluded()).isEqualTo(5);
        assertThat(summary.explainedOnly()).isEqualTo(4);
        assertThat(summary.untrue()).isEqualTo(1);
        assertThat(summary.open().total()).isZero();
        assertThat(summary.conclusionRate().percent()).hasToString("50.0");
    }

    @Test
    void tells_what_ended_otherwise_apart_from_what_is_open() {
        // Given
        var cells = List.of(
                new Cell(ZHONGYUAN, "WEB", ConcernStatus.TRANSFERRED, Outcome.TRANSFERRED, 2),
                new Cell(ZHONGYUAN, "WEB", ConcernStatus.VOIDED, null, 1),
                new Cell(ZHONGYUAN, "WEB", ConcernStatus.DECLINED, null, 1),
                new Cell(ZHONGYUAN, "WEB", ConcernStatus.RETURN_REQUESTED, null, 3));
        // When
        Summary summary = Summary.of(WINDOW, cells, TOWN, new Ranking(5));
        // Then
        assertThat(summary.endedOtherwise()).isEqualTo(4);
        assertThat(summary.open()).isEqualTo(new OpenCount(3, 0, 0));
        assertThat(summary.concluded()).isZero();
    }

    @Test
    void of_nothing_has_communities_but_no_rate() {
        // When
        Summary summary = Summary.of(WINDOW, List.of(), TOWN, new Ranking(5));
        // Then
        assertThat(summary.collected()).isZero();
        assertThat(summary.conclusionRate().percent()).isNull();
        assertThat(summary.byCommunity()).hasSize(5).noneMatch(CommunityLine::isRanked);
        assertThat(summary.byChannel()).isEmpty();
        assertThat(summary.byStatus()).isEmpty();
    }

    @Test
    void has_breakdowns_that_sum_to_the_total_whatever_was_counted() {
        for (int seed = 0; seed < 200; seed++) {
            // Given
            List<Cell> cells = anyCells(new Random(seed));
            // When
            Summary summary = Summary.of(WINDOW, cells, TOWN, new Ranking(5));
            // Then
            assertSums(summary, "seed " + seed);
        }
    }

    @Test
    void a_report_that_was_merged_into_another_is_no_concern_but_stays_a_report() {
        // Given
        List<Cell> cells = List.of(
                closed(Outcome.RESOLVED, 3),
                new Cell(ZHONGYUAN, "WEB", ConcernStatus.MERGED, null, true, OpenAs.EXTENDED, 2));
        // When
        Summary summary = Summary.of(WINDOW, cells, TOWN, new Ranking(1));
        // Then
        assertThat(summary.collected()).isEqualTo(3);
        assertThat(summary.rawReports()).isEqualTo(5);
        assertThat(summary.conclusionRate()).isEqualTo(new Rate(3, 3));
        assertThat(summary.byStatus()).extracting(Summary.StatusLine::status).containsExactly(ConcernStatus.CLOSED);
        assertThat(summary.byCommunity())
                .filteredOn(line -> line.code().equals(ZHONGYUAN))
                .extracting(CommunityLine::collected, CommunityLine::rawReports)
                .containsExactly(tuple(3L, 5L));
        assertSums(summary, "merged");
    }

    static void assertSums(Summary summary, String which) {
        assertThat(summary.byCommunity().stream()
                        .mapToLong(CommunityLine::rawReports)
                        .sum())
                .as(which)
                .isEqualTo(summary.rawReports());
        assertThat(summary.concluded()
                        + summary.explainedOnly()
                        + summary.untrue()
                        + summary.endedOtherwise()
                        + summary.withdrawn()
                        + summary.open().total())
                .as(which)
                .isEqualTo(summary.collected());
        assertThat(summary.byCommunity().stream()
                        .mapToLong(CommunityLine::collected)
                        .sum())
                .as(which)
                .isEqualTo(summary.collected());
        assertThat(summary.byCommunity().stream()
                        .mapToLong(CommunityLine::concluded)
                        .sum())
                .as(which)
                .isEqualTo(summary.concluded());
        assertThat(List.<Function<OpenCount, Long>>of(OpenCount::inProgress, OpenCount::deferred, OpenCount::extended))
                .as(which)
                .allSatisfy(part -> assertThat(summary.byCommunity().stream()
                                .mapToLong(line -> part.apply(line.open()))
                                .sum())
                        .isEqualTo(part.apply(summary.open())));
        assertThat(summary.byChannel().stream()
                        .mapToLong(Summary.ChannelLine::collected)
                        .sum())
                .as(which)
                .isEqualTo(summary.collected());
        assertThat(summary.byChannel().stream()
                        .mapToLong(Summary.ChannelLine::concluded)
                        .sum())
                .as(which)
                .isEqualTo(summary.concluded());
        assertThat(summary.byStatus().stream()
                        .mapToLong(Summary.StatusLine::count)
                        .sum())
                .as(which)
                .isEqualTo(summary.collected());
        for (var parts : List.of(summary.byGrid(), summary.byTopic(), summary.byNature()))
            for (Count count : Count.values())
                if (count != Count.REPORTS && count != Count.DECLINED)
                    assertThat(parts.stream()
                                    .mapToLong(part -> part.figures().of(count))
                                    .sum())
                            .as("%s %s", which, count)
                            .isEqualTo(summary.figures().of(count));
    }

    private static List<Cell> anyCells(Random random) {
        List<Cell> cells = new ArrayList<>();
        for (String community : Set.of(ZHONGYUAN, YANAN, "520102033999"))
            for (String channel : Set.of("WEB", "GRID_VISIT"))
                for (ConcernStatus status : ConcernStatus.values()) {
                    Outcome outcome = status == ConcernStatus.CLOSED ? Outcome.values()[random.nextInt(4)] : null;
                    if (random.nextBoolean())
                        cells.add(new Cell(
                                new Origin(
                                        community,
                                        random.nextInt(3) == 0 ? null : community + "00" + random.nextInt(3),
                                        channel,
                                        random.nextBoolean() ? "housing.leaking" : "services",
                                        random.nextBoolean() ? "HELP" : "TIP_OFF"),
                                new Standing(
                                        status,
                                        outcome,
                                        random.nextInt(5) == 0,
                                        random.nextInt(4) == 0 ? Exit.values()[random.nextInt(2)] : null,
                                        OpenAs.values()[random.nextInt(3)],
                                        random.nextBoolean(),
                                        random.nextInt(6) == 0),
                                random.nextInt(50)));
                }
        return cells;
    }

    private static void community(
            List<Cell> cells, List<String> channels, Deque<OpenAs> open, String code, int collected, int concluded) {
        for (int i = 0; i < collected; i++) {
            boolean isConcluded = i < concluded;
            cells.add(new Cell(
                    code,
                    channels.remove(0),
                    isConcluded ? ConcernStatus.CLOSED : ConcernStatus.ACCEPTED,
                    isConcluded ? Outcome.RESOLVED : null,
                    false,
                    isConcluded ? OpenAs.EXTENDED : open.remove(),
                    1));
        }
    }

    private static Cell closed(Outcome outcome, long count) {
        return new Cell(ZHONGYUAN, "WEB", ConcernStatus.CLOSED, outcome, count);
    }
}
