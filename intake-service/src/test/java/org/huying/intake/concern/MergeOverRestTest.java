package org.huying.intake.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class MergeOverRestTest extends TwoReports {
    @Test
    void the_secretary_merges_two_of_the_own_community_and_undoes_it() {
        merge(SECRETARY, merged, survivor)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .header("Consistency-Token", "huying.concerns:" + merged.path("concernId") + ":2")
                .body("status", equalTo("MERGED"))
                .body("mergedInto", equalTo(number(survivor)))
                .body("allowedMoves", contains("WITHDRAW", "UNMERGE"));
        read(DESK, survivor, "/merge").then().statusCode(200).body("mergedHere", contains(number(merged)));
        read(DESK, merged, "")
                .then()
                .header("ETag", "\"2\"")
                .body("status", equalTo("MERGED"))
                .body("mergedInto", equalTo(number(survivor)));
        post(SECRETARY, merged, "unmerge", "\"2\"", "{\"reason\":\"两处路灯\"}")
                .then()
                .statusCode(200)
                .header("Consistency-Token", "huying.concerns:" + merged.path("concernId") + ":3")
                .body("status", equalTo("REGISTERED"))
                .body("mergedInto", nullValue())
                .body("reason", equalTo("两处路灯"));
        read(DESK, survivor, "/merge").then().body("mergedHere.size()", equalTo(0));
    }

    @Test
    void asked_twice_it_answers_the_same_and_tells_it_once() {
        // Given
        Response first = merge(DESK, merged, survivor);
        // When
        Response again = merge(DESK, merged, survivor);
        // Then
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"2\"");
        assertThat(again.header("Consistency-Token")).isEqualTo(first.header("Consistency-Token"));
    }

    @Test
    void refusals_say_what_to_do() {
        // Given
        Response third = registered(Town.ZHONGYUAN);
        merge(DESK, merged, survivor).then().statusCode(200);
        // Then
        merge(DESK, third, merged)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:survivor-is-merged"))
                .body("survivor", equalTo(number(survivor)));
        merge(DESK, survivor, third)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:others-merged-here"))
                .body("merged", contains(number(merged)));
        merge(DESK, third, third).then().statusCode(422).body("errors[0].pointer", equalTo("/into"));
        merge(DESK, third, registered(Town.YANAN)).then().statusCode(422).body("errors[0].pointer", equalTo("/into"));
        post(DESK, merged, "merge", "\"2\"", into(third))
                .then()
                .statusCode(409)
                .body("allowedMoves", contains("UNMERGE", "WITHDRAW"));
        post(DESK, third, "unmerge", "\"1\"", "{\"reason\":\"误合并\"}")
                .then()
                .statusCode(409)
                .body("allowedMoves", contains("ACCEPT", "DECLINE", "MERGE", "WITHDRAW"));
    }

    @Test
    void a_decision_names_the_version_it_was_made_upon() {
        post(DESK, merged, "merge", null, into(survivor)).then().statusCode(428);
        post(DESK, merged, "merge", "\"7\"", into(survivor)).then().statusCode(412);
        post(DESK, merged, "unmerge", "\"1\"", "{}").then().statusCode(422);
        post(DESK, merged, "merge", "\"1\"", "{\"into\":\"WLC-20000101-0001\"}")
                .then()
                .statusCode(404);
        post(DESK, merged, "merge", "\"1\"", "{\"into\":\"x\\u0000\"}").then().statusCode(404);
    }

    @Test
    void a_secretary_decides_of_the_own_community_only() {
        String elsewhere = TestTokens.secretary(Town.YANAN);
        merge(elsewhere, merged, survivor).then().statusCode(404);
        merge(SECRETARY, merged, registered(Town.YANAN)).then().statusCode(404);
        read(elsewhere, merged, "/merge").then().statusCode(404);
        post(elsewhere, merged, "unmerge", "\"1\"", "{\"reason\":\"x\"}").then().statusCode(404);
    }

    @Test
    void what_was_withdrawn_is_not_merged_and_nothing_into_it() {
        // Given
        told(survivor, 1, "case.voided.v1", "");
        // Then
        merge(DESK, merged, survivor)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:concern-is-void"));
        merge(DESK, survivor, merged)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:concern-is-void"));
    }
}
