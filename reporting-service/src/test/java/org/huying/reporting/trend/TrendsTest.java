package org.huying.reporting.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.summary.Count;
import org.huying.reporting.summary.Figures;
import org.huying.reporting.summary.Summaries;
import org.huying.reporting.summary.Window;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.Histories;
import org.huying.reporting.testing.ReadModels;
import org.huying.reporting.testing.Scopes;
import org.huying.reporting.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happened, and however the news of it came. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class TrendsTest {
    private static final Instant LATER = Instant.parse("2024-12-01T00:00:00Z");
    private static final List<Selection> SELECTIONS = List.of(
            Selection.ANY,
            new Selection("520102033901", null, null, null, null),
            new Selection(null, "520102033902001", null, null, null),
            new Selection(null, null, "COMPLAINT", null, null),
            new Selection(null, null, null, "environment", null),
            new Selection("520102033903", null, null, null, "HELP"),
            new Selection(null, null, "COMPLAINT", "environment", null));

    @Inject
    DataSource database;

    @Inject
    ReadModels keep;

    @Inject
    Trends trends;

    @Inject
    Summaries summaries;

    @ParameterizedTest
    @MethodSource("seeds")
    void points_sum_to_the_summary_and_tallies_tell_what_the_lines_do(long seed) {
        // Given
        Histories histories = new Histories(seed);
        FreshTables.in(database);
        // When
        histories.delivered(histories.lives(120)).forEach(keep::keep);
        // Then
        for (int question = 0; question < 6; question++) {
            Instant from = histories.someTime();
            for (Instant asOf : List.of(LATER, histories.someTime()))
                for (Instant to : List.of(LATER, from.plusSeconds(40 * 86_400)))
                    for (Selection selection : SELECTIONS)
                        for (Step step : Step.values())
                            if (step != Step.DAY || to != LATER)
                                assertAddsUp(new Window(from, to, asOf), step, selection);
        }
        assertAddsUp(new Window(Instant.parse("1995-01-01T00:00:00Z"), LATER, LATER), Step.MONTH, Selection.ANY);
    }

    private void assertAddsUp(Window window, Step step, Selection selection) {
        Trend told = trends.of(window, step, selection, Scopes.DESK);
        Trend counted = trends.counted(window, step, selection, Scopes.DESK);
        Figures summary = summaries.of(window, selection, Scopes.DESK).figures();
        for (Count count : List.of(Count.COLLECTED, Count.CONCLUDED, Count.REPORTS)) {
            assertThat(of(told, count)).as("%s %s %s", window, step, selection).isEqualTo(of(counted, count));
            assertThat(of(told, count).stream().mapToLong(it -> it).sum())
                    .as("%s %s %s", window, step, selection)
                    .isEqualTo(summary.of(count));
        }
        assertThat(told.points()).first().extracting(Trend.Point::from).isEqualTo(window.from());
        assertThat(told.points()).last().extracting(Trend.Point::to).isEqualTo(window.to());
    }

    private static List<Long> of(Trend trend, Count count) {
        return trend.points().stream().map(point -> point.figures().of(count)).toList();
    }

    static LongStream seeds() {
        return Seeds.from(51, 2);
    }
}
