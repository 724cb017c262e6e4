package org.huying.intake.duplicate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A, B and C report the same; each pair is proposed. */
@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class ProposalsFollowConcernsTest extends AtOnePlace {
    private Response a;
    private Response b;
    private Response c;
    private UUID ab;
    private UUID ac;
    private UUID bc;

    @BeforeEach
    void threeReportTheSame() {
        a = hawkers(HAWKERS);
        b = hawkers(HAWKERS);
        c = hawkers(HAWKERS_OTHERWISE);
        ab = proposed(a, b);
        ac = proposed(a, c);
        bc = proposed(b, c);
    }

    @Test
    void the_proposal_of_two_that_are_merged_without_it_is_accepted_and_the_merged_one_s_others_are_overtaken() {
        // When
        post(b, "merge", "\"1\"", into(a)).then().statusCode(200);
        // Then
        status(ab, "ACCEPTED");
        status(bc, "OBSOLETE");
        status(ac, "OPEN");
        read(DESK, bc).then().body("settled.cause", equalTo("MERGED")).body("settled.by", equalTo("system"));
    }

    @Test
    void undoing_a_merger_restores_proposals_progress_and_reporter() {
        // Given
        decide(DESK, ab, "acceptance", "\"1\"", "{}").then().statusCode(200);
        assertThat(follow(b).<String>path("mergedInto")).isEqualTo(number(a));
        // When
        post(b, "unmerge", "\"2\"", "{\"reason\":\"两批摊贩\"}").then().statusCode(200);
        // Then
        status(ab, "OPEN");
        status(bc, "OPEN");
        status(ac, "OPEN");
        read(DESK, ab).then().header("ETag", "\"3\"").body("settled", nullValue());
        follow(b)
                .then()
                .statusCode(200)
                .body("mergedInto", nullValue())
                .body("status", equalTo("REGISTERED"))
                .body("steps.status", contains("REGISTERED"));
        given().auth()
                .oauth2(DESK)
                .get("/v1/concerns/" + number(a) + "/merge")
                .then()
                .body("mergedHere.size()", equalTo(0));
    }

    @Test
    void what_was_undone_may_be_decided_once_more_by_the_same_proposal() {
        // Given
        decide(DESK, ab, "acceptance", "\"1\"", "{}").then().statusCode(200);
        post(b, "unmerge", "\"2\"", "{\"reason\":\"合并方向有误\"}").then().statusCode(200);
        // When
        Response again = decide(DESK, ab, "acceptance", "\"3\"", into(b));
        // Then
        again.then().statusCode(200).body("earlier.mergedInto", equalTo(number(b)));
    }

    @Test
    void a_proposal_stays_overtaken_while_the_other_one_is_merged() {
        // Given
        post(b, "merge", "\"1\"", into(a)).then().statusCode(200);
        post(c, "merge", "\"1\"", into(a)).then().statusCode(200);
        // When
        post(b, "unmerge", "\"2\"", "{\"reason\":\"两批摊贩\"}").then().statusCode(200);
        // Then
        status(ab, "OPEN");
        status(bc, "OBSOLETE");
        post(c, "unmerge", "\"2\"", "{\"reason\":\"两批摊贩\"}").then().statusCode(200);
        status(bc, "OPEN");
    }

    @Test
    void proposals_of_a_concern_that_came_to_nothing_are_overtaken_for_good() {
        // When
        told(a, "case.voided.v1");
        // Then
        status(ab, "OBSOLETE");
        status(ac, "OBSOLETE");
        status(bc, "OPEN");
        read(DESK, ab).then().body("settled.cause", equalTo("VOID"));
        post(c, "merge", "\"1\"", into(b)).then().statusCode(200);
        post(c, "unmerge", "\"2\"", "{\"reason\":\"两批摊贩\"}").then().statusCode(200);
        status(bc, "OPEN");
        status(ac, "OBSOLETE");
    }

    @Test
    void what_is_merged_or_void_is_not_proposed_to_those_who_come_later() throws Exception {
        // Given
        post(b, "merge", "\"1\"", into(a)).then().statusCode(200);
        told(c, "case.declined.v1");
        // When
        Response d = hawkers(HAWKERS);
        // Then
        proposed(a, d);
        assertThat(proposal(b, d)).isEmpty();
        assertThat(proposal(c, d)).isEmpty();
    }

    private static void status(UUID proposal, String status) {
        read(DESK, proposal).then().body("status", equalTo(status));
    }

    private static Response follow(Response receipt) {
        return given().header("Tracking-Code", receipt.<String>path("trackingCode"))
                .get("/v1/concerns/" + number(receipt) + "/progress");
    }
}
