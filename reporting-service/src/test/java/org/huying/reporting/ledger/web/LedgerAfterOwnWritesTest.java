package org.huying.reporting.ledger.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.huying.chassis.consistency.ArrivalWatch;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.FreshTables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class LedgerAfterOwnWritesTest {
    private static final String NOT_YET_HERE = "urn:huying:problem:not-yet-here";

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    StoryClock clock;

    @Inject
    ArrivalWatch watch;

    private final ConcernLife life = ConcernLife.registered(
                    "WLC-20231201-0001", "520102033901001", "WEB", Instant.parse("2023-12-01T01:00:00Z"))
            .filed()
            .dispatchedTo("GPG-520102033901001", "网格党小组")
            .accepted();

    @BeforeEach
    void nothing_is_known() {
        FreshTables.in(database);
        clock.set(Instant.parse("2023-12-21T02:00:00Z"));
    }

    @Test
    void with_the_token_of_a_move_the_line_is_shown_in_that_state() {
        // Given
        delivery.of(life.events().subList(0, 3));
        var ledger = CompletableFuture.supplyAsync(() -> ledger(accepted(), 10));
        await().untilAsserted(() -> assertThat(watch.waiting()).isEqualTo(1));
        // When
        delivery.of(List.of(accepted()));
        // Then
        ledger.join().then().statusCode(200).body("status", contains("ACCEPTED"));
    }

    @Test
    void a_case_is_not_shown_before_its_concern_so_its_token_waits_for_both() {
        // Given
        delivery.of(life.caseEvents());
        ledger(accepted(), 0).then().statusCode(503).body("type", equalTo(NOT_YET_HERE));
        var ledger = CompletableFuture.supplyAsync(() -> ledger(accepted(), 10));
        await().untilAsserted(() -> assertThat(watch.waiting()).isEqualTo(1));
        // When
        delivery.of(List.of(life.registration()));
        // Then
        ledger.join().then().statusCode(200).body("status", contains("ACCEPTED"));
    }

    @Test
    void with_the_token_of_the_registration_the_line_is_there() {
        // Given
        ledger(life.registration(), 0).then().statusCode(503).body("type", equalTo(NOT_YET_HERE));
        // When
        delivery.of(List.of(life.registration()));
        // Then
        ledger(life.registration(), 0).then().statusCode(200).body("number", contains(life.number()));
    }

    @Test
    void a_later_event_of_the_case_stands_for_the_earlier_ones() {
        // Given
        delivery.of(life);
        // When
        Response ledger = ledger(life.caseEvents().get(0), 0);
        // Then
        ledger.then().statusCode(200).body("status", contains("ACCEPTED"));
    }

    private ReceivedEvent accepted() {
        return life.caseEvents().get(2);
    }

    private static Response ledger(ReceivedEvent event, int wait) {
        return given().auth()
                .oauth2(TestTokens.desk())
                .header("Consistency-Token", event.topic() + ":" + event.key() + ":" + event.sequence())
                .header("Prefer", "wait=" + wait)
                .get("/v1/ledger");
    }
}
