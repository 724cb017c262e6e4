package org.huying.reporting.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.journal.SettledJournal.Mark;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.SlowWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class SettledJournalTest {
    @Inject
    DataSource database;

    @Inject
    SettledJournal settled;

    @Inject
    JournalReader reader;

    @Inject
    Delivery delivery;

    @Inject
    SlowWriter.Desk writers;

    @BeforeEach
    void begin_with_an_empty_journal() {
        FreshTables.in(database);
    }

    @Test
    void is_settled_where_nobody_writes() {
        // Given
        delivery.of(List.of(anEvent()));
        // When
        Mark mark = settled.mark();
        // Then
        assertThat(mark.writers()).isEmpty();
        assertThat(settled.isSettled(mark)).isTrue();
        assertThat(positions(mark.position())).containsExactly(mark.position());
    }

    @Test
    void is_not_settled_up_to_a_position_whose_writer_may_still_commit() {
        // Given
        try (SlowWriter slow = writers.begins(List.of(anEvent()), events -> {})) {
            delivery.of(List.of(anEvent()));
            // When
            Mark mark = settled.mark();
            // Then
            assertThat(positions(mark.position())).hasSize(1);
            assertThat(settled.isSettled(mark)).isFalse();
            slow.commits();
            assertThat(settled.isSettled(mark)).isTrue();
            assertThat(positions(mark.position())).hasSize(2);
        }
    }

    @Test
    void is_settled_also_where_a_writer_gave_up() {
        // Given
        try (SlowWriter slow = writers.begins(List.of(anEvent()), events -> {})) {
            Mark mark = settled.mark();
            // When
            slow.givesUp();
            // Then
            assertThat(settled.isSettled(mark)).isTrue();
            assertThat(positions(mark.position())).isEmpty();
        }
    }

    @Test
    void is_not_held_up_by_who_begins_to_write_later() {
        // Given
        Mark mark;
        try (SlowWriter first = writers.begins(List.of(anEvent()), events -> {})) {
            mark = settled.mark();
            // When
            try (SlowWriter second = writers.begins(List.of(anEvent()), events -> {})) {
                first.commits();
                // Then
                assertThat(settled.isSettled(mark)).isTrue();
                assertThat(settled.isSettled(settled.mark())).isFalse();
                second.commits();
            }
        }
    }

    @Test
    void is_not_held_up_by_who_writes_elsewhere_for_long() throws SQLException {
        // Given
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("INSERT INTO parked_event (topic, partition, \"offset\", key, headers, reason)"
                    + " VALUES ('t', 0, 0, 'k', '{}', 'r')");
            // When
            Mark mark = settled.mark();
            // Then
            assertThat(settled.isSettled(mark)).isTrue();
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Test
    void is_read_again_as_it_came_in() {
        // Given
        ReceivedEvent event = Events.of("huying.cases", "case.sung-about.v1", "{\"word\":\"呼应\"}");
        delivery.of(List.of(event));
        // When
        var entries = reader.between(0, Long.MAX_VALUE, Set.of("huying.cases"));
        // Then
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.event().envelope()).isEqualTo(event.envelope());
            assertThat(entry.event().key()).isEqualTo(event.key());
            assertThat(entry.event().json().replace(" ", "")).isEqualTo(event.json());
        });
        assertThat(reader.between(0, Long.MAX_VALUE, Set.of("huying.hazards"))).isEmpty();
    }

    private List<Long> positions(long upTo) {
        return reader.between(0, upTo, Set.of("huying.cases")).stream()
                .map(JournalEntry::position)
                .toList();
    }

    private static ReceivedEvent anEvent() {
        return Events.of("huying.cases", "case.sung-about.v1", "{}");
    }
}
