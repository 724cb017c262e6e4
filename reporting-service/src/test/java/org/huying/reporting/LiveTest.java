package org.huying.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.Broker;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the broker to the answer: figures are live within a second of the event. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class LiveTest {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @Inject
    DataSource database;

    @Inject
    StoryClock clock;

    private final Instant now = Instant.now();

    @BeforeEach
    void begin_with_nothing_today() {
        FreshTables.in(database);
        clock.set(now.plusSeconds(3600));
    }

    @Test
    void an_event_is_in_every_answer_within_a_second() {
        try (Broker broker = new Broker()) {
            // Given consumers that have their partitions
            broker.publish(Events.communityListed("520102033901", "中园社区"));
            broker.publish(aConcern("WLC-20231201-0001").filed().events());
            shows(Duration.ofSeconds(30), "/v1/summary", "byStatus.find { it.status == 'FILED' }.count", 1);
            shows(Duration.ofSeconds(30), "/v1/summary", "byCommunity[0].name", "中园社区");
            // When
            ConcernLife life = aConcern("WLC-20231201-0002");
            broker.publish(life.events());
            // Then
            shows(A_SECOND, "/v1/summary", "collected", 2);
            // When
            broker.publish(life.concluded("RESOLVED").caseEvents());
            // Then
            shows(A_SECOND, "/v1/summary", "concluded", 1);
            shows(A_SECOND, "/v1/ledger", "[0].outcome", "RESOLVED");
            shows(A_SECOND, "/v1/concerns/WLC-20231201-0002/timeline", "entries.size()", 8);
            // When
            broker.publish(Events.communityListed("520102033902", "延安南路社区"));
            // Then
            shows(A_SECOND, "/v1/summary", "byCommunity[1].name", "延安南路社区");
        }
    }

    private static void shows(Duration within, String where, String path, Object expected) {
        await().pollInterval(Duration.ofMillis(20)).atMost(within).untilAsserted(() -> {
            Object shown = given().auth().oauth2(TestTokens.desk()).get(where).path(path);
            assertThat(shown).isEqualTo(expected);
        });
    }

    private ConcernLife aConcern(String number) {
        return ConcernLife.registered(number, "520102033901001", "WEB", now);
    }
}
