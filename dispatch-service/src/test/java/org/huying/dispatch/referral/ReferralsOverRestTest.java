package org.huying.dispatch.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.OTHER_SECRETARY;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.PROPERTY;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.WORKER;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.move;
import static org.huying.dispatch.act.RestActs.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.contract.EventContract;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.act.RestActs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class ReferralsOverRestTest {
    private static final String FOUND = "{\"outcome\":\"SUBSTANTIATED\",\"note\":\"已处置，电13800001234\"}";
    private static final String WHY = "{\"reason\":\"租户已搬走\"}";

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    StoryClock clock;

    private String number;
    private String ofCase;
    private String first;
    private Instant deadline;

    @BeforeEach
    void the_squadron_has_a_confidential_case() {
        number = RestActs.aConfidentialCase(handlers);
        ofCase = "cases/" + number + "/referrals";
        first = "referrals/" + number + "-R1";
        deadline = clock.instant().plus(Duration.ofHours(1));
    }

    @Test
    void a_referral_goes_its_whole_way_and_the_case_stays_where_it_is() {
        send("POLICE-WLC")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/" + first))
                .header("ETag", "\"1\"")
                .body("status", equalTo("SENT"))
                .body("matter.zone", equalTo("X区"))
                .body("allowedMoves", containsInAnyOrder("ACKNOWLEDGE", "DECLINE", "WITHDRAW"));
        as(DESK).get("/v1/cases/" + number)
                .then()
                .header("ETag", "\"2\"")
                .body("status", equalTo("DISPATCHED"))
                .body("owner.code", equalTo("URBAN-WLC"));
        move(POLICE, first + "/acknowledgement", 1, "{}").then().statusCode(200);
        move(POLICE, first + "/outcome", 2, FOUND)
                .then()
                .statusCode(200)
                .body("status", equalTo("OUTCOME_REPORTED"))
                .body("allowedMoves", empty());
        assertThat(as(DESK).get("/v1/" + first).asString())
                .contains("secondsToAcknowledge", "secondsToOutcome", "已处置")
                .doesNotContain("13800001234");
    }

    @Test
    void the_unit_learns_topic_place_and_reason_and_nothing_else() {
        // Given
        var heard = EventContract.of("intake-service")
                .example("concern.registered.v1")
                .data();
        send("POLICE-WLC").then().statusCode(201);
        // When
        List<String> payloads = List.of(
                as(POLICE).get("/v1/" + first).asString(),
                as(POLICE).get("/v1/referrals?limit=200").asString(),
                move(POLICE, first + "/acknowledgement", 1, "{}").asString(),
                move(POLICE, first + "/outcome", 1, FOUND).asString(),
                move(SECRETARY, first + "/withdrawal", 2, WHY).asString(),
                as(POLICE).get("/v1/" + first).asString());
        // Then
        assertThat(payloads.get(0))
                .contains("PUBLIC_SECURITY_RISK", heard.get("topic").asText(), "X区");
        assertThat(List.of(payloads.get(0), payloads.get(1), payloads.get(2), payloads.get(3), payloads.get(5)))
                .allSatisfy(payload -> assertThat(payload)
                        .doesNotContain(
                                heard.get("reporterRef").asText(),
                                heard.get("summary").asText(),
                                "reporter",
                                "summary",
                                "concernId",
                                "租户"));
        as(POLICE).get("/v1/cases/" + number).then().statusCode(404);
    }

    @Test
    void one_that_is_not_answered_is_found_by_the_clock_and_may_be_answered_late() {
        // Given
        send("POLICE-WLC").then().statusCode(201);
        // When
        clock.set(deadline.plusMillis(1));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> as(DESK).get("/v1/referrals?overdue=true&limit=200")
                        .then()
                        .body("number", hasItem(number + "-R1")));
        // Then
        move(POLICE, first + "/acknowledgement", 2, "{}").then().statusCode(200);
        as(DESK).get("/v1/referrals?overdue=true&limit=200").then().body("number", not(hasItem(number + "-R1")));
    }

    @Test
    void is_sent_once_to_a_unit_at_a_time_and_a_repeated_request_has_its_effect_once() {
        String body = body("POLICE-WLC");
        Response one = repeatable(body);
        Response two = repeatable(body);
        assertThat(two.statusCode()).isEqualTo(201);
        assertThat(two.header("Location")).isEqualTo(one.header("Location"));
        send("POLICE-WLC")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:already-referred"))
                .body("referral", equalTo(number + "-R1"));
        as(DESK).get("/v1/" + ofCase).then().body("$", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"NOBODY|/unit", "COMMUNITY-520102033905|/unit", "GPG-520102033905001|/unit"})
    void units_that_nothing_is_referred_to_are_pointed_at(String unit, String pointer) {
        send(unit).then().statusCode(422).body("errors.pointer", contains(pointer));
    }

    @Test
    void nothing_but_codes_can_be_said_to_the_unit() {
        post(SECRETARY, ofCase, body("POLICE-WLC").replace("visit-1", "住户王某"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/basis/0"));
        post(SECRETARY, ofCase, body("POLICE-WLC").replace("PUBLIC_SECURITY_RISK", "可疑"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reasonCode"));
    }

    @Test
    void everybody_does_only_what_is_theirs() {
        send("POLICE-WLC").then().statusCode(201);
        for (String blind : List.of(PROPERTY, OTHER_SECRETARY, SQUADRON))
            as(blind).get("/v1/" + first).then().statusCode(404);
        as(WORKER).get("/v1/" + first).then().statusCode(200);
        post(OTHER_SECRETARY, ofCase, body("PROPERTY-1")).then().statusCode(404);
        move(PROPERTY, first + "/acknowledgement", 1, "{}").then().statusCode(404);
        move(POLICE, first + "/acknowledgement", 7, "{}").then().statusCode(412);
        post(POLICE, first + "/acknowledgement", "{}").then().statusCode(428);
        move(POLICE, first + "/outcome", 1, FOUND)
                .then()
                .statusCode(409)
                .body("allowedMoves", containsInAnyOrder("ACKNOWLEDGE", "DECLINE", "WITHDRAW"));
        move(POLICE, first + "/refusal", 1, "{\"reason\":\"属其他机关\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DECLINED"));
        send("POLICE-WLC").then().statusCode(201).body("number", equalTo(number + "-R2"));
    }

    private Response send(String unit) {
        return post(SECRETARY, ofCase, body(unit));
    }

    private Response repeatable(String body) {
        return as(SECRETARY)
                .header("Idempotency-Key", "referral-" + number)
                .contentType("application/json")
                .body(body)
                .post("/v1/" + ofCase);
    }

    private String body(String unit) {
        return "{\"unit\":\"%s\",\"reasonCode\":\"PUBLIC_SECURITY_RISK\",\"basis\":[\"visit-1\"],\"acknowledgeBy\":\"%s\"}"
                .formatted(unit, deadline);
    }
}
