package org.huying.reporting.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.ledger.KeepLedger;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.ReadModelRows;
import org.huying.reporting.testing.SlowWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An event may be given its position first and be seen last: nothing that looks at the journal may skip it. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class LateCommitTest {
    private static final Instant MORNING = Instant.parse("2023-12-01T01:00:00Z");

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    KeepLedger ledger;

    @Inject
    SlowWriter.Desk writers;

    @Inject
    ReadModelRows rows;

    @BeforeEach
    void begin_with_nothing() {
        FreshTables.in(database);
    }

    @Test
    void is_not_skipped_by_a_rebuild() {
        // Given one that was written before the other and is committed after it
        ConcernLife first = aConcern("WLC-20231201-0001").filed();
        try (SlowWriter slow = writers.begins(first.concernEvents(), ledger::keep)) {
            delivery.of(aConcern("WLC-20231201-0002").filed());
            String location = Operator.begins("ledger").header("Location");
            await().pollDelay(Duration.ofMillis(300)).until(() -> Operator.status(location), "FOLDING"::equals);
            // When
            slow.commits();
            Operator.awaitEnd(location);
            // Then
            assertThat(Operator.status(location)).isEqualTo("DONE");
            assertThat(numbers()).containsExactly("WLC-20231201-0001", "WLC-20231201-0002");
        }
    }

    @Test
    void is_no_matter_where_it_was_given_up() {
        // Given
        try (SlowWriter slow = writers.begins(aConcern("WLC-20231201-0001").concernEvents(), ledger::keep)) {
            delivery.of(aConcern("WLC-20231201-0002"));
            String location = Operator.begins("ledger").header("Location");
            // When
            slow.givesUp();
            Operator.awaitEnd(location);
            // Then
            assertThat(numbers()).containsExactly("WLC-20231201-0002");
        }
    }

    @Test
    void is_folded_once_wherever_it_is_when_the_tables_change_places() {
        // Given writers that overlap, one of them always at work
        ConcernLife[] lives = new ConcernLife[12];
        for (int i = 0; i < lives.length; i++) lives[i] = aConcern("WLC-20231201-%04d".formatted(i));
        SlowWriter writing = writers.begins(lives[0].concernEvents(), ledger::keep);
        String location = Operator.begins("ledger").header("Location");
        // When
        for (int i = 1; i < lives.length; i++) {
            SlowWriter next = i < 6 ? writers.begins(lives[i].concernEvents(), ledger::keep) : null;
            writing.commits();
            if (next == null) delivery.of(lives[i]);
            else writing = next;
        }
        Operator.awaitEnd(location);
        // Then
        assertThat(Operator.status(location)).isEqualTo("DONE");
        assertThat(numbers()).hasSize(lives.length);
        Map<String, List<String>> before = rows.all();
        Operator.rebuilds("ledger");
        assertThat(rows.all()).isEqualTo(before);
    }

    private List<String> numbers() {
        return rows.read("SELECT number FROM ledger_line ORDER BY number");
    }

    private static ConcernLife aConcern(String number) {
        return ConcernLife.registered(number, "520102033901001", "WEB", MORNING);
    }
}
