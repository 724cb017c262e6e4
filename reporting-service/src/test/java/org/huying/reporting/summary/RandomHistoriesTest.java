package org.huying.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.scope.Selection;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.Histories;
import org.huying.reporting.testing.ReadModels;
import org.huying.reporting.testing.Scopes;
import org.huying.reporting.testing.Seeds;
import org.huying.reporting.town.TownNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However the news comes — twice, late, one topic before the other — the figures are those a person would count. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class RandomHistoriesTest {
    private static final Instant LATER = Instant.parse("2025-01-01T00:00:00Z");

    /** Has cases of other communities as well. */
    private static final AccessScope OF_A_UNIT = new AccessScope(
            "secretary", Set.of(Role.COMMUNITY_SECRETARY), Set.of("520102033903", "520102033905"), Set.of(), "UNIT-1");

    @Inject
    DataSource database;

    @Inject
    ReadModels keep;

    @Inject
    Summaries summaries;

    @ParameterizedTest
    @MethodSource("seeds")
    void give_the_figures_a_person_would_count(long seed) {
        // Given
        Histories histories = new Histories(seed);
        List<ConcernLife> lives = histories.lives(120);
        FreshTables.in(database);
        // When
        histories.delivered(lives).forEach(keep::keep);
        // Then
        for (int question = 0; question < 20; question++) {
            assertCounted(someWindow(histories, histories.someTime()), lives);
            assertCounted(someWindow(histories, LATER), lives);
        }
        assertCounted(new Window(Instant.EPOCH, LATER, LATER), lives);
    }

    private void assertCounted(Window window, List<ConcernLife> lives) {
        Summary told = summaries.of(window, Scopes.DESK);
        Town unnamed = Town.of(new TownNames(List.of()), window.asOf(), Scopes.DESK);
        assertThat(told).isEqualTo(Summary.of(window, CountedByHand.cells(lives, window), unnamed, new Ranking(5)));
        assertThat(told).isEqualTo(summaries.counted(window, Selection.ANY, Scopes.DESK));
        SummaryTest.assertSums(told, window.toString());
        for (AccessScope secretary : List.of(Scopes.secretary("520102033901"), OF_A_UNIT))
            assertThat(summaries.of(window, secretary)).isEqualTo(summaries.counted(window, Selection.ANY, secretary));
        Selection one = new Selection("520102033902", null, null, null, null);
        assertThat(summaries.of(window, one, Scopes.DESK)).isEqualTo(summaries.counted(window, one, Scopes.DESK));
    }

    private static Window someWindow(Histories histories, Instant asOf) {
        Instant one = histories.someTime();
        Instant other = histories.someTime();
        boolean forward = one.isBefore(other);
        return new Window(forward ? one : other, forward ? other.plusSeconds(1) : one.plusSeconds(1), asOf);
    }

    static LongStream seeds() {
        return Seeds.from(1, 4);
    }
}
