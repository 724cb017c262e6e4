package org.huying.intake.reopening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.huying.intake.ClosedConcerns;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class ReopeningOverRestTest extends ClosedConcerns {
    private static final String BECAUSE = "{\"reason\":\"灯修好两天又坏了。\"}";

    @Test
    void whoever_has_the_code_asks_and_sees_in_the_progress_that_it_is_weighed() {
        // Given
        close(concern);
        progress(concern).then().body("reopening", nullValue());
        // When
        Response asked = ask(null, code(concern), BECAUSE, null);
        // Then
        asked.then()
                .statusCode(201)
                .header("Location", endsWith(path()))
                .header("Consistency-Token", notNullValue())
                .body("status", equalTo("REQUESTED"))
                .body("round", equalTo(1));
        progress(concern)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("reopening.status", equalTo("REQUESTED"))
                .body("reopening.text", equalTo("已申请重办，等待审核 · Asked to be handled anew, awaiting a decision"));
        assertThat(progress(concern).asString()).doesNotContain("又坏了");
    }

    @Test
    void a_declined_request_is_answered_in_public_and_may_be_made_again() {
        // Given
        close(concern);
        String id = ask(RESIDENT, null, BECAUSE, null).path("requestId");
        // When
        decided("declined", id, ",\"publicReason\":\"经复核，已正常亮灯。\"");
        decided("approved", id, "");
        // Then
        progress(concern)
                .then()
                .body("reopening.status", equalTo("DECLINED"))
                .body("reopening.publicReason", equalTo("经复核，已正常亮灯。"))
                .body("reopening.decidedAt", notNullValue());
        ask(RESIDENT, null, BECAUSE, null).then().statusCode(201);
        progress(concern).then().body("reopening.status", equalTo("REQUESTED"));
    }

    @Test
    void an_approved_request_stays_so_and_the_next_round_can_be_asked_about_again() {
        // Given
        close(concern);
        String id = ask(RESIDENT, null, BECAUSE, null).path("requestId");
        // When
        reopen(concern);
        decided("approved", id, "");
        // Then
        progress(concern).then().body("status", equalTo("REOPENED")).body("reopening.status", equalTo("APPROVED"));
        ask(RESIDENT, null, BECAUSE, null).then().statusCode(409).body("type", endsWith("not-closed"));
        told("case.closed.v1", concern, ",\"outcome\":\"RESOLVED\"");
        ask(RESIDENT, null, BECAUSE, null).then().statusCode(201).body("round", equalTo(2));
    }

    @Test
    void one_that_was_overtaken_by_a_reopening_says_so() {
        close(concern);
        String id = ask(RESIDENT, null, BECAUSE, null).path("requestId");
        decided("overtaken", id, "");
        progress(concern).then().body("reopening.status", equalTo("OVERTAKEN"));
    }

    @Test
    void one_request_at_a_time_and_the_same_key_gives_the_same_answer() {
        // Given
        close(concern);
        String key = "reopen-" + UUID.randomUUID();
        Response first = ask(RESIDENT, null, BECAUSE, key);
        // When
        Response again = ask(RESIDENT, null, BECAUSE, key);
        // Then
        first.then().statusCode(201);
        again.then()
                .statusCode(201)
                .body("requestId", equalTo(first.path("requestId")))
                .header("Consistency-Token", first.header("Consistency-Token"));
        ask(RESIDENT, null, "{\"reason\":\"别的\"}", key).then().statusCode(422);
        ask(RESIDENT, null, BECAUSE, null)
                .then()
                .statusCode(409)
                .body("type", endsWith("reopening-already-requested"))
                .body("requestedAt", notNullValue());
    }

    @Test
    void after_fifteen_days_it_is_too_late_and_before_the_closing_too_early() {
        ask(RESIDENT, null, BECAUSE, null)
                .then()
                .statusCode(409)
                .body("type", endsWith("not-closed"))
                .body("detail", containsString("尚未结案"));
        close(concern);
        later(Duration.ofDays(15).plusMinutes(1));
        ask(RESIDENT, null, BECAUSE, null)
                .then()
                .statusCode(409)
                .body("type", endsWith("reopening-over"))
                .body("until", notNullValue())
                .body("detail", containsString("重新登记"));
    }

    @Test
    void only_the_reporter_asks_and_only_desk_and_secretary_read_why() {
        // Given
        close(concern);
        ask(STRANGER, null, BECAUSE, null).then().statusCode(404);
        ask(DESK, null, BECAUSE, null).then().statusCode(403).body("type", endsWith("not-the-reporter"));
        ask(STRANGER, code(concern), BECAUSE, null).then().statusCode(201);
        // Then
        read(DESK).then().statusCode(200).body("reason", contains("灯修好两天又坏了。"));
        read(SECRETARY).then().statusCode(200);
        read(RESIDENT).then().statusCode(200);
        read(WORKER).then().statusCode(404);
        read(ELSEWHERE).then().statusCode(404);
    }

    @Test
    void without_a_reason_nobody_can_weigh_it() {
        close(concern);
        ask(RESIDENT, null, "{\"reason\":\" \"}", null).then().statusCode(422);
        ask(RESIDENT, null, "{\"reason\":\"" + "好".repeat(1_001) + "\"}", null)
                .then()
                .statusCode(422);
    }

    @Test
    void each_reporter_of_merged_concerns_asks_about_the_one_they_go_on_with() {
        // Given
        Response survivor = registered();
        merge(concern, survivor).then().statusCode(200);
        told("case.merged.v1", concern, "");
        close(survivor);
        // When
        ask(RESIDENT, null, BECAUSE, null).then().statusCode(201);
        // Then
        progress(concern).then().body("reopening.status", equalTo("REQUESTED"));
        progress(survivor).then().body("reopening", nullValue());
    }

    private void decided(String how, String requestId, String more) {
        told("reopening-request." + how + ".v1", 1, "{\"requestId\":\"%s\"%s}".formatted(requestId, more));
    }

    private Response ask(String token, String trackingCode, String body, String key) {
        var request = as(token).contentType("application/json").body(body);
        if (trackingCode != null) request.header("Tracking-Code", trackingCode);
        if (key != null) request.header("Idempotency-Key", key);
        return request.post(path());
    }

    private Response read(String token) {
        return as(token).get(path());
    }

    private String path() {
        return "/v1/concerns/" + number(concern) + "/reopening-requests";
    }
}
