package org.huying.dispatch.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.hazard.RestHazards.SECRETARY;
import static org.huying.dispatch.hazard.RestHazards.act;
import static org.huying.dispatch.hazard.RestHazards.acts;
import static org.huying.dispatch.hazard.RestHazards.rectified;
import static org.huying.dispatch.hazard.RestHazards.registered;
import static org.huying.dispatch.hazard.RestHazards.securing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class OverdueHazardsTest {
    @Inject
    StoryClock clock;

    @Inject
    FindOverdueHazards overdue;

    @Inject
    Hazards hazards;

    private String number;
    private Instant due;

    @BeforeEach
    void a_point_has_a_due_date() {
        due = clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MICROS);
        number = registered("GENERAL", "凉亭");
        acts(SECRETARY, number, "securing", securing(due));
    }

    @Test
    void are_told_once_although_several_replicas_look_for_them() {
        // Given
        clock.set(due.plusMillis(1));
        // When
        Stream.generate(() -> CompletableFuture.runAsync(() -> overdue.handle()))
                .limit(6)
                .toList()
                .forEach(CompletableFuture::join);
        isTold();
        overdue.handle();
        // Then: registered, secured, overdue
        as(DESK).get("/v1/hazards/" + number).then().header("ETag", "\"3\"").body("overdue", equalTo(true));
    }

    @Test
    void are_none_at_the_due_date_itself() {
        assertThat(isLookedFor(due)).isFalse();
    }

    @Test
    void can_be_listed_until_they_are_dealt_with() {
        String listing = """
                {"organ":"SUBDISTRICT_PARTY_COMMITTEE","reason":"逾期未整改","requirements":"限期修复","dueAt":"%s"}""".formatted(due.plus(Duration.ofDays(7)));
        act(DESK, number, "listing", listing)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:not-to-be-listed"));
        clock.set(due.plusMillis(1));
        isTold();
        acts(DESK, number, "listing", listing);
        act(SECRETARY, number, "listing", listing).then().statusCode(403);
        act(DESK, number, "listing-lifting", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:listing-not-met"));
        rectified(number, clock.instant());
        acts(SECRETARY, number, "verification", "{}");
        acts(DESK, number, "listing-lifting", "{}");
    }

    /** Registered, secured, overdue: the third event. */
    private void isTold() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> as(DESK).get("/v1/hazards/" + number)
                        .then()
                        .header("ETag", "\"3\"")
                        .body("overdue", equalTo(true)));
    }

    private boolean isLookedFor(Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() -> hazards.overdue(now, 1_000).stream()
                        .anyMatch(hazard -> hazard.number().equals(number)));
    }
}
