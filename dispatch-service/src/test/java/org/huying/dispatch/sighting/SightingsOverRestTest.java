package org.huying.dispatch.sighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.FENGYUAN;
import static org.huying.dispatch.act.RestActs.OTHER_SECRETARY;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.WORKER;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.sighting.RestSightings.body;
import static org.huying.dispatch.sighting.RestSightings.put;
import static org.huying.dispatch.sighting.RestSightings.seen;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.act.RestActs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class SightingsOverRestTest {
    @Inject
    Instance<EventHandler> handlers;

    @Inject
    StoryClock clock;

    private final UUID id = UUID.randomUUID();
    private String spot;
    private Instant earlier;

    @BeforeEach
    void a_spot_nobody_else_uses() {
        spot = RestSightings.freshSpot();
        earlier = clock.instant().minus(Duration.ofDays(3)).truncatedTo(ChronoUnit.MICROS);
    }

    @Test
    void what_is_sent_again_is_answered_alike_and_recorded_once() {
        // Given
        Response first = put(SQUADRON, id, body(earlier, spot));
        // When
        Response second = put(SQUADRON, id, body(earlier, spot));
        // Then
        first.then()
                .statusCode(200)
                .header("Consistency-Token", notNullValue())
                .body("at", equalTo(earlier.toString()))
                .body("unit", equalTo("URBAN-WLC"))
                .body("placeKey", equalTo(FENGYUAN + "||X区|3栋|" + spot.toUpperCase(java.util.Locale.ROOT)));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Consistency-Token")).isEqualTo(first.header("Consistency-Token"));
        here(DESK).then().body("$", hasSize(1));
    }

    @Test
    void the_same_from_two_threads_at_once_is_recorded_once() {
        // When
        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> put(SQUADRON, id, body(earlier, spot)).statusCode()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        // Then
        assertThat(answers).containsOnly(200);
        here(DESK).then().body("$", hasSize(1));
    }

    @Test
    void an_id_does_not_stand_for_two_things() {
        // Given
        put(SQUADRON, id, body(earlier, spot)).then().statusCode(200);
        // When
        Response other = put(SQUADRON, id, body(earlier.plusSeconds(1), spot));
        Response otherUnit = put(POLICE, id, body(earlier, spot));
        // Then
        for (Response refused : List.of(other, otherUnit))
            refused.then().statusCode(409).body("type", equalTo("urn:huying:problem:recorded-otherwise"));
        here(DESK).then().body("at", contains(earlier.toString()));
    }

    @Test
    void are_listed_by_place_case_and_time_the_latest_first_page_by_page() {
        // Given
        UUID first = seen(SQUADRON, earlier, spot);
        UUID third = seen(SQUADRON, earlier.plusSeconds(60), spot);
        UUID second = seen(SQUADRON, earlier.plusSeconds(30), spot);
        // When
        Response page = as(DESK).queryParam("place", key()).get("/v1/sightings?limit=2");
        // Then
        page.then().body("sightingId", contains(third.toString(), second.toString()));
        String next = page.header("Link").replaceAll("<(.*)>.*", "$1");
        as(DESK).urlEncodingEnabled(false).get(next).then().body("sightingId", contains(first.toString()));
        as(DESK).queryParam("place", key())
                .queryParam("from", earlier.plusSeconds(30).toString())
                .queryParam("to", earlier.plusSeconds(60).toString())
                .queryParam("topic", RestSightings.VENDORS)
                .get("/v1/sightings")
                .then()
                .body("sightingId", contains(second.toString()));
        for (String broken : List.of("cursor=!!", "from=yesterday", "patrol=1", "limit=0", "topic=%00"))
            as(DESK).urlEncodingEnabled(false)
                    .get("/v1/sightings?" + broken)
                    .then()
                    .statusCode(400);
    }

    @Test
    void may_be_for_a_case_that_the_caller_can_see() {
        // Given
        String number = RestActs.aCaseOfTheSquadron(handlers);
        String forCase = body(earlier, spot).replace("\"count\"", "\"caseNumber\":\"" + number + "\",\"count\"");
        // Then
        put(POLICE, id, forCase).then().statusCode(404);
        put(SQUADRON, id, forCase).then().statusCode(200).body("caseNumber", equalTo(number));
        as(DESK).get("/v1/sightings?case=" + number).then().body("sightingId", contains(id.toString()));
    }

    @Test
    void are_recorded_by_those_of_the_place_or_by_a_partner_unit() {
        for (String may : List.of(WORKER, SECRETARY, DESK, SQUADRON, POLICE)) seen(may, earlier, spot);
        for (String mayNot : List.of(OTHER_SECRETARY, TestTokens.gridWorker(FENGYUAN + "002")))
            put(mayNot, id, body(earlier, spot))
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:huying:problem:not-your-place"));
        here(DESK).then().body("$", hasSize(5));
    }

    @Test
    void are_seen_by_those_of_the_place_and_by_the_unit_that_made_them() {
        // Given
        put(SQUADRON, id, body(earlier, spot)).then().statusCode(200);
        // Then
        for (String seeing : List.of(SQUADRON, WORKER, SECRETARY, DESK)) {
            here(seeing).then().body("sightingId", contains(id.toString()));
            as(seeing).get("/v1/sightings/" + id).then().statusCode(200).body("recurrenceOf", hasSize(0));
        }
        for (String blind : List.of(POLICE, OTHER_SECRETARY)) {
            here(blind).then().body("$", hasSize(0));
            as(blind).get("/v1/sightings/" + id).then().statusCode(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "\"at\":\"20,\"at\":\"30,/at",
        "\"count\":2,\"count\":0,/count",
        "city-order.itinerant-vendors,No Such,/topic",
        "\"communityCode\":\"520102033905\",\"communityCode\":\"520102033999\",/place/communityCode",
        "\"gridCode\":\"520102033905001\",\"gridCode\":\"520102033901001\",/place/gridCode"
    })
    void what_cannot_be_so_is_pointed_at(String what, String instead, String pointer) {
        put(DESK, id, body(earlier, spot).replace(what, instead))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
        here(DESK).then().body("$", hasSize(0));
    }

    @Test
    void an_id_that_is_none_is_refused() {
        as(DESK).contentType("application/json")
                .body(body(earlier, spot))
                .put("/v1/sightings/1-1-1-1-1")
                .then()
                .statusCode(400);
    }

    private Response here(String token) {
        return as(token).queryParam("place", key()).get("/v1/sightings");
    }

    private String key() {
        return FENGYUAN + "||X区|3栋|" + spot.toUpperCase(java.util.Locale.ROOT);
    }
}
