package org.huying.dispatch.patrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.OTHER_SECRETARY;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.WORKER;
import static org.huying.dispatch.act.RestActs.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.sighting.RestSightings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class PatrolsOverRestTest {
    @Inject
    StoryClock clock;

    private final UUID id = UUID.randomUUID();
    private String spot;
    private Instant from;
    private Instant to;

    @BeforeEach
    void a_patrol_of_two_hours() {
        spot = RestSightings.freshSpot();
        to = clock.instant().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MICROS);
        from = to.minus(Duration.ofHours(2));
    }

    @Test
    void counts_the_sightings_that_name_it_also_those_that_came_before_it() {
        // Given
        sighted(from);
        // When
        put(SQUADRON, body(3)).then().statusCode(200).body("staff", equalTo(3));
        sighted(to.minusSeconds(1));
        sighted(to);
        // Then
        as(DESK).get("/v1/patrols/" + id)
                .then()
                .statusCode(200)
                .body("unit", equalTo("URBAN-WLC"))
                .body("seen.sightings", equalTo(3))
                .body("seen.counted", equalTo(6))
                .body("seen.outside", equalTo(1));
    }

    @Test
    void is_recorded_once_and_its_id_does_not_stand_for_another() {
        // Given
        Response first = put(SQUADRON, body(3));
        // When
        Response second = put(SQUADRON, body(3));
        // Then
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Consistency-Token")).isNotNull().isEqualTo(first.header("Consistency-Token"));
        put(SQUADRON, body(4)).then().statusCode(409);
        put(POLICE, body(3)).then().statusCode(409);
    }

    @Test
    void is_seen_by_those_of_the_place_and_by_the_unit_that_went() {
        // Given
        put(SQUADRON, body(3)).then().statusCode(200);
        // Then
        for (String seeing : List.of(SQUADRON, WORKER, SECRETARY, DESK))
            as(seeing).get("/v1/patrols/" + id).then().statusCode(200);
        for (String blind : List.of(POLICE, OTHER_SECRETARY))
            as(blind).get("/v1/patrols/" + id).then().statusCode(404);
    }

    @Test
    void is_refused_where_it_cannot_have_been_so() {
        put(OTHER_SECRETARY, body(3)).then().statusCode(403);
        put(SQUADRON, body(0)).then().statusCode(422).body("errors.pointer", contains("/staff"));
        to = clock.instant().plus(Duration.ofHours(1));
        put(SQUADRON, body(3)).then().statusCode(422).body("errors.pointer", contains("/to"));
        to = from;
        put(SQUADRON, body(3)).then().statusCode(422).body("errors.pointer", contains("/from"));
        as(DESK).get("/v1/patrols/" + id).then().statusCode(404);
    }

    private void sighted(Instant at) {
        String body = RestSightings.body(at, spot).replace("\"count\"", "\"patrolId\":\"" + id + "\",\"count\"");
        RestSightings.put(SQUADRON, UUID.randomUUID(), body).then().statusCode(200);
    }

    private Response put(String token, String body) {
        return as(token).contentType("application/json").body(body).put("/v1/patrols/" + id);
    }

    private String body(int staff) {
        return "{\"place\":%s,\"staff\":%d,\"from\":\"%s\",\"to\":\"%s\"}"
                .formatted(RestSightings.place(spot), staff, from, to);
    }
}
