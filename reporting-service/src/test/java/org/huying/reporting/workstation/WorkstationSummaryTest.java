package org.huying.reporting.workstation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.huying.reporting.summary.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkstationSummaryTest {
    private static final Window WINDOW = new Window(
            Instant.parse("2023-09-19T16:00:00Z"),
            Instant.parse("2023-12-20T16:00:00Z"),
            Instant.parse("2023-12-20T15:59:59Z"));

    private static final List<ToLongFunction<WorkstationFigures>> FIGURES = List.of(
            WorkstationFigures::study,
            WorkstationFigures::collection,
            WorkstationFigures::attending,
            WorkstationFigures::concerns,
            WorkstationFigures::raw);

    @Test
    void an_open_workstation_is_listed_where_nothing_happened_and_a_closed_one_where_something_did() {
        // Given
        List<Station> known = List.of(
                new Station("WS-A", "甲", "520102033901", true),
                new Station("WS-B", "乙", "520102033901", false),
                new Station("WS-C", "丙", "520102033901", false));
        // When
        WorkstationSummary summary =
                WorkstationSummary.of(WINDOW, known, List.of(new SessionCell("WS-B", "STUDY", 2, 30)), List.of());
        // Then
        assertThat(summary.byWorkstation())
                .extracting(WorkstationSummary.Line::name)
                .containsExactly("甲", "乙");
        assertThat(summary.byWorkstation().get(1).figures().study()).isEqualTo(2);
        assertThat(summary.total().attending()).isEqualTo(30);
    }

    @Test
    void one_nobody_told_of_yet_goes_by_its_code() {
        WorkstationSummary summary = WorkstationSummary.of(
                WINDOW, List.of(), List.of(), List.of(new CollectedCell("WS-X", "a.b", "grid-worker", false, 1)));
        assertThat(summary.byWorkstation())
                .singleElement()
                .satisfies(line -> assertThat(line.name()).isEqualTo("WS-X"));
        assertThat(summary.unnamed().raw()).isZero();
    }

    /** Whatever was told, the lines sum to the total, and topics and roles to their line. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void lines_and_what_has_none_sum_to_the_total(long seed) {
        // Given
        Random random = new Random(seed);
        List<SessionCell> sessions = new ArrayList<>();
        List<CollectedCell> collected = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            String code = "WS-" + random.nextInt(5);
            sessions.add(new SessionCell(
                    code, random.nextBoolean() ? "STUDY" : "COLLECTION", random.nextInt(4), random.nextInt(90)));
            collected.add(new CollectedCell(
                    random.nextInt(4) == 0 ? null : code,
                    "topic." + random.nextInt(3),
                    random.nextBoolean() ? "grid-worker" : "party-group-leader",
                    random.nextInt(5) == 0,
                    random.nextInt(9)));
        }
        // When
        WorkstationSummary summary = WorkstationSummary.of(WINDOW, List.of(), sessions, collected);
        // Then
        List<WorkstationFigures> lines = new ArrayList<>(summary.byWorkstation().stream()
                .map(WorkstationSummary.Line::figures)
                .toList());
        lines.add(summary.unnamed());
        for (ToLongFunction<WorkstationFigures> figure : FIGURES)
            assertThat(lines.stream().mapToLong(figure).sum()).isEqualTo(figure.applyAsLong(summary.total()));
        lines.add(summary.total());
        for (WorkstationFigures line : lines) {
            sumTo(line, WorkstationFigures::byTopic);
            sumTo(line, WorkstationFigures::byRole);
        }
        assertThat(summary.total().concerns()).isLessThan(summary.total().raw());
    }

    private static void sumTo(WorkstationFigures line, Function<WorkstationFigures, List<Part>> parts) {
        assertThat(parts.apply(line).stream().mapToLong(Part::concerns).sum()).isEqualTo(line.concerns());
        assertThat(parts.apply(line).stream().mapToLong(Part::raw).sum()).isEqualTo(line.raw());
    }
}
