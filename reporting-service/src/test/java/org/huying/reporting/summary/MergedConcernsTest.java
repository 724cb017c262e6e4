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
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.ledger.Ledger;
import org.huying.reporting.ledger.LedgerFilter;
import org.huying.reporting.ledger.LedgerLine;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.ReadModels;
import org.huying.reporting.testing.Scopes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Merging two duplicates leaves concerns as many as they are, while raw reports grow (domain.md §8 A7). */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class MergedConcernsTest {
    private static final Instant FIRST = Instant.parse("2023-12-01T04:00:00Z");
    private static final Instant MERGED = Instant.parse("2023-12-10T04:00:00Z");
    private static final Instant UNMERGED = Instant.parse("2023-12-15T04:00:00Z");
    private static final Instant TODAY = Instant.parse("2023-12-31T04:00:00Z");
    private static final String GRID = "520102033901001";

    @Inject
    DataSource database;

    @Inject
    ReadModels keep;

    @Inject
    Ledger ledger;

    @Inject
    Summaries summaries;

    private final ConcernLife survivor =
            ConcernLife.registered("WLC-20231201-0001", GRID, "WEB", FIRST).concluded("RESOLVED");
    private final ConcernLife merged = ConcernLife.registered("WLC-20231201-0002", GRID, "GRID_VISIT", FIRST)
            .filed()
            .dispatchedTo("GPG-" + GRID, "网格党小组");

    @BeforeEach
    void begin_with_an_empty_ledger() {
        FreshTables.in(database);
    }

    @Test
    void a_merged_concern_leaves_the_counts_and_stays_a_report() {
        // Given
        keep.keep(survivor.events());
        keep.keep(merged.events());
        assertThat(asOf(TODAY))
                .extracting(Summary::collected, Summary::rawReports)
                .containsExactly(2L, 2L);
        // When
        keep.keep(isMerged().events());
        // Then
        Summary now = asOf(TODAY);
        assertThat(now).extracting(Summary::collected, Summary::rawReports).containsExactly(1L, 2L);
        assertThat(now.conclusionRate()).isEqualTo(new Rate(1, 1));
        assertThat(now.byStatus()).extracting(Summary.StatusLine::status).containsExactly(ConcernStatus.CLOSED);
        assertThat(line(merged)).satisfies(line -> {
            assertThat(line.status()).isEqualTo(ConcernStatus.MERGED);
            assertThat(line.mergedInto()).isEqualTo(survivor.number());
        });
        assertThat(line(survivor).mergedInto()).isNull();
    }

    @Test
    void one_that_was_concluded_before_it_was_merged_does_not_count_twice() {
        // Given
        merged.accepted().handled().verified().followedUp().closed("IMPLEMENTED");
        merged.at(MERGED).mergedInto(survivor.number());
        // When
        keep.keep(survivor.events());
        keep.keep(merged.events());
        // Then
        assertThat(asOf(TODAY))
                .extracting(Summary::collected, Summary::concluded)
                .containsExactly(1L, 1L);
        assertThat(line(merged).status()).isEqualTo(ConcernStatus.CLOSED);
        assertThat(line(merged).mergedInto()).isEqualTo(survivor.number());
    }

    @Test
    void an_as_of_before_the_merger_answers_as_before_it() {
        // Given
        keep.keep(survivor.events());
        keep.keep(merged.events());
        Summary before = asOf(MERGED.minusSeconds(1));
        // When
        keep.keep(isMerged().events());
        // Then
        assertThat(asOf(MERGED.minusSeconds(1))).isEqualTo(before);
        assertThat(asOf(MERGED).collected()).isEqualTo(1);
    }

    @Test
    void undone_it_counts_again_and_was_merged_in_between() {
        // When
        keep.keep(survivor.events());
        keep.keep(isMerged()
                .at(UNMERGED)
                .unmerged()
                .caseUnmerged("GPG-" + GRID, "网格党小组")
                .events());
        // Then
        assertThat(asOf(TODAY).collected()).isEqualTo(2);
        assertThat(asOf(UNMERGED.minusSeconds(1)).collected()).isEqualTo(1);
        assertThat(line(merged).mergedInto()).isNull();
        assertThat(line(merged).status()).isEqualTo(ConcernStatus.DISPATCHED);
    }

    /** Also the merger before the registration of the survivor, which has another key. */
    @Test
    void whatever_comes_first_and_however_often_the_figures_are_the_same() {
        // Given
        List<ReceivedEvent> all = new ArrayList<>(survivor.events());
        all.addAll(
                isMerged().at(UNMERGED).unmerged().mergedInto(survivor.number()).events());
        keep.keep(all);
        Summary inOrder = asOf(TODAY);
        List<LedgerLine> lines = lines();
        assertThat(inOrder.collected()).isEqualTo(1);
        for (long seed = 1; seed <= 10; seed++) {
            List<ReceivedEvent> twice = new ArrayList<>(all);
            twice.addAll(all);
            Collections.shuffle(twice, new Random(seed));
            FreshTables.in(database);
            // When
            twice.forEach(event -> keep.keep(List.of(event)));
            // Then
            assertThat(asOf(TODAY)).as("seed " + seed).isEqualTo(inOrder);
            assertThat(lines()).as("seed " + seed).isEqualTo(lines);
        }
    }

    private ConcernLife isMerged() {
        return merged.at(MERGED).mergedInto(survivor.number()).caseMerged(survivor.number());
    }

    private Summary asOf(Instant asOf) {
        return summaries.of(new Window(Instant.EPOCH, TODAY, asOf), Scopes.DESK);
    }

    private List<LedgerLine> lines() {
        return ledger.list(LedgerFilter.ANY, Scopes.DESK, 10).items();
    }

    private LedgerLine line(ConcernLife life) {
        return ledger.one(life.number(), Scopes.DESK);
    }
}
