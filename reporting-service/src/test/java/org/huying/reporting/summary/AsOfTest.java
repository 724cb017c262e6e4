package org.huying.reporting.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.ledger.ConcernStatus;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.ReadModels;
import org.huying.reporting.testing.Scopes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was once answered for a time stays the answer for that time (domain.md §8 A7). */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class AsOfTest {
    private static final Instant REGISTERED = Instant.parse("2023-12-01T04:00:00Z");
    private static final Instant TODAY = Instant.parse("2024-01-05T00:00:00Z");

    @Inject
    DataSource database;

    @Inject
    ReadModels keep;

    @Inject
    Summaries summaries;

    @BeforeEach
    void begin_with_an_empty_ledger() {
        FreshTables.in(database);
    }

    @Test
    void the_20th_is_unchanged_by_a_closure_recorded_on_the_21st() {
        // Given
        ConcernLife life = aConcern().filed().dispatchedTo("GPG-1", "一组").accepted();
        keep.keep(life.events());
        Summary before = asOf("2023-12-20");
        // When
        life.at(Instant.parse("2023-12-20T16:00:00Z")).closed("RESOLVED");
        keep.keep(life.events());
        // Then
        assertThat(asOf("2023-12-20")).isEqualTo(before);
        assertThat(before.concluded()).isZero();
        assertThat(asOf("2023-12-21").concluded()).isEqualTo(1);
    }

    @Test
    void what_happened_earlier_but_was_recorded_later_counts_from_when_it_was_recorded() {
        // Given a closure of the 19th that the system learned of on the 21st
        ConcernLife life = aConcern()
                .filed()
                .at(Instant.parse("2023-12-19T02:00:00Z"))
                .recordedAfter(Duration.ofDays(2))
                .closed("RESOLVED");
        // When
        keep.keep(life.events());
        // Then
        assertThat(asOf("2023-12-20").concluded()).isZero();
        assertThat(asOf("2023-12-21").concluded()).isEqualTo(1);
    }

    @Test
    void a_concern_recorded_later_is_not_collected_before_although_it_happened_in_the_window() {
        // Given one heard on paper on the 1st and entered on the 3rd
        ConcernLife life = ConcernLife.registeredLate(
                "WLC-20231201-0002", "520102033901001", "IMPORT", REGISTERED, Duration.ofDays(2));
        // When
        keep.keep(life.events());
        // Then
        assertThat(asOf("2023-12-02").collected()).isZero();
        assertThat(asOf("2023-12-03").collected()).isEqualTo(1);
    }

    @Test
    void a_window_takes_its_first_instant_and_leaves_its_last() {
        // Given
        keep.keep(aConcern().events());
        // Then
        assertThat(collected(REGISTERED, REGISTERED.plusSeconds(1))).isEqualTo(1);
        assertThat(collected(REGISTERED.minusSeconds(1), REGISTERED)).isZero();
    }

    @Test
    void each_state_of_a_life_is_found_again() {
        // Given
        ConcernLife life = aConcern().concluded("EXPLAINED");
        // When
        keep.keep(life.events());
        // Then a minute passes between one state and the next
        var statuses = List.of(
                ConcernStatus.REGISTERED,
                ConcernStatus.FILED,
                ConcernStatus.DISPATCHED,
                ConcernStatus.ACCEPTED,
                ConcernStatus.HANDLED,
                ConcernStatus.VERIFIED,
                ConcernStatus.FOLLOWED_UP,
                ConcernStatus.CLOSED);
        for (int minute = 0; minute < statuses.size(); minute++)
            assertThat(statusAt(REGISTERED.plus(Duration.ofMinutes(minute)))).containsExactly(statuses.get(minute));
        assertThat(asOf("2023-12-20").explainedOnly()).isEqualTo(1);
        assertThat(asOf("2023-12-20").concluded()).isZero();
    }

    @Test
    void a_case_whose_registration_is_not_seen_yet_is_not_collected() {
        // When
        keep.keep(aConcern().concluded("RESOLVED").caseEvents());
        // Then
        assertThat(asOf("2023-12-20").collected()).isZero();
    }

    private List<ConcernStatus> statusAt(Instant asOf) {
        return summaries.of(new Window(Instant.EPOCH, TODAY, asOf), Scopes.DESK).byStatus().stream()
                .map(Summary.StatusLine::status)
                .toList();
    }

    private long collected(Instant from, Instant to) {
        return summaries.of(new Window(from, to, TODAY), Scopes.DESK).collected();
    }

    private Summary asOf(String day) {
        return summaries.of(WindowQuery.of(null, "2023-12-31", day, TODAY), Scopes.DESK);
    }

    private static ConcernLife aConcern() {
        return ConcernLife.registered("WLC-20231201-0001", "520102033901001", "GRID_VISIT", REGISTERED);
    }
}
