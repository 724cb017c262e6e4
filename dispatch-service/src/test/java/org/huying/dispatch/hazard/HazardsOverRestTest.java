package org.huying.dispatch.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.move;
import static org.huying.dispatch.act.RestActs.post;
import static org.huying.dispatch.hazard.RestHazards.PROPERTY;
import static org.huying.dispatch.hazard.RestHazards.SECRETARY;
import static org.huying.dispatch.hazard.RestHazards.WORKER;
import static org.huying.dispatch.hazard.RestHazards.act;
import static org.huying.dispatch.hazard.RestHazards.acts;
import static org.huying.dispatch.hazard.RestHazards.body;
import static org.huying.dispatch.hazard.RestHazards.inspects;
import static org.huying.dispatch.hazard.RestHazards.rectified;
import static org.huying.dispatch.hazard.RestHazards.registered;
import static org.huying.dispatch.hazard.RestHazards.securing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.act.RestActs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios A4 and A5 of domain.md §8, as far as dispatch has a part in them. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class HazardsOverRestTest {
    @Inject
    Instance<EventHandler> handlers;

    @Inject
    StoryClock clock;

    @Test
    void one_case_has_two_points_also_in_a_park() {
        // Given
        String of = RestActs.aCaseOfTheSquadron(handlers);
        String wall = """
                {"caseNumber":"%s","place":{"communityCode":"520102033905","building":"7栋","unit":"2单元",
                 "floorLabel":"L1","spot":"护栏外墙","point":{"lon":106.7135,"lat":26.5783,"crs":"GCJ02"}},
                 "kind":"FALLING_OBJECT","grade":"MAJOR","description":"裂缝"}""".formatted(of);
        String pavilion = """
                {"caseNumber":"%s","place":{"communityCode":"520102033905","spot":"凉亭"},
                 "kind":"PUBLIC_STRUCTURE","grade":"GENERAL","description":"木柱开裂"}""".formatted(of);
        // When
        Response first = post(RestActs.SECRETARY, "hazards", wall);
        Response second = post(RestActs.SECRETARY, "hazards", pavilion);
        // Then
        first.then()
                .statusCode(201)
                .header("Location", endsWith("/v1/hazards/" + first.path("number")))
                .header("ETag", "\"1\"")
                .body("place.floorLabel", equalTo("L1"))
                .body("point.crs", equalTo("GCJ02"));
        second.then().statusCode(201).body("place.building", nullValue());
        as(DESK).get("/v1/hazards?case=" + of)
                .then()
                .body("number", contains(second.<String>path("number"), first.<String>path("number")));
    }

    @Test
    void a_major_one_goes_its_whole_way_by_the_hands_of_those_it_belongs_to() {
        String number = registered("MAJOR", "护栏外墙");
        act(WORKER, number, "rectification-start", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:hazard-not-ready"))
                .body(
                        "missing",
                        containsInAnyOrder(
                                "INSPECTION",
                                "SURVEY",
                                "RESPONSIBILITY",
                                "MEASURES",
                                "FUNDS",
                                "DUE_DATE",
                                "INTERIM_CONTROL"));
        rectified(number, clock.instant());
        act(PROPERTY, number, "striking-off", "{}")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:verifier-is-rectifier"));
        acts(WORKER, number, "verification", "{}");
        act(PROPERTY, number, "striking-off", "{}")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:verifier-is-rectifier"));
        act(WORKER, number, "striking-off", "{}").then().statusCode(403);
        acts(SECRETARY, number, "striking-off", "{}");
        String read = as(DESK).get("/v1/hazards/" + number).asString();
        assertThat(read).contains("STRUCK_OFF", "裂缝约两米").doesNotContain("13800001234");
    }

    @Test
    void of_nine_points_one_is_repaired_and_not_verified() {
        // Given
        List<String> numbers = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> registered("GENERAL", "凉亭" + i))
                .toList();
        // When
        numbers.forEach(number -> rectified(number, clock.instant()));
        numbers.subList(1, 9).forEach(number -> acts(SECRETARY, number, "verification", "{}"));
        // Then
        as(WORKER).get("/v1/hazards?status=RECTIFIED&limit=200").then().body("number", hasItem(numbers.get(0)));
        List<String> verified =
                as(WORKER).get("/v1/hazards?status=VERIFIED&limit=200").path("number");
        assertThat(verified).containsAll(numbers.subList(1, 9)).doesNotContain(numbers.get(0));
    }

    @Test
    void an_inspection_that_comes_again_has_its_effect_once_and_another_under_its_id_is_refused() {
        // Given
        String number = registered("GENERAL", "栏杆");
        UUID id = UUID.randomUUID();
        var at = clock.instant().minus(Duration.ofDays(1));
        inspects(WORKER, number, id, at, 3).then().statusCode(200).header("ETag", "\"2\"");
        // When
        Response again = inspects(WORKER, number, id, at, 3);
        Response other = inspects(WORKER, number, id, at, 4);
        // Then
        again.then().statusCode(200).header("ETag", "\"2\"");
        other.then().statusCode(409).body("type", equalTo("urn:huying:problem:other-content"));
        inspects(WORKER, number, UUID.randomUUID(), at, 1)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/parties"));
        inspects(WORKER, number, UUID.randomUUID(), clock.instant().plusSeconds(3_600), 2)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/at"));
        as(DESK).get("/v1/hazards/" + number)
                .then()
                .body("inspections", hasSize(1))
                .body("inspections[0].parties.staff", contains(1, 2));
    }

    @Test
    void a_relapse_opens_the_point_again_and_keeps_the_first_rounds_times() {
        // Given
        String number = registered("GENERAL", "台阶");
        rectified(number, clock.instant());
        acts(SECRETARY, number, "verification", "{}");
        acts(SECRETARY, number, "striking-off", "{}");
        // When
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        Response relapsed = act(WORKER, number, "relapse", "{\"reason\":\"又松动\"}");
        // Then
        relapsed.then()
                .statusCode(200)
                .body("status", equalTo("REGISTERED"))
                .body("round", equalTo(2))
                .body("pastRounds[0].rectifiedBy", equalTo("PROPERTY-1"));
        acts(SECRETARY, number, "securing", securing(clock.instant().plusSeconds(86_400)));
        act(SECRETARY, number, "rectification-start", "{}")
                .then()
                .statusCode(409)
                .body("missing", contains("INSPECTION"));
    }

    @Test
    void a_command_says_which_version_it_was_decided_upon_and_has_to_be_a_move_it_has() {
        String number = registered("GENERAL", "灯杆");
        String withdrawal = "hazards/" + number + "/withdrawal";
        post(SECRETARY, withdrawal, "{\"reason\":\"登错\"}").then().statusCode(428);
        move(SECRETARY, withdrawal, 9, "{\"reason\":\"登错\"}").then().statusCode(412);
        acts(SECRETARY, number, "withdrawal", "{\"reason\":\"登错\"}");
        act(SECRETARY, number, "regrading", "{\"grade\":\"MAJOR\",\"reason\":\"加重\"}")
                .then()
                .statusCode(409)
                .body("allowedMoves", hasSize(0));
        as(WORKER).get("/v1/hazards/" + number).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void a_request_that_comes_again_has_its_effect_once() {
        // Given
        String key = UUID.randomUUID().toString();
        Response one = repeatable(key, body("GENERAL", "井盖", ""));
        // When
        Response two = repeatable(key, body("GENERAL", "井盖", ""));
        // Then
        assertThat(two.statusCode()).isEqualTo(201);
        assertThat(two.header("Location")).isEqualTo(one.header("Location"));
        assertThat(two.header("Consistency-Token")).isEqualTo(one.header("Consistency-Token"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",\"point\":{\"lon\":106.7,\"lat\":26.5}|/place/point/crs",
                ",\"point\":{\"lon\":206.7,\"lat\":26.5,\"crs\":\"WGS84\"}|/place/point/lon"
            })
    void a_point_without_its_system_or_off_the_earth_is_refused(String point, String pointer) {
        post(WORKER, "hazards", body("GENERAL", "凉亭", point))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    private static Response repeatable(String key, String body) {
        return as(WORKER)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/v1/hazards");
    }
}
