package org.huying.reporting.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.huying.reporting.summary.Rate;
import org.huying.reporting.summary.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingSummaryTest {
    private static final Instant DUE = Instant.parse("2023-12-15T16:00:00Z");
    private static final Window WINDOW = new Window(
            Instant.parse("2023-11-30T16:00:00Z"), Instant.parse("2023-12-31T16:00:00Z"), DUE.plusSeconds(1));

    @Test
    void counts_resolutions_by_what_became_of_them_and_leaves_withdrawn_ones_out_of_the_rates() {
        // Given
        List<ResolutionLine> resolutions = List.of(
                line("CONFIRMED", DUE),
                line("CONFIRMED", DUE.plusNanos(1_000)),
                line("REPORTED", DUE),
                line("ACCEPTED", null),
                line("SENT_BACK", DUE.minusSeconds(9)),
                line("WITHDRAWN", null));
        // When
        MeetingFigures figures = MeetingFigures.of(List.of(), List.of(), resolutions, WINDOW.asOf());
        // Then
        assertThat(figures.issued()).isEqualTo(6);
        assertThat(figures.done()).isEqualTo(2);
        assertThat(figures.doneInTimeRate()).isEqualTo(new Rate(1, 5));
        assertThat(figures.overdueRate()).isEqualTo(new Rate(2, 5));
    }

    @Test
    void nothing_is_overdue_at_the_end_of_its_day_itself() {
        assertThat(line("ISSUED", null).isOverdue(DUE)).isFalse();
        assertThat(line("ISSUED", null).isOverdue(DUE.plusNanos(1_000))).isTrue();
    }

    @Test
    void without_a_resolution_there_is_no_rate() {
        MeetingFigures none = MeetingFigures.of(List.of(), List.of(), List.of(), WINDOW.asOf());
        assertThat(none.doneInTimeRate().percent()).isNull();
    }

    /** Whatever was told, the lines sum to the total. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void communities_sum_to_the_total(long seed) {
        // Given
        Random random = new Random(seed);
        List<MeetingCell> meetings = new ArrayList<>();
        List<RaisedCell> raised = new ArrayList<>();
        List<ResolutionLine> resolutions = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String community = "52010203390" + (1 + random.nextInt(5));
            String kind = random.nextBoolean() ? "RESIDENT_COUNCIL" : "PARTY_JOINT_MEETING";
            meetings.add(new MeetingCell(community, kind, random.nextInt(4)));
            raised.add(new RaisedCell(community, random.nextBoolean(), random.nextInt(9)));
            String status = List.of("ISSUED", "ACCEPTED", "REPORTED", "CONFIRMED", "SENT_BACK", "WITHDRAWN")
                    .get(random.nextInt(6));
            Instant due = DUE.plusSeconds(random.nextInt(9) - 4);
            resolutions.add(new ResolutionLine(community, status, due, DUE));
        }
        // When
        MeetingSummary summary = MeetingSummary.of(WINDOW, meetings, raised, resolutions, Map.of(), Set.of());
        // Then
        for (ToLongFunction<MeetingFigures> figure : FIGURES)
            assertThat(summary.byCommunity().stream()
                            .mapToLong(it -> figure.applyAsLong(it.figures()))
                            .sum())
                    .isEqualTo(figure.applyAsLong(summary.total()));
    }

    private static final List<ToLongFunction<MeetingFigures>> FIGURES = List.of(
            MeetingFigures::councils,
            MeetingFigures::jointMeetings,
            MeetingFigures::concernsRaised,
            MeetingFigures::rawReports,
            MeetingFigures::issued,
            MeetingFigures::withdrawn,
            MeetingFigures::done,
            MeetingFigures::doneInTime,
            MeetingFigures::overdue);

    private static ResolutionLine line(String status, Instant reportedAt) {
        return new ResolutionLine("520102033901", status, DUE, reportedAt);
    }
}
