package org.huying.dispatch.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.OTHER_SECRETARY;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.STRANGERS;
import static org.huying.dispatch.act.RestActs.WORKER;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.move;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.dispatch.act.RestActs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class CoverageAndMeasurementsOverRestTest {
    private static final String AT = "2023-11-18T08:00:00Z";

    @Inject
    Instance<EventHandler> handlers;

    private String ofCase;

    @BeforeEach
    void the_squadron_has_a_case() {
        ofCase = "cases/" + RestActs.aCaseOfTheSquadron(handlers);
    }

    @Test
    void sixteen_posters_hung_at_once_by_several_are_sixteen_of_sixteen() {
        // Given
        String target = target();
        // When
        List<Integer> answers = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> done(i % 2 == 0 ? WORKER : SQUADRON, target, UUID.randomUUID(), i + "单元")
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        // Then
        assertThat(answers).containsOnly(200);
        as(DESK).get("/v1/" + target)
                .then()
                .header("ETag", "\"17\"")
                .body("done", equalTo(16))
                .body("planned", equalTo(16))
                .body("percent", equalTo(100.0f))
                .body("beyondPlan", equalTo(0));
        done(WORKER, target, UUID.randomUUID(), "多一处").then().statusCode(200);
        as(DESK).get("/v1/" + target).then().body("done", equalTo(17)).body("beyondPlan", equalTo(1));
    }

    @Test
    void an_item_told_again_counts_once_and_with_other_content_is_refused() {
        // Given
        String target = target();
        UUID item = UUID.randomUUID();
        Response first = done(WORKER, target, item, "3栋2单元");
        done(WORKER, target, UUID.randomUUID(), "3栋3单元").then().statusCode(200);
        // When
        Response again = done(WORKER, target, item, "3栋2单元");
        // Then
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Consistency-Token")).isEqualTo(first.header("Consistency-Token"));
        done(WORKER, target, item, "3栋1单元").then().statusCode(409);
        as(DESK).get("/v1/" + target).then().body("done", equalTo(2));
    }

    @Test
    void the_plan_is_changed_by_whoever_read_it_and_for_a_reason() {
        String target = target();
        move(SECRETARY, target + "/plan", 1, "{\"planned\":17}").then().statusCode(422);
        move(SECRETARY, target + "/plan", 2, "{\"planned\":17,\"reason\":\"新增\"}")
                .then()
                .statusCode(412);
        move(SECRETARY, target + "/plan", 1, "{\"planned\":17,\"reason\":\"新增\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("planned", equalTo(17))
                .body("planReason", equalTo("新增"));
    }

    @Test
    void large_dogs_and_all_dogs_stay_apart_and_no_dogs_are_no_data() {
        measure(SECRETARY, UUID.randomUUID(), "LARGE_DOGS", 29, 50, "BASELINE")
                .then()
                .body("percent", equalTo(58.0f));
        measure(SECRETARY, UUID.randomUUID(), "LARGE_DOGS", 40, 40, "FINAL")
                .then()
                .body("percent", equalTo(100.0f));
        measure(SECRETARY, UUID.randomUUID(), "ALL_DOGS", 71, 80, "FINAL")
                .then()
                .body("percent", equalTo(88.8f));
        measure(SECRETARY, UUID.randomUUID(), "LARGE_DOGS", 0, 0, "ONGOING")
                .then()
                .statusCode(200)
                .body("percent", nullValue());
        as(DESK).get("/v1/" + ofCase + "/measurements").then().body("$", hasSize(4));
        measure(SECRETARY, UUID.randomUUID(), "LARGE_DOGS", 3, 2, "FINAL")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/numerator"));
    }

    @Test
    void a_measurement_told_again_is_one_and_with_other_content_is_refused() {
        // Given
        UUID id = UUID.randomUUID();
        Response first = measure(SECRETARY, id, "LARGE_DOGS", 29, 50, "BASELINE");
        // When
        Response again = measure(SECRETARY, id, "LARGE_DOGS", 29, 50, "BASELINE");
        // Then
        assertThat(again.asString()).isEqualTo(first.asString());
        measure(SECRETARY, id, "LARGE_DOGS", 30, 50, "BASELINE").then().statusCode(409);
        as(DESK).get("/v1/" + ofCase + "/measurements").then().body("$", hasSize(1));
    }

    @Test
    void those_without_a_part_in_the_case_record_nothing() {
        String target = target();
        done(OTHER_SECRETARY, target, UUID.randomUUID(), "1").then().statusCode(404);
        measure(OTHER_SECRETARY, UUID.randomUUID(), "LARGE_DOGS", 1, 2, "FINAL")
                .then()
                .statusCode(404);
        as(OTHER_SECRETARY).get("/v1/" + ofCase + "/coverage-targets").then().statusCode(404);
        for (String stranger : STRANGERS) {
            done(stranger, target, UUID.randomUUID(), "1").then().statusCode(403);
            measure(stranger, UUID.randomUUID(), "LARGE_DOGS", 1, 2, "FINAL")
                    .then()
                    .statusCode(403);
        }
        as(DESK).get("/v1/" + target.replaceAll("[^/]*$", UUID.randomUUID().toString()))
                .then()
                .statusCode(404);
    }

    /** The path of a new target, set twice under one key. */
    private String target() {
        String first = set().header("Location");
        assertThat(set().header("Location")).isEqualTo(first);
        return first.substring(first.indexOf("/v1/") + 4);
    }

    private Response set() {
        return as(SECRETARY)
                .header("Idempotency-Key", "target-" + ofCase.substring(6))
                .contentType("application/json")
                .body("{\"label\":\"张贴海报\",\"planned\":16}")
                .post("/v1/" + ofCase + "/coverage-targets");
    }

    private static Response done(String token, String target, UUID item, String which) {
        return as(token)
                .contentType("application/json")
                .body("{\"item\":\"%s\",\"at\":\"%s\"}".formatted(which, AT))
                .put("/v1/" + target + "/done/" + item);
    }

    private Response measure(String token, UUID id, String population, int numerator, int denominator, String when) {
        String body =
                "{\"metric\":\"LEASH_RATIO\",\"population\":\"%s\",\"numerator\":%d,\"denominator\":%d,\"occasion\":\"%s\","
                        + "\"from\":\"2023-11-18T06:00:00Z\",\"to\":\"2023-11-18T08:00:00Z\",\"at\":\"%s\"}";
        return as(token)
                .contentType("application/json")
                .body(body.formatted(population, numerator, denominator, when, AT))
                .put("/v1/" + ofCase + "/measurements/" + id);
    }
}
