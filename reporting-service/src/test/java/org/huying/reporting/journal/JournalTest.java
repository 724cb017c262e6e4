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
import org.huying.chassis.inbox.SeenEvents;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.table.Rows;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class JournalTest {
    @Inject
    DataSource database;

    @Inject
    SeenEvents journal;

    @BeforeEach
    void begin_with_an_empty_journal() {
        FreshTables.in(database);
    }

    @Test
    void is_what_the_inbox_remembers_by() {
        assertThat(journal).isInstanceOf(Journal.class);
    }

    @Test
    void remembers_each_event_once() throws SQLException {
        // Given
        ReceivedEvent first = anEvent();
        ReceivedEvent second = anEvent();
        journal.remember(List.of(first));
        // When
        var fresh = journal.remember(List.of(first, second, second));
        // Then
        assertThat(fresh).isEqualTo(Set.of(second.id()));
        assertThat(column("count(*)")).containsExactly("2");
    }

    @Test
    void keeps_every_attribute_and_the_data() throws SQLException {
        // Given
        ConcernLife life = ConcernLife.registered(
                "WLC-20231201-0001", "520102033901001", "WEB", java.time.Instant.parse("2023-12-01T04:00:00.123456Z"));
        ReceivedEvent event = life.registration();
        // When
        journal.remember(List.of(event));
        // Then
        assertThat(column("concat_ws(' ', event_id, topic, key, type, subject, source, sequence, correlation_id)"))
                .containsExactly(String.join(
                        " ",
                        event.id().toString(),
                        "huying.concerns",
                        life.concernId().toString(),
                        "concern.registered.v1",
                        "WLC-20231201-0001",
                        "/huying/test",
                        "1",
                        life.concernId().toString()));
        assertThat(column("time AT TIME ZONE 'UTC'")).containsExactly("2023-12-01 04:00:00.123456");
        assertThat(column("recorded_time AT TIME ZONE 'UTC'")).containsExactly("2023-12-01 04:00:00.123456");
        assertThat(column("traceparent")).containsExactly("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        assertThat(column("concern_id")).containsExactly(life.concernId().toString());
        assertThat(column("data -> 'place' ->> 'gridCode'")).containsExactly("520102033901001");
    }

    @Test
    void gives_later_events_later_positions() throws SQLException {
        // Given
        ReceivedEvent first = anEvent();
        ReceivedEvent second = anEvent();
        // When the second comes after the first was offered twice, which leaves a gap
        journal.remember(List.of(first));
        journal.remember(List.of(first));
        journal.remember(List.of(second));
        // Then
        assertThat(column("event_id ORDER BY position"))
                .containsExactly(first.id().toString(), second.id().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "not JSON",
                "[1]",
                "\"text\"",
                "{\"a\":1",
                "{\"a\":\"\\u0000\"}",
                "{\"a\":\"\\ud800\"}",
                "NUL \0",
                "{\"a\":1e999999}"
            })
    void refuses_nothing_so_that_what_cannot_be_used_can_be_parked(String data) throws SQLException {
        // Given
        ReceivedEvent event = Events.of("huying.cases", "case.sung-about.v1", data);
        // When
        var fresh = journal.remember(List.of(event));
        // Then
        assertThat(fresh).containsExactly(event.id());
        assertThat(column("concern_id")).containsExactly((String) null);
    }

    @Test
    void takes_a_concern_id_that_is_none() throws SQLException {
        // Given
        String data = "{\"concernId\":\"" + "long ".repeat(10_000) + "\"}";
        // When
        var fresh = journal.remember(List.of(Events.of("huying.cases", "case.sung-about.v1", data)));
        // Then
        assertThat(fresh).hasSize(1);
    }

    private List<String> column(String expression) throws SQLException {
        String[] parts = expression.split(" ORDER BY ");
        String order = parts.length > 1 ? " ORDER BY " + parts[1] : "";
        try (var connection = database.getConnection();
                var read = connection.prepareStatement("SELECT " + parts[0] + " FROM journal" + order)) {
            return Rows.of(read, row -> row.getString(1));
        }
    }

    private static ReceivedEvent anEvent() {
        return Events.of("huying.cases", "case.sung-about.v1", "{}");
    }
}
