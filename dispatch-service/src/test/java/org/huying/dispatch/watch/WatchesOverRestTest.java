package org.huying.dispatch.watch;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.OTHER_SECRETARY;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.closeCase;
import static org.huying.dispatch.act.RestActs.move;
import static org.huying.dispatch.act.RestActs.post;
import static org.huying.dispatch.sighting.RestSightings.seen;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.casefile.WatchedCases;
import org.huying.dispatch.sighting.RestSightings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class WatchesOverRestTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    WatchedCases cases;

    @Inject
    StoryClock clock;

    private String spot;
    private String number;
    private Instant begin;

    @BeforeEach
    void the_squadron_has_a_case() {
        begin = clock.instant();
        spot = RestSightings.freshSpot();
        number = cases.at(spot);
    }

    @AfterEach
    void time_is_real_again() {
        clock.set(Clock.systemUTC().instant());
    }

    @Test
    void opens_when_a_case_is_closed_at_whose_place_its_topic_was_seen_and_links_what_is_seen_next() {
        // Given
        seen(SQUADRON, begin.minus(Duration.ofDays(2)), spot);
        closeCase(number);
        // When
        UUID again = seen(SQUADRON, inDays(3), spot);
        // Then
        watch().then()
                .body("number", contains(number + "-B1"))
                .body("[0].status", equalTo("OPEN"))
                .body("[0].days", equalTo(30))
                .body("[0].result", nullValue())
                .body("[0].times", equalTo(1))
                .body("[0].recurrences.sightingId", contains(again.toString()))
                .body("[0].recurrences.recurrenceOf", contains(number));
        as(DESK).get("/v1/sightings/" + again).then().body("recurrenceOf", contains(number));
    }

    @Test
    void ends_by_the_clock_and_still_counts_what_was_seen_in_its_days_and_recorded_later() {
        // Given
        seen(SQUADRON, begin.minus(Duration.ofDays(2)), spot);
        closeCase(number);
        Instant inTime = inDays(29);
        inDays(31);
        await().atMost(PATIENCE).untilAsserted(() -> watch().then().body("[0].status", equalTo("ENDED")));
        watch().then().body("[0].result", equalTo("QUIET"));
        // When
        seen(SQUADRON, inTime, spot);
        seen(SQUADRON, clock.instant(), spot);
        // Then
        watch().then().body("[0].result", equalTo("RECURRED")).body("[0].times", equalTo(1));
    }

    @Test
    void is_the_same_when_the_sighting_of_before_the_closing_comes_last() {
        // Given
        closeCase(number);
        Instant afterwards = inDays(2);
        UUID again = seen(SQUADRON, afterwards, spot);
        watch().then().body("$", hasSize(0));
        // When
        seen(SQUADRON, begin.minus(Duration.ofDays(2)), spot);
        // Then
        watch().then()
                .body("[0].status", equalTo("OPEN"))
                .body("[0].recurrences.sightingId", contains(again.toString()));
    }

    @Test
    void does_not_link_another_topic_or_another_place() {
        // Given
        seen(SQUADRON, begin.minus(Duration.ofDays(2)), spot);
        closeCase(number);
        Instant at = inDays(1);
        // When
        seen(SQUADRON, at, RestSightings.freshSpot());
        String noise = RestSightings.body(at, spot).replace(RestSightings.VENDORS, "neighbourhood.noise");
        RestSightings.put(SQUADRON, UUID.randomUUID(), noise).then().statusCode(200);
        // Then
        watch().then().body("[0].times", equalTo(0));
    }

    @Test
    void is_broken_off_by_reopening_and_the_next_closing_has_its_own() {
        // Given
        seen(SQUADRON, begin.minus(Duration.ofDays(2)), spot);
        closeCase(number);
        inDays(5);
        // When
        move(DESK, "cases/" + number + "/reopening", 7, "{\"reason\":\"又有摊贩\"}")
                .then()
                .statusCode(200);
        seen(SQUADRON, clock.instant(), spot);
        // Then
        watch().then()
                .body("[0].status", equalTo("BROKEN_OFF"))
                .body("[0].times", equalTo(0))
                .body("[0].result", nullValue());
        cases.closeAgain(number);
        watch().then().body("number", contains(number + "-B2", number + "-B1")).body("[0].round", equalTo(2));
    }

    @Test
    void is_requested_by_the_desk_for_any_closed_case_once() {
        // Given
        request("r1-" + spot).then().statusCode(409).body("type", equalTo("urn:huying:problem:not-closed"));
        closeCase(number);
        UUID again = seen(SQUADRON, inDays(2), spot);
        // When
        Response opened = request("r2-" + spot);
        // Then
        opened.then().statusCode(201).body("recurrences.sightingId", contains(again.toString()));
        request("r2-" + spot).then().statusCode(201).body("number", equalTo(number + "-B1"));
        request("r3-" + spot).then().statusCode(409).body("type", equalTo("urn:huying:problem:watched-already"));
        post(SECRETARY, "cases/" + number + "/watch", "{}").then().statusCode(403);
        as(OTHER_SECRETARY).get("/v1/cases/" + number + "/watch").then().statusCode(404);
    }

    private Response request(String key) {
        return as(DESK).header("Idempotency-Key", key).post("/v1/cases/" + number + "/watch");
    }

    private Response watch() {
        return as(DESK).get("/v1/cases/" + number + "/watch");
    }

    /** The clock of the town goes on to so many days after the beginning. */
    private Instant inDays(int days) {
        clock.set(begin.plus(Duration.ofDays(days)));
        return clock.instant();
    }
}
