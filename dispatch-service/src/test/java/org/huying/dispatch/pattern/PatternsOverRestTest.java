package org.huying.dispatch.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.OTHER_SECRETARY;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.WORKER;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.post;
import static org.huying.dispatch.sighting.RestSightings.VENDORS;
import static org.huying.dispatch.sighting.RestSightings.place;
import static org.huying.dispatch.sighting.RestSightings.seen;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.dispatch.sighting.RestSightings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class PatternsOverRestTest {
    private static final String FROM = "2023-11-12T22:00:00Z";
    private static final String TO = "2023-11-26T22:00:00Z";
    private String spot;

    @BeforeEach
    void a_spot_nobody_else_uses() {
        spot = RestSightings.freshSpot();
    }

    /** domain.md §8 A6. */
    @Test
    void the_hawkers_are_mostly_seen_at_night_and_the_pattern_stays_as_it_was_found() {
        // Given
        Seen.a6().forEach(it -> seen(SQUADRON, it.seenAt(), spot));
        // When
        Response found = post(SECRETARY, "patterns", body(FROM, TO));
        // Then
        String number = found.path("number");
        found.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/patterns/" + number))
                .body("sightings", equalTo(100))
                .body("count", equalTo(200))
                .body("nights", equalTo(14))
                .body("byHour[21].sightings", equalTo(20))
                .body("byHour[16].sightings", equalTo(4))
                .body("eveningShare.numerator", equalTo(96))
                .body("eveningShare.denominator", equalTo(100))
                .body("eveningShare.percent", equalTo(96.0f))
                .body("peak", equalTo("21:00"))
                .body("label", equalTo("NIGHT"));
        seen(SQUADRON, Instant.parse("2023-11-13T02:00:00Z"), spot);
        assertThat(as(DESK).get("/v1/patterns/" + number).asString()).isEqualTo(found.asString());
        post(SECRETARY, "patterns", body(FROM, TO)).then().body("sightings", equalTo(101));
    }

    @Test
    void of_nothing_says_so() {
        post(DESK, "patterns", body(FROM, TO))
                .then()
                .statusCode(201)
                .body("label", equalTo("TOO_FEW"))
                .body("eveningShare.denominator", equalTo(0))
                .body("eveningShare.percent", nullValue())
                .body("peak", nullValue());
    }

    @Test
    void looks_at_the_window_its_beginning_included_its_end_not() {
        // Given
        seen(SQUADRON, Instant.parse(FROM), spot);
        seen(SQUADRON, Instant.parse(FROM).minusMillis(1), spot);
        seen(SQUADRON, Instant.parse(TO), spot);
        // Then
        post(SECRETARY, "patterns", body(FROM, TO)).then().body("sightings", equalTo(1));
    }

    @Test
    void a_request_that_comes_again_finds_the_same_pattern() {
        // Given
        Response one = repeatable("pattern-" + spot);
        // When
        Response two = repeatable("pattern-" + spot);
        // Then
        assertThat(two.statusCode()).isEqualTo(201);
        assertThat(two.asString()).isEqualTo(one.asString());
    }

    @Test
    void is_looked_for_by_those_who_answer_for_the_place_and_seen_by_all_who_work_there() {
        // Given
        String number = post(SECRETARY, "patterns", body(FROM, TO)).path("number");
        // Then
        post(OTHER_SECRETARY, "patterns", body(FROM, TO)).then().statusCode(403);
        post(WORKER, "patterns", body(FROM, TO)).then().statusCode(403);
        for (String seeing : List.of(SECRETARY, WORKER, DESK)) {
            as(seeing).get("/v1/patterns/" + number).then().statusCode(200);
            as(seeing).get("/v1/patterns?limit=200&topic=" + VENDORS).then().body("number", hasItem(number));
        }
        for (String blind : List.of(OTHER_SECRETARY, POLICE))
            as(blind).get("/v1/patterns/" + number).then().statusCode(404);
    }

    @Test
    void a_window_that_is_none_or_a_place_that_is_not_there_is_refused() {
        post(SECRETARY, "patterns", body(TO, FROM)).then().statusCode(422).body("errors.pointer", contains("/from"));
        post(DESK, "patterns", body(FROM, TO).replace("520102033905\"", "520102033999\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/place/communityCode"));
        post(SECRETARY, "patterns", body(FROM, "+999999999-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/to"));
        as(DESK).get("/v1/patterns?cursor=!!").then().statusCode(400);
    }

    private Response repeatable(String key) {
        return as(SECRETARY)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body(FROM, TO))
                .post("/v1/patterns");
    }

    private String body(String from, String to) {
        return "{\"place\":%s,\"topic\":\"%s\",\"from\":\"%s\",\"to\":\"%s\"}"
                .formatted(place(spot), VENDORS, from, to);
    }
}
