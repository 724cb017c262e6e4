package org.huying.dispatch.visit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.OTHER_SECRETARY;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.STRANGERS;
import static org.huying.dispatch.act.RestActs.WORKER;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.closeCase;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.dispatch.act.RestActs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class VisitsOverRestTest {
    private static final String MORNING = "2023-12-04T02:00:00Z";
    private static final String EVENING = "2023-12-04T11:30:00Z";

    @Inject
    Instance<EventHandler> handlers;

    private String number;

    @BeforeEach
    void the_squadron_has_a_case() {
        number = RestActs.aCaseOfTheSquadron(handlers);
    }

    @Test
    void a_whole_run_of_visits_without_a_finding_leaves_the_case_as_it_was() {
        // Given
        String before = as(DESK).get("/v1/cases/" + number).asString();
        // When
        for (int i = 0; i < 10; i++)
            put(SECRETARY, UUID.randomUUID(), body(MORNING, 1, "NO_FINDING"))
                    .then()
                    .statusCode(200);
        // Then
        assertThat(as(DESK).get("/v1/cases/" + number).asString()).isEqualTo(before);
        as(DESK).get(path()).then().body("$", hasSize(10));
    }

    @Test
    void told_again_and_at_once_by_several_it_is_one_visit_with_one_answer() {
        // Given
        UUID id = UUID.randomUUID();
        String body = body(EVENING, 2, "SUSPICION");
        // When
        List<Response> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> put(SECRETARY, id, body)))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        // Then
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.header("Consistency-Token")).isEqualTo("huying.cases:" + id + ":1"));
        as(DESK).get(path()).then().body("$", hasSize(1)).body("[0].metTotal", equalTo(6));
    }

    @Test
    void the_same_id_with_other_content_is_refused_with_what_to_do() {
        // Given
        UUID id = UUID.randomUUID();
        put(SECRETARY, id, body(EVENING, 2, "SUSPICION")).then().statusCode(200);
        // When
        Response other = put(SECRETARY, id, body(EVENING, 3, "SUSPICION"));
        // Then
        other.then().statusCode(409).body("type", equalTo("urn:huying:problem:recorded-otherwise"));
        assertThat(other.asString()).contains("请用新的编号上报");
    }

    @Test
    void visits_stand_in_the_order_in_which_they_were_made_also_after_the_case_was_closed() {
        // Given
        put(SQUADRON, UUID.randomUUID(), body("2023-12-05T02:00:00Z", 1, "SETTLED"))
                .then()
                .statusCode(200);
        closeCase(number);
        // When
        put(SQUADRON, UUID.randomUUID(), body("2023-01-01T02:00:00Z", 1, "NO_FINDING"))
                .then()
                .statusCode(200);
        // Then
        as(SQUADRON).get(path()).then().body("outcome", contains("NO_FINDING", "SETTLED"));
        as(DESK).get("/v1/cases/" + number).then().body("status", equalTo("CLOSED"));
    }

    @Test
    void nobody_goes_alone_in_the_evening_and_the_refusal_says_why() {
        put(SECRETARY, UUID.randomUUID(), body(EVENING, 1, "NO_FINDING"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:huying:problem:too-few-staff"))
                .body("rule", equalTo("evening"))
                .body("minimumStaff", equalTo(2))
                .body("errors.pointer", contains("/staff"));
        put(SECRETARY, UUID.randomUUID(), body("2099-12-04T02:00:00Z", 2, "NO_FINDING"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/at"));
        as(DESK).get(path()).then().body("$", hasSize(0));
    }

    @Test
    void a_unit_sees_its_own_visits_and_notes_are_masked() {
        // Given
        put(SECRETARY, UUID.randomUUID(), body(MORNING, 1, "NO_FINDING")).then().statusCode(200);
        put(SQUADRON, UUID.randomUUID(), body(MORNING, 1, "NO_FINDING")).then().statusCode(200);
        // Then
        as(SQUADRON).get(path()).then().body("unit", contains("URBAN-WLC"));
        for (String seeing : List.of(DESK, SECRETARY, WORKER))
            as(seeing).get(path()).then().body("$", hasSize(2));
        assertThat(as(DESK).get(path()).asString()).contains("敲门").doesNotContain("13800001234");
    }

    @Test
    void those_without_a_part_in_the_case_record_nothing() {
        UUID id = UUID.randomUUID();
        String body = body(MORNING, 1, "NO_FINDING");
        for (String blind : List.of(POLICE, OTHER_SECRETARY)) {
            put(blind, id, body).then().statusCode(404);
            as(blind).get(path()).then().statusCode(404);
        }
        for (String stranger : STRANGERS) put(stranger, id, body).then().statusCode(403);
        given().contentType("application/json")
                .body(body)
                .put(path() + "/" + id)
                .then()
                .statusCode(401);
        put(WORKER, id, body).then().statusCode(200);
    }

    private Response put(String token, UUID id, String body) {
        return as(token).contentType("application/json").body(body).put(path() + "/" + id);
    }

    private String path() {
        return "/v1/cases/" + number + "/visits";
    }

    private static String body(String at, int staff, String outcome) {
        return "{\"at\":\"%s\",\"staff\":%d,\"met\":{\"tenants\":4,\"neighbours\":2},\"outcome\":\"%s\",\"note\":\"敲门，电13800001234\"}"
                .formatted(at, staff, outcome);
    }
}
