package org.huying.reporting.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.inbox.ReplayParkedEvents;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.ledger.Ledger;
import org.huying.reporting.ledger.LedgerFilter;
import org.huying.reporting.ledger.LedgerLine;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.Scopes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The journal as the inbox: what cannot be used is set aside where it is seen, and hinders nobody else. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class UnusableEventsTest {
    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    ReplayParkedEvents parked;

    @Inject
    Ledger ledger;

    @BeforeEach
    void begin_with_nothing() {
        FreshTables.in(database);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            huying.concerns  | concern.registered.v1         | not JSON
            huying.concerns  | concern.registered.v1         | {}
            huying.cases     | case.closed.v1                | {"concernId":"018c2f6e-0000-7000-8000-000000000001"}
            huying.directory | directory.community-listed.v1 | {"name":"无名"}
            huying.joint-actions | joint-action.planned.v1   | {}
            """)
    void are_parked_while_other_keys_go_on(String topic, String type, String data) {
        // Given
        ReceivedEvent poison = Events.of(topic, type, data);
        ConcernLife good = aConcern("WLC-20231201-0001").filed();
        List<ReceivedEvent> events = new ArrayList<>(good.events());
        events.add(0, poison);
        // When
        delivery.of(events);
        // Then
        assertThat(parked.waiting(0, 10)).singleElement().satisfies(waiting -> {
            assertThat(waiting.key()).isEqualTo(poison.key());
            assertThat(waiting.type()).isEqualTo(type);
        });
        assertThat(numbers()).containsExactly("WLC-20231201-0001");
    }

    @Test
    void hold_back_the_later_ones_of_their_key() {
        // Given
        ConcernLife life = aConcern("WLC-20231201-0001").filed().accepted();
        String key = life.caseEvents().get(0).key();
        ReceivedEvent poison = Events.of("huying.cases", key, "case.closed.v1", "{}");
        // When
        delivery.of(List.of(
                life.registration(),
                life.caseEvents().get(0),
                poison,
                life.caseEvents().get(1)));
        // Then
        assertThat(parked.waiting(0, 10)).hasSize(2);
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line.status()).hasToString("FILED"));
    }

    @Test
    void of_a_type_nobody_knows_are_journaled_and_otherwise_ignored() throws java.sql.SQLException {
        // Given
        ConcernLife life = aConcern("WLC-20231201-0001");
        String data = "{\"concernId\":\"%s\"}".formatted(life.concernId());
        // When
        delivery.of(List.of(
                Events.of("huying.concerns", "concern.sung-about.v1", data),
                Events.of("huying.cases", "case.sung-about.v1", "not even JSON"),
                Events.of("huying.directory", "directory.choir-listed.v1", "{}"),
                life.registration()));
        // Then
        assertThat(parked.count()).isZero();
        assertThat(numbers()).containsExactly("WLC-20231201-0001");
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM journal")) {
            row.next();
            assertThat(row.getLong(1)).isEqualTo(4);
        }
    }

    @Test
    void that_came_before_have_no_second_effect() {
        // Given
        ConcernLife life = aConcern("WLC-20231201-0001").concluded("RESOLVED");
        delivery.of(life);
        List<LedgerLine> before = lines();
        // When
        delivery.of(life);
        // Then
        assertThat(lines()).isEqualTo(before);
        assertThat(parked.count()).isZero();
    }

    private List<LedgerLine> lines() {
        return ledger.list(LedgerFilter.ANY, Scopes.DESK, 10).items();
    }

    private List<String> numbers() {
        return lines().stream().map(LedgerLine::number).toList();
    }

    private static ConcernLife aConcern(String number) {
        return ConcernLife.registered(number, "520102033901001", "WEB", Instant.parse("2023-12-01T04:00:00Z"));
    }
}
