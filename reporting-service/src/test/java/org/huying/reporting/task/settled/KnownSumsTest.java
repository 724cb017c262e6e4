package org.huying.reporting.task.settled;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.table.Statements;
import org.huying.reporting.tally.Level;
import org.huying.reporting.tally.Span;
import org.huying.reporting.task.Facet;
import org.huying.reporting.task.RandomStories;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class KnownSumsTest {
    private static final Instant NOON = Instant.parse("2023-12-20T04:00:00Z");
    private static final List<Span> YEARS =
            List.of(new Span(Level.YEAR, LocalDate.parse("2023-01-01"), LocalDate.parse("2025-01-01")));
    private static final String ONE_MORE = "UPDATE task_tally SET tasks = tasks + 1 WHERE basis = 'GIVEN'";

    @Inject
    DataSource database;

    @Inject
    TownTasks town;

    @Inject
    TaskTallies tallies;

    @Inject
    KnownSums sums;

    @Inject
    Statements statements;

    @BeforeEach
    void begin_with_tallies() {
        FreshTables.in(database);
        RandomStories random = new RandomStories(71);
        random.delivered(random.stories(20)).forEach(town::hears);
        town.settlesAll(NOON);
    }

    @Test
    void are_read_again_when_a_tally_changed_whoever_changed_it() {
        // Given
        long before = given();
        assertThat(before).isPositive().isEqualTo(givenAsTallied());
        for (String change :
                List.of(ONE_MORE, "DELETE FROM task_tally WHERE part = 'POLICE-WLC'", "TRUNCATE task_tally")) {
            // When
            town.does(change);
            // Then
            assertThat(given()).as(change).isEqualTo(givenAsTallied()).isNotEqualTo(before);
            before = given();
        }
    }

    @Test
    void are_not_read_again_as_long_as_none_did() {
        long before = given();
        town.does("ALTER TABLE task_tally DISABLE TRIGGER task_tally_changed; " + ONE_MORE
                + "; ALTER TABLE task_tally ENABLE TRIGGER task_tally_changed");
        assertThat(given()).isEqualTo(before).isNotEqualTo(givenAsTallied());
    }

    @Test
    void of_what_was_taken_back_are_forgotten() {
        long before = given();
        QuarkusTransaction.begin();
        statements.run(ONE_MORE);
        assertThat(given()).isGreaterThan(before);
        QuarkusTransaction.rollback();
        assertThat(given()).isEqualTo(before);
    }

    @Test
    void of_other_communities_are_others() {
        assertThat(sums.read(Set.of(Basis.GIVEN), Set.of(Facet.UNIT), YEARS, Set.of("nowhere")))
                .isEmpty();
        assertThat(given()).isPositive();
    }

    private long given() {
        return sum(sums.read(Set.of(Basis.GIVEN), Set.of(Facet.UNIT), YEARS, null));
    }

    private long givenAsTallied() {
        return sum(tallies.read(Set.of(Basis.GIVEN), Set.of(Facet.UNIT), YEARS, null));
    }

    private static long sum(List<Kept> kept) {
        return kept.stream().mapToLong(each -> each.of(TaskCount.TASKS)).sum();
    }
}
