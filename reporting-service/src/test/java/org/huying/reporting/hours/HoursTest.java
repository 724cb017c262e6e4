package org.huying.reporting.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Count;
import org.huying.reporting.summary.Summaries;
import org.huying.reporting.summary.Window;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.Histories;
import org.huying.reporting.testing.ReadModels;
import org.huying.reporting.testing.Scopes;
import org.huying.reporting.testing.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happened, and however the news of it came: tallies tell the hours that the lines do. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class HoursTest {
    private static final Instant LATER = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant NOVEMBER = Instant.parse("2023-10-31T16:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2023-11-30T16:00:00Z");
    private static final Instant NEW_YEAR_2023 = Instant.parse("2022-12-31T16:00:00Z");
    private static final Instant NEW_YEAR_2024 = Instant.parse("2023-12-31T16:00:00Z");
    private static final String GRID = "520102033901001";

    private static final List<Selection> SELECTIONS = List.of(
            Selection.ANY,
            new Selection("520102033901", null, null, null, null),
            new Selection("520102033902", null, null, null, null),
            new Selection(null, null, "COMPLAINT", null, null));

    /** Has cases of other communities as well. */
    private static final AccessScope OF_A_UNIT = new AccessScope(
            "secretary", Set.of(Role.COMMUNITY_SECRETARY), Set.of("520102033901", "520102033905"), Set.of(), "UNIT-1");

    @Inject
    DataSource database;

    @Inject
    ReadModels keep;

    @Inject
    Hours hours;

    @Inject
    HourTallies tallies;

    @Inject
    Summaries summaries;

    @BeforeEach
    void begin_with_nothing() {
        FreshTables.in(database);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void are_those_of_the_lines_and_sum_to_what_the_summary_calls_collected(long seed) {
        // Given
        Histories histories = new Histories(seed);
        // When
        histories.delivered(histories.lives(120)).forEach(keep::keep);
        // Then
        for (Instant asOf : List.of(LATER, histories.someTime()))
            for (Window window : windows(histories, asOf))
                for (Selection selection : SELECTIONS)
                    for (AccessScope caller :
                            List.of(Scopes.DESK, Scopes.secretary("520102033901"), OF_A_UNIT, Scopes.gridWorker(GRID)))
                        assertCounted(window, selection, caller);
    }

    /** Cut in the middle of days, of one day alone, of whole months and years, and everything. */
    private static List<Window> windows(Histories histories, Instant asOf) {
        List<Window> windows = new ArrayList<>(Stream.of(
                        List.of(NOVEMBER, DECEMBER),
                        List.of(NOVEMBER, LATER),
                        List.of(NEW_YEAR_2023, NEW_YEAR_2024),
                        List.of(NEW_YEAR_2024, LATER),
                        List.of(Instant.EPOCH, LATER))
                .map(ends -> new Window(ends.get(0), ends.get(1), asOf))
                .toList());
        for (int i = 0; i < 3; i++) {
            Instant from = histories.someTime();
            windows.add(new Window(from, from.plus(Duration.ofHours(5)), asOf));
            windows.add(new Window(from, from.plus(Duration.ofHours(20 * 24 + i)), asOf));
            windows.add(new Window(Instant.EPOCH, from, asOf));
            windows.add(new Window(from, LATER, asOf));
        }
        return windows;
    }

    private void assertCounted(Window window, Selection selection, AccessScope caller) {
        for (Basis basis : Basis.values())
            assertThat(hours.of(window, basis, selection, caller))
                    .as("%s %s %s", window, selection, caller)
                    .isEqualTo(hours.counted(window, basis, selection, caller));
        assertThat(hours.of(window, Basis.HEARD, selection, caller).total())
                .isEqualTo(summaries.of(window, selection, caller).figures().of(Count.COLLECTED));
    }

    @Test
    void are_told_by_tallies_to_those_who_see_whole_communities() {
        // Given
        Instant heard = Instant.parse("2023-12-01T13:30:00Z");
        keep.keep(ConcernLife.registered("WLC-20231201-0001", GRID, "WEB", heard)
                .filed()
                .events());
        Window all = new Window(Instant.EPOCH, LATER, LATER);
        Selection community = new Selection("520102033901", null, null, null, null);
        // Then
        HourCell friday = new HourCell(5, 21, 1);
        assertThat(tallies.of(all, Selection.ANY, Scopes.DESK)).contains(List.of(friday));
        assertThat(tallies.of(all, community, Scopes.DESK)).contains(List.of(friday));
        assertThat(tallies.of(all, Selection.ANY, OF_A_UNIT)).contains(List.of(friday));
        assertThat(tallies.of(new Window(heard, heard.plusSeconds(1), LATER), Selection.ANY, Scopes.DESK))
                .contains(List.of(friday));
        assertThat(tallies.of(all, Selection.ANY, Scopes.secretary("520102033902")))
                .contains(List.of());
        assertThat(tallies.of(all, Selection.ANY, Scopes.gridWorker(GRID))).isEmpty();
        assertThat(tallies.of(all, Selection.ANY, Scopes.partner("PROPERTY-1"))).isEmpty();
        assertThat(tallies.of(all, new Selection(null, null, "WEB", null, null), Scopes.DESK))
                .isEmpty();
    }

    /** News that moved no hour counts as well: who knows what else a question about then would have to look at. */
    @Test
    void are_counted_from_lines_where_anything_was_recorded_later() {
        // Given
        Instant heard = Instant.parse("2023-12-01T13:30:00Z");
        keep.keep(ConcernLife.registered("WLC-20231201-0001", GRID, "WEB", heard)
                .filed()
                .declined()
                .events());
        Window then = new Window(Instant.EPOCH, LATER, heard.plusSeconds(60));
        Window now = new Window(Instant.EPOCH, LATER, heard.plusSeconds(120));
        // Then
        assertThat(tallies.of(then, Selection.ANY, Scopes.DESK)).isEmpty();
        assertThat(tallies.of(now, Selection.ANY, Scopes.DESK)).isPresent();
        assertThat(hours.of(then, Basis.HEARD, Selection.ANY, Scopes.DESK).total())
                .isEqualTo(1);
        assertThat(hours.of(now, Basis.HEARD, Selection.ANY, Scopes.DESK).total())
                .isZero();
    }

    @Test
    void end_on_sunday_at_midnight_by_the_clock_of_the_town() {
        // Given
        keep.keep(ConcernLife.registered("WLC-20231231-0001", GRID, "WEB", NEW_YEAR_2024.minusNanos(1_000))
                .events());
        keep.keep(ConcernLife.registered("WLC-20240101-0001", GRID, "WEB", NEW_YEAR_2024)
                .events());
        // Then
        assertThat(tallies.of(new Window(Instant.EPOCH, NEW_YEAR_2024, LATER), Selection.ANY, Scopes.DESK))
                .contains(List.of(new HourCell(7, 23, 1)));
        assertThat(tallies.of(new Window(NEW_YEAR_2024, LATER, LATER), Selection.ANY, Scopes.DESK))
                .contains(List.of(new HourCell(1, 0, 1)));
    }

    static LongStream seeds() {
        return Seeds.from(61, 2);
    }
}
