package org.huying.dispatch.referral;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.SECRETARY;
import static org.huying.dispatch.act.RestActs.SQUADRON;
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
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.act.RestActs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case that another unit's findings settled (domain.md §8 A3), and those that were closed as ever. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class ClosedByReferralTest {
    private static final String FOUND = "{\"outcome\":\"SUBSTANTIATED\",\"note\":\"已处置，电13800001234\"}";

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
    void a_case_is_closed_by_way_of_a_referral_once_its_outcome_is_there() {
        // Given
        send("POLICE-WLC").then().statusCode(201);
        followedUp();
        String close = "{\"outcome\":\"RESOLVED\",\"via\":\"REFERRAL\",\"referralNumber\":\"%s\"}";
        String via = close.formatted(number + "-R1");
        move(DESK, "cases/" + number + "/closure", 6, via)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:referral-without-outcome"))
                .body("referral", equalTo(number + "-R1"));
        move(DESK, "cases/" + number + "/closure", 6, close.formatted("WLC-20231113-0001-R1"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/referralNumber"));
        move(DESK, "cases/" + number + "/closure", 6, via.replace("RESOLVED", "EXPLAINED"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/outcome"));
        move(POLICE, first + "/acknowledgement", 1, "{}").then().statusCode(200);
        move(POLICE, first + "/outcome", 2, FOUND).then().statusCode(200);
        // When
        Response closed = move(DESK, "cases/" + number + "/closure", 6, via);
        // Then
        closed.then().statusCode(200).body("closedBy.referralNumber", equalTo(number + "-R1"));
        as(DESK).get("/v1/cases/" + number)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("outcome", equalTo("RESOLVED"))
                .body("closedBy.via", equalTo("REFERRAL"));
        send("PROPERTY-1").then().statusCode(409).body("type", equalTo("urn:huying:problem:case-is-over"));
    }

    @Test
    void closing_as_before_still_works_and_says_nothing_of_a_way() {
        followedUp();
        move(DESK, "cases/" + number + "/closure", 6, "{\"outcome\":\"RESOLVED\"}")
                .then()
                .statusCode(200)
                .body("closedBy", nullValue());
    }

    private void followedUp() {
        move(SQUADRON, "cases/" + number + "/acceptance", 2, "{}").then().statusCode(200);
        move(SQUADRON, "cases/" + number + "/handling-report", 3, "{\"internalNote\":\"已办\",\"publicReply\":\"已办\"}")
                .then()
                .statusCode(200);
        move(SECRETARY, "cases/" + number + "/verification", 4, "{}").then().statusCode(200);
        String answers = "{\"contacted\":\"YES\",\"solved\":\"YES\",\"satisfied\":\"YES\"}";
        move(DESK, "cases/" + number + "/follow-up", 5, answers).then().statusCode(200);
    }

    private Response send(String unit) {
        return post(SECRETARY, ofCase, body(unit));
    }

    private String body(String unit) {
        return "{\"unit\":\"%s\",\"reasonCode\":\"PUBLIC_SECURITY_RISK\",\"basis\":[\"visit-1\"],\"acknowledgeBy\":\"%s\"}"
                .formatted(unit, deadline);
    }
}
