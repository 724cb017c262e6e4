package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** Reporters ask for closed cases to be reopened; those who did not handle them decide. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class ReopeningAskedTest extends OneCaseOverRest {
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final String WHY = "{\"publicReason\":\"经复核，已正常亮灯，详询 13800001234。\"}";
    private static final String TO_DESK = "{\"unit\":\"DESK-520102033000\",\"reason\":\"由中心自办\"}";

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    Clock clock;

    @Test
    void approved_the_case_begins_its_second_round_with_the_unit_that_had_it() {
        // Given
        toClosure();
        String id = asked();
        one(DESK, id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("REQUESTED"))
                .body("allowedMoves", contains("APPROVE", "DECLINE"))
                .body("caseNumber", equalTo(number))
                .body("waitingDays", equalTo(0))
                .body("overdue", equalTo(false));
        // When
        decide(DESK, id, "approval", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("allowedMoves", empty())
                .body("decidedBy", equalTo("DESK-520102033000"));
        // Then
        read(WORKER)
                .then()
                .body("status", equalTo("DISPATCHED"))
                .body("round", equalTo(2))
                .body("earlierRounds.outcome", contains("RESOLVED"));
        decide(DESK, id, "approval", null).then().statusCode(409);
        toClosure();
    }

    @Test
    void declined_the_case_stays_closed_and_the_public_reason_names_nobody() {
        // Given
        toClosure();
        String id = asked();
        // When
        decide(DESK, id, "refusal", WHY)
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"))
                .body("publicReason", containsString("经复核"))
                .body("publicReason", not(containsString("13800001234")));
        // Then
        read(DESK).then().body("status", equalTo("CLOSED")).body("round", equalTo(1));
        decide(DESK, id, "refusal", WHY).then().statusCode(409);
    }

    @Test
    void the_oldest_stands_first_and_what_waits_too_long_stands_out() {
        // Given
        toClosure();
        String id = EventIds.next().toString();
        ask(id, 1, clock.instant().minus(Duration.ofDays(6)));
        // When
        Response list = as(DESK).get("/v1/reopening-requests?status=REQUESTED&limit=200");
        // Then
        list.then().statusCode(200).body("requestId", hasItem(id));
        List<String> ids = list.path("requestId");
        assertThat(ids).isSorted();
        one(SECRETARY, id).then().body("overdue", equalTo(true)).body("waitingDays", equalTo(6));
        as(SECRETARY).get("/v1/reopening-requests").then().statusCode(200);
        as(DESK).get("/v1/reopening-requests?status=SUNG").then().statusCode(400);
    }

    @Test
    void whoever_handled_the_case_does_not_decide() {
        // Given
        toClosure();
        String id = asked();
        // Then
        decide(SECRETARY, id, "approval", null).then().statusCode(403).body("type", endsWith("decided-by-handler"));
        decide(WORKER, id, "approval", null).then().statusCode(403);
        as(WORKER).get("/v1/reopening-requests").then().statusCode(403);
        one(TestTokens.secretary("520102033902"), id).then().statusCode(404);
        decide(TestTokens.secretary("520102033902"), id, "approval", null)
                .then()
                .statusCode(404);
    }

    @Test
    void where_the_desk_handled_it_the_community_decides() {
        // Given
        move(DESK, "reassignment", TO_DESK).then().statusCode(200);
        move(DESK, "acceptance", "{}").then().statusCode(200);
        move(DESK, "handling-report", REPORT).then().statusCode(200);
        move(SECRETARY, "verification", "{}").then().statusCode(200);
        move(SECRETARY, "follow-up", CONTENT).then().statusCode(200);
        move(DESK, "closure", "{\"outcome\":\"RESOLVED\"}").then().statusCode(200);
        String id = asked();
        // When
        decide(DESK, id, "approval", null).then().statusCode(403);
        decide(SECRETARY, id, "approval", null).then().statusCode(200);
        // Then
        read(DESK).then().body("status", equalTo("DISPATCHED")).body("owner.code", equalTo("DESK-520102033000"));
    }

    @Test
    void a_reopening_for_another_reason_answers_every_request_of_the_case() {
        // Given
        toClosure();
        String first = asked();
        String second = asked();
        // When
        move(DESK, "reopening", "{\"reason\":\"复核发现未解决\"}").then().statusCode(200);
        // Then
        one(DESK, first).then().body("status", equalTo("OVERTAKEN")).body("allowedMoves", empty());
        one(DESK, second).then().body("status", equalTo("OVERTAKEN"));
        decide(DESK, first, "refusal", WHY).then().statusCode(409);
    }

    @Test
    void of_two_reporters_the_one_who_is_granted_it_has_it_for_both() {
        // Given
        toClosure();
        String first = asked();
        String second = asked();
        // When
        decide(DESK, first, "approval", null).then().statusCode(200);
        // Then
        one(DESK, first).then().body("status", equalTo("APPROVED"));
        one(DESK, second).then().body("status", equalTo("OVERTAKEN"));
    }

    @Test
    void one_that_comes_after_the_reopening_is_answered_at_once() {
        // Given
        toClosure();
        move(DESK, "reopening", "{\"reason\":\"复核发现未解决\"}").then().statusCode(200);
        // When
        String late = asked();
        // Then
        one(DESK, late).then().body("status", equalTo("OVERTAKEN"));
        read(DESK).then().body("round", equalTo(2));
        toClosure();
        String stale = asked();
        one(DESK, stale).then().body("status", equalTo("OVERTAKEN"));
    }

    @Test
    void a_case_that_was_merged_since_is_not_reopened_and_the_reporter_can_be_told_so() {
        // Given
        toClosure();
        String id = asked();
        told("concern.merged.v1", """
                {"concernId":"%s","intoNumber":"WLC-20231130-0007","actorRole":"subdistrict-desk"}""".formatted(concernId()), clock.instant());
        // When
        decide(DESK, id, "approval", null)
                .then()
                .statusCode(409)
                .body("type", endsWith("case-goes-on-elsewhere"))
                .body("mergedInto", equalTo("WLC-20231130-0007"));
        // Then
        one(DESK, id).then().header("ETag", "\"1\"").body("status", equalTo("REQUESTED"));
        decide(DESK, id, "refusal", WHY).then().statusCode(200);
    }

    @Test
    void told_twice_it_is_entered_once_and_a_decision_names_the_version_it_is_made_upon() {
        // Given
        toClosure();
        String id = EventIds.next().toString();
        ask(id, 1, clock.instant());
        decide(DESK, id, "refusal", WHY).then().statusCode(200);
        // When
        ask(id, 1, clock.instant());
        // Then
        one(DESK, id).then().header("ETag", "\"2\"").body("status", equalTo("DECLINED"));
        as(DESK).post("/v1/reopening-requests/" + id + "/approval").then().statusCode(428);
        as(DESK).header("If-Match", "\"1\"")
                .post("/v1/reopening-requests/" + id + "/approval")
                .then()
                .statusCode(412);
    }

    @Test
    void a_concern_without_a_case_is_not_passed_over() {
        assertThatThrownBy(() -> told(
                        "concern.reopening-requested.v1",
                        asking(EventIds.next().toString(), UUID.randomUUID().toString(), 1),
                        clock.instant()))
                .isInstanceOf(MalformedEvent.class);
        assertThatThrownBy(() -> told("concern.reopening-requested.v1", "{\"round\":1}", clock.instant()))
                .isInstanceOf(MalformedEvent.class);
    }

    private String asked() {
        String id = EventIds.next().toString();
        ask(id, 1, clock.instant());
        return id;
    }

    private void ask(String id, int round, Instant when) {
        told("concern.reopening-requested.v1", asking(id, concernId(), round), when);
    }

    private String asking(String id, String concern, int round) {
        return """
                {"requestId":"%s","concernId":"%s","number":"%s","closedConcernId":"%s","round":%d,
                 "closedAt":"2023-12-02T04:00:00Z","communityCode":"520102033901","actorRole":"anonymous"}""".formatted(id, concern, number, concern, round);
    }

    private String concernId() {
        return read(DESK).path("concernId");
    }

    private static Response one(String token, String id) {
        return as(token).get("/v1/reopening-requests/" + id);
    }

    private static Response decide(String token, String id, String how, String body) {
        var request = as(token).header("If-Match", one(DESK, id).header("ETag")).contentType("application/json");
        if (body != null) request.body(body);
        return request.post("/v1/reopening-requests/" + id + "/" + how);
    }

    private void told(String type, String data, Instant when) {
        Envelope envelope =
                new Envelope(EventIds.next(), "/huying/intake", type, number, when, when, 1, "corr-1", TRACE);
        ReceivedEvent event = new ReceivedEvent(
                "huying.concerns", UUID.randomUUID().toString(), envelope, data.getBytes(StandardCharsets.UTF_8));
        EventHandler concerns = handlers.stream()
                .filter(handler -> handler.topic().equals("huying.concerns"))
                .findFirst()
                .orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> concerns.on(List.of(event)));
    }
}
