package org.huying.chassis.health;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.outbox.OutgoingRecord;
import org.huying.chassis.sample.ChassisTestResource;
import org.huying.chassis.sample.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure is seen red, and green again. */
@QuarkusTest
@QuarkusTestResource(ChassisTestResource.class)
class HealthTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String PARK =
            "INSERT INTO parked_event (topic, partition, \"offset\", key, headers, value, reason) "
                    + "VALUES ('huying.meetings', 98, 1, 'k', '{}', '', 'test')";

    @Inject
    Outbox outbox;

    @Inject
    Rows rows;

    @BeforeEach
    @AfterEach
    void well() {
        rows.execute("DELETE FROM parked_event");
        rows.execute("DELETE FROM outbox WHERE topic = 'huying.nowhere'");
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(status("relay")).isEqualTo("UP");
            assertThat(status("inbox")).isEqualTo("UP");
        });
    }

    @Test
    void a_shard_that_stopped_is_reported_and_the_service_stays_ready() {
        // Given
        var unsendable = new OutgoingRecord("huying.nowhere", UUID.randomUUID().toString(), "{}", new byte[] {1});
        // When
        QuarkusTransaction.requiringNew().run(() -> outbox.add(unsendable));
        // Then
        await().atMost(SOON).until(() -> status("relay").equals("DOWN"));
        assertThat(data("relay")).containsKey("stopped-" + unsendable.shard());
        assertThat(metric("huying_relay_shards_stopped")).isOne();
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void events_that_wait_too_long_are_reported() {
        // When
        outboxRowOfAge("31 seconds");
        // Then
        assertThat(status("relay")).isEqualTo("DOWN");
        assertThat(Double.parseDouble(data("relay").get("oldestSeconds").toString()))
                .isBetween(31.0, 60.0);
        assertThat(metric("huying_outbox_oldest_seconds")).isBetween(31.0, 60.0);
    }

    @Test
    void events_that_wait_a_moment_are_no_reason_to_worry() {
        // When
        outboxRowOfAge("5 seconds");
        // Then
        assertThat(status("relay")).isEqualTo("UP");
        assertThat(data("relay")).containsEntry("unsent", 1);
        assertThat(metric("huying_outbox_unsent")).isOne();
    }

    @Test
    void a_parked_event_is_reported_and_the_service_stays_ready() {
        // When
        rows.execute(PARK);
        // Then
        assertThat(status("inbox")).isEqualTo("DOWN");
        assertThat(data("inbox")).containsEntry("parked", 1);
        assertThat(metric("huying_inbox_parked")).isOne();
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void the_lag_of_every_channel_is_told() {
        assertThat(data("inbox")).containsKey("lag-meetings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "huying_outbox_unsent",
                "huying_outbox_oldest_seconds",
                "huying_relay_shards_owned",
                "huying_relay_shards_stopped",
                "huying_inbox_parked",
                "huying_inbox_lag",
                "huying_audit_newest_line"
            })
    void prometheus_is_told(String gauge) {
        assertThat(metric(gauge)).isNotNaN().isNotNegative();
    }

    /** No replica owns a shard of that number, so that nobody sends it. */
    private void outboxRowOfAge(String age) {
        rows.execute("INSERT INTO outbox (shard, topic, key, headers, value, created_at) "
                + "VALUES (99, 'huying.nowhere', 'k', '{}', '', clock_timestamp() - interval '" + age + "')");
    }

    private static String status(String check) {
        return well(check).get("status").toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(String check) {
        return (Map<String, Object>) well(check).get("data");
    }

    private static Map<String, Object> well(String check) {
        return given().get("/q/health/well").jsonPath().getMap("checks.find { it.name == '" + check + "' }");
    }

    private static double metric(String name) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no gauge " + name));
    }
}
