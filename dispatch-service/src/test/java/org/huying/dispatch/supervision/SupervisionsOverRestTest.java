package org.huying.dispatch.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.closeCase;
import static org.huying.dispatch.act.RestActs.endCase;
import static org.huying.dispatch.act.RestActs.move;
import static org.huying.dispatch.act.RestActs.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.huying.chassis.audit.AuditLine;
import org.huying.chassis.audit.AuditTrail;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.act.RestActs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class SupervisionsOverRestTest {
    private static final String REPORT = "{\"report\":\"已整改\"}";
    private static final String REASON = "{\"reason\":\"仍有摊贩\"}";

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    StoryClock clock;

    @Inject
    AuditTrail audit;

    private String number;
    private String ofCase;
    private String first;

    @BeforeEach
    void the_squadron_has_a_case() {
        number = RestActs.aCaseOfTheSquadron(handlers);
        ofCase = "cases/" + number + "/supervisions";
        first = "supervisions/" + number + "-S1";
    }

    @Test
    void a_supervision_goes_its_whole_way_by_the_hands_of_those_it_belongs_to() {
        post(SECRETARY, ofCase, ordinary(""))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/" + first))
                .header("ETag", "\"1\"")
                .body("unit.code", equalTo("URBAN-WLC"))
                .body("allowedMoves", containsInAnyOrder("REPORT", "ESCALATE"));
        move(SQUADRON, first + "/report", 1, REPORT).then().statusCode(200).body("status", equalTo("REPORTED"));
        move(SECRETARY, first + "/rejection", 2, REASON).then().statusCode(200).body("judgement", equalTo("仍有摊贩"));
        move(DESK, first + "/escalation", 3, escalation())
                .then()
                .statusCode(200)
                .body("level", equalTo("LISTED"))
                .body("organ", equalTo("SUBDISTRICT_PARTY_COMMITTEE"));
        move(SQUADRON, first + "/report", 4, REPORT).then().statusCode(200);
        move(DESK, first + "/confirmation", 5, "{}").then().statusCode(200);
        move(DESK, first + "/lifting", 6, "{}").then().statusCode(200).body("allowedMoves", hasSize(0));
        post(DESK, ofCase, listed("")).then().statusCode(201).body("number", equalTo(number + "-S2"));
        as(SQUADRON).get("/v1/" + ofCase).then().body("status", contains("LIFTED", "ISSUED"));
        assertThat(audit.after(0, Integer.MAX_VALUE))
                .filteredOn(line -> line.reason() != null && line.reason().startsWith("listed " + number))
                .extracting(AuditLine::reason)
                .containsExactly("listed " + number + "-S1", "listed " + number + "-S2");
    }

    @Test
    void a_case_has_one_open_supervision_also_when_two_organs_act_at_once() {
        // Given
        List<String> bodies = List.of(listed(""), listed(""));
        // When
        List<Integer> answers = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> post(DESK, ofCase, bodies.get(i)).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        // Then
        assertThat(answers).containsExactly(201, 409);
        post(DESK, ofCase, listed(""))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:supervision-is-open"))
                .body("open", equalTo(number + "-S1"))
                .body("allowedMoves", contains("REPORT"));
    }

    @Test
    void a_request_that_comes_again_has_its_effect_once() {
        // Given
        String body = ordinary("");
        Response one = repeatable(body);
        // When
        Response two = repeatable(body);
        // Then
        assertThat(two.statusCode()).isEqualTo(201);
        assertThat(two.header("Location")).isEqualTo(one.header("Location"));
        as(DESK).get("/v1/" + ofCase).then().body("$", hasSize(1));
    }

    @Test
    void a_command_says_which_version_it_was_decided_upon_and_has_to_be_a_move_it_has() {
        post(SECRETARY, ofCase, ordinary("")).then().statusCode(201);
        post(SQUADRON, first + "/report", REPORT).then().statusCode(428);
        move(SQUADRON, first + "/report", 7, REPORT).then().statusCode(412);
        move(SECRETARY, first + "/lifting", 1, "{}")
                .then()
                .statusCode(409)
                .body("allowedMoves", contains("ESCALATE", "REPORT"));
        as(SQUADRON).get("/v1/" + first).then().header("ETag", "\"1\"");
    }

    @Test
    void what_cannot_be_accepted_is_pointed_at() {
        post(DESK, ofCase, listed(",\"unitCode\":\"NOBODY\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unitCode"));
        String past = listed("").replaceAll("\"dueAt\":\"[^\"]*\"", "\"dueAt\":\"2020-01-01T00:00:00Z\"");
        post(DESK, ofCase, past).then().statusCode(422).body("errors.pointer", contains("/dueAt"));
        post(DESK, ofCase, "{}")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/level", "/organ", "/reason", "/requirements", "/dueAt"));
        as(DESK).get("/v1/" + ofCase).then().body("$", hasSize(0));
    }

    @Test
    void a_closed_case_is_not_supervised() {
        // Given
        closeCase(number);
        // When
        Response issued = post(DESK, ofCase, listed(""));
        // Then
        issued.then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:case-is-over"))
                .body("allowedMoves", contains("REOPEN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"transfer", "voiding"})
    void neither_is_one_that_ended_otherwise(String way) {
        // Given
        endCase(number, way);
        // When
        Response issued = post(DESK, ofCase, listed(""));
        // Then
        issued.then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:case-is-over"))
                .body("allowedMoves", hasSize(0));
        as(DESK).get("/v1/" + ofCase).then().body("$", hasSize(0));
    }

    @Test
    void listing_is_for_the_subdistrict_and_judging_never_for_the_supervised() {
        post(SECRETARY, ofCase, listed(""))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:not-the-organ"));
        post(DESK, ofCase, listed(",\"unitCode\":\"DESK-520102033000\"")).then().statusCode(403);
        post(SECRETARY, ofCase, ordinary("")).then().statusCode(201);
        move(SECRETARY, first + "/escalation", 1, escalation()).then().statusCode(403);
        move(SECRETARY, first + "/report", 1, REPORT)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:not-addressed"));
        move(SQUADRON, first + "/report", 1, REPORT).then().statusCode(200);
        for (String judged : List.of("confirmation", "rejection", "lifting", "escalation"))
            move(SQUADRON, first + "/" + judged, 2, REASON).then().statusCode(403);
    }

    private Response repeatable(String body) {
        return as(SECRETARY)
                .header("Idempotency-Key", "supervise-" + number)
                .contentType("application/json")
                .body(body)
                .post("/v1/" + ofCase);
    }

    private String ordinary(String more) {
        return body("\"level\":\"ORDINARY\",\"organ\":\"COMMUNITY_PARTY_BRANCH\",", more);
    }

    private String listed(String more) {
        return body("\"level\":\"LISTED\",\"organ\":\"SUBDISTRICT_PARTY_COMMITTEE\",", more);
    }

    private String escalation() {
        return body("\"organ\":\"SUBDISTRICT_PARTY_COMMITTEE\",", "");
    }

    private String body(String begin, String more) {
        return "{%s\"reason\":\"多次回访不满意\",\"requirements\":\"三日内整改\",\"dueAt\":\"%s\"%s}"
                .formatted(begin, clock.instant().plus(Duration.ofDays(3)), more);
    }
}
