package org.huying.reporting.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.reporting.summary.Count;
import org.huying.reporting.tally.TallyChange.Turn;
import org.huying.reporting.testing.ConcernLife;
import org.junit.jupiter.api.Test;

class TallyChangeTest {
    private static final Instant FRIDAY_EVENING = Instant.parse("2023-12-01T13:30:00Z");

    @Test
    void of_a_registration_is_one_of_its_hour_in_the_day_the_month_and_the_year() {
        // Given
        CountedConcern registered = known(life().events());
        // When
        List<TallyChange> hours = ofHours(new Turn(null, registered));
        // Then
        assertThat(hours).extracting(it -> it.key().level()).containsExactly(Level.values());
        assertThat(hours).allSatisfy(change -> {
            assertThat(change.key().part()).isEqualTo("5-21");
            assertThat(change.figures().of(Count.REPORTS)).isEqualTo(1);
            assertThat(change.figures().of(Count.COLLECTED)).isEqualTo(1);
            assertThat(change.figures().of(Count.IN_PROGRESS)).isZero();
        });
    }

    @Test
    void of_the_way_of_a_case_is_none_of_hours() {
        // Given
        CountedConcern registered = known(life().events());
        CountedConcern closed = known(life().concluded("RESOLVED").events());
        // Then
        assertThat(TallyChange.of(List.of(new Turn(registered, closed)))).isNotEmpty();
        assertThat(ofHours(new Turn(registered, closed))).isEmpty();
    }

    @Test
    void of_a_merger_takes_the_concern_out_of_its_hour_and_leaves_the_report() {
        // Given
        CountedConcern registered = known(life().events());
        CountedConcern merged = known(life().mergedInto("WLC-20231201-0002").events());
        // Then
        assertThat(ofHours(new Turn(registered, merged))).hasSize(3).allSatisfy(change -> {
            assertThat(change.figures().of(Count.REPORTS)).isZero();
            assertThat(change.figures().of(Count.COLLECTED)).isEqualTo(-1);
        });
    }

    private static ConcernLife life() {
        return ConcernLife.registered("WLC-20231201-0001", "520102033901001", "WEB", FRIDAY_EVENING);
    }

    private static CountedConcern known(List<ReceivedEvent> events) {
        return events.stream()
                .flatMap(event -> CountedConcern.of(event).stream())
                .reduce(CountedConcern::and)
                .orElseThrow();
    }

    private static List<TallyChange> ofHours(Turn turn) {
        return TallyChange.of(List.of(turn)).stream()
                .filter(change -> change.key().aspect() == Aspect.HOUR)
                .toList();
    }
}
