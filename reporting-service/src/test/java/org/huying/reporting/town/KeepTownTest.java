package org.huying.reporting.town;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class KeepTownTest {
    private static final String CODE = "520102033901001";
    private static final String OCTOBER = "2023-10-01T00:00:00Z";
    private static final String DECEMBER = "2023-12-01T00:00:00Z";

    @Inject
    Delivery delivery;

    @Inject
    TownTable town;

    @Inject
    DataSource database;

    @BeforeEach
    void begin_with_nothing() throws SQLException {
        FreshTables.in(database);
    }

    @Test
    void knows_a_grid_under_its_name_of_the_time_also_of_a_time_to_come() {
        // Given what was told without an instant, which has always been so
        deliver(1, "grid-listed", "\"name\":\"旧名\"");
        // When
        deliver(
                2,
                "grid-listed",
                "\"name\":\"新名\",\"validFrom\":\"" + OCTOBER + "\",\"validTo\":\"" + DECEMBER
                        + "\",\"planned\":[{\"code\":\"" + CODE + "\",\"name\":\"将来的名\",\"validFrom\":\""
                        + DECEMBER + "\"}]");
        // Then
        assertThat(nameAt("2023-09-30T23:59:59Z")).isEqualTo("旧名");
        assertThat(nameAt(OCTOBER)).isEqualTo("新名");
        assertThat(nameAt(DECEMBER)).isEqualTo("将来的名");
    }

    @Test
    void keeps_the_name_of_what_is_no_more() {
        // Given
        deliver(1, "grid-listed", "\"name\":\"旧名\",\"validFrom\":\"1970-01-01T00:00:00Z\"");
        // When
        deliver(2, "entry-voided", "\"kind\":\"GRID\",\"name\":\"旧名\",\"validTo\":\"" + OCTOBER + "\"");
        // Then
        assertThat(nameAt(DECEMBER)).isEqualTo("旧名");
        assertThat(town.grids().inForceAt(Instant.parse(OCTOBER).minusSeconds(1)))
                .containsExactly(CODE);
        assertThat(town.grids().inForceAt(Instant.parse(OCTOBER))).isEmpty();
    }

    @Test
    void knows_a_voided_grid_also_where_nothing_was_heard_of_it_before() {
        deliver(2, "entry-voided", "\"kind\":\"GRID\",\"name\":\"旧名\",\"validTo\":\"" + OCTOBER + "\"");
        assertThat(nameAt("2023-09-01T00:00:00Z")).isEqualTo("旧名");
        assertThat(town.grids().inForceAt(Instant.parse(OCTOBER))).isEmpty();
    }

    @Test
    void names_read_once_are_not_those_of_later_news() {
        deliver(1, "grid-listed", "\"name\":\"旧名\",\"validFrom\":\"1970-01-01T00:00:00Z\"");
        assertThat(nameAt(DECEMBER)).isEqualTo("旧名");
        assertThat(town.grids()).isSameAs(town.grids());
        deliver(2, "grid-listed", "\"name\":\"新名\",\"validFrom\":\"" + OCTOBER + "\"");
        assertThat(nameAt(DECEMBER)).isEqualTo("新名");
        FreshTables.in(database);
        assertThat(town.grids().inForceAt(Instant.parse(DECEMBER))).isEmpty();
    }

    @Test
    void is_not_taken_back_by_what_was_told_before() {
        deliver(3, "grid-listed", "\"name\":\"新名\",\"validFrom\":\"" + OCTOBER + "\"");
        deliver(2, "grid-listed", "\"name\":\"旧名\",\"validFrom\":\"" + OCTOBER + "\"");
        assertThat(nameAt(DECEMBER)).isEqualTo("新名");
    }

    private String nameAt(String instant) {
        return town.grids().name(CODE, Instant.parse(instant));
    }

    private void deliver(long sequence, String what, String data) {
        Instant now = Instant.parse("2023-11-01T00:00:00Z");
        Envelope envelope = new Envelope(
                EventIds.next(),
                "/huying/dispatch",
                "directory." + what + ".v1",
                CODE,
                now,
                now,
                sequence,
                "test",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        String whole = "{\"code\":\"" + CODE + "\"," + data + "}";
        delivery.of(
                List.of(new ReceivedEvent("huying.directory", CODE, envelope, whole.getBytes(StandardCharsets.UTF_8))));
    }
}
