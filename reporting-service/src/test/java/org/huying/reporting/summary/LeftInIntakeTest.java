package org.huying.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.ReadModels;
import org.huying.reporting.testing.Scopes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was declined or withdrawn in intake, in the figures (domain.md §6). */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class LeftInIntakeTest {
    private static final Instant FIRST = Instant.parse("2023-12-01T04:00:00Z");
    private static final Instant LEFT = Instant.parse("2023-12-10T04:00:00Z");
    private static final Instant GONE = Instant.parse("2023-12-15T04:00:00Z");
    private static final Instant TODAY = Instant.parse("2023-12-31T04:00:00Z");
    private static final String GRID = "520102033901001";

    @Inject
    DataSource database;

    @Inject
    ReadModels keep;

    @Inject
    Summaries summaries;

    private final ConcernLife concluded =
            ConcernLife.registered("WLC-20231201-0001", GRID, "WEB", FIRST).concluded("RESOLVED");
    private final ConcernLife leaving = ConcernLife.registered("WLC-20231201-0002", GRID, "GRID_VISIT", FIRST)
            .filed()
            .dispatchedTo("GPG-" + GRID, "网格党小组");

    @BeforeEach
    void begin_with_an_empty_ledger() {
        FreshTables.in(database);
        keep.keep(concluded.events());
    }

    @Test
    void a_declined_concern_is_not_collected_any_more_and_shown_apart() {
        // When
        keep.keep(leaving.at(LEFT).declined().voided().events());
        // Then
        assertThat(asOf(TODAY))
                .extracting(Summary::collected, Summary::rawReports, Summary::declined, Summary::endedOtherwise)
                .containsExactly(1L, 2L, 1L, 0L);
        assertThat(asOf(TODAY).conclusionRate()).isEqualTo(new Rate(1, 1));
        assertThat(asOf(LEFT.minusSeconds(1)))
                .extracting(
                        Summary::collected,
                        Summary::declined,
                        summary -> summary.open().total())
                .containsExactly(2L, 0L, 1L);
    }

    @Test
    void a_withdrawn_concern_stays_collected_and_is_neither_concluded_nor_open() {
        // When
        keep.keep(leaving.at(LEFT).withdrawn(false).voided().events());
        // Then
        Summary now = asOf(TODAY);
        assertThat(now)
                .extracting(Summary::collected, Summary::withdrawn, Summary::concluded, Summary::endedOtherwise)
                .containsExactly(2L, 1L, 1L, 0L);
        assertThat(now.open().total()).isZero();
        assertThat(asOf(LEFT.minusSeconds(1)).open().total()).isEqualTo(1);
        SummaryTest.assertSums(now, "withdrawn");
    }

    @Test
    void where_withdrawal_and_closing_crossed_it_is_withdrawn_and_not_concluded() {
        // When
        keep.keep(leaving.at(LEFT)
                .withdrawn(false)
                .accepted()
                .handled()
                .verified()
                .followedUp()
                .closed("RESOLVED")
                .events());
        // Then
        assertThat(asOf(TODAY))
                .extracting(Summary::collected, Summary::withdrawn, Summary::concluded)
                .containsExactly(2L, 1L, 1L);
    }

    @Test
    void what_others_still_want_is_open_until_the_last_of_them_is_gone() {
        // When
        keep.keep(leaving.at(LEFT).withdrawn(true).at(GONE).withdrawn(false).events());
        // Then
        assertThat(asOf(GONE.minusSeconds(1)).open().total()).isEqualTo(1);
        assertThat(asOf(GONE.minusSeconds(1)).withdrawn()).isZero();
        assertThat(asOf(GONE).withdrawn()).isEqualTo(1);
        assertThat(asOf(GONE).open().total()).isZero();
    }

    @Test
    void whatever_comes_first_and_however_often_the_figures_are_the_same() {
        // Given
        List<ReceivedEvent> all = new ArrayList<>(concluded.events());
        all.addAll(leaving.at(LEFT).declined().voided().events());
        keep.keep(all);
        Summary inOrder = asOf(TODAY);
        for (long seed = 1; seed <= 10; seed++) {
            List<ReceivedEvent> twice = new ArrayList<>(all);
            twice.addAll(all);
            Collections.shuffle(twice, new Random(seed));
            FreshTables.in(database);
            // When
            twice.forEach(event -> keep.keep(List.of(event)));
            // Then
            assertThat(asOf(TODAY)).as("seed " + seed).isEqualTo(inOrder);
        }
    }

    private Summary asOf(Instant asOf) {
        return summaries.of(new Window(Instant.EPOCH, TODAY, asOf), Scopes.DESK);
    }
}
