package org.huying.intake.promise;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.huying.intake.ClosedConcerns;
import org.huying.intake.IntakeTestResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class PromiseOverRestTest extends ClosedConcerns {
    private static final String RESOLUTION =
            "\"measure\":\"RESOLUTION\",\"dueAt\":\"%sT16:00:00Z\",\"provisional\":false";

    @Test
    void the_receipt_says_where_to_follow_it_and_what_the_code_is_good_for() {
        concern.then()
                .body("progress", equalTo("/v1/concerns/" + number(concern) + "/progress"))
                .body("advice", containsString("请记下编号和查询码"))
                .body("advice", containsString("Keep number and tracking code"));
    }

    @Test
    void nothing_is_promised_before_it_is_dispatched_and_nothing_any_more_after_the_closing() {
        progress(concern).then().body("promise", nullValue());
        start(concern, "2023-12-18");
        progress(concern)
                .then()
                .body("promise.promisedBy", equalTo("2023-12-18T16:00:00Z"))
                .body(
                        "promise.text",
                        containsString("承诺 2023-12-18 24:00 前办结 · Promised by the end of 18 December 2023"))
                .body("promise.provisional", equalTo(false))
                .body("promise.extensions", equalTo(0))
                .body("promise.deferredUntil", nullValue());
        close(concern);
        progress(concern).then().body("promise", nullValue());
    }

    @Test
    void what_moves_it_may_be_told_late_twice_and_before_the_case_is_known() {
        // When
        clock(concern, 3, "deferral.approved.v1", "\"reviewDate\":\"2024-01-20\"");
        clock(
                concern,
                2,
                "extension.approved.v1",
                "\"round\":1,\"extensions\":1," + RESOLUTION.formatted("2023-12-20"));
        start(concern, "2023-12-18");
        clock(
                concern,
                2,
                "extension.approved.v1",
                "\"round\":1,\"extensions\":1," + RESOLUTION.formatted("2023-12-20"));
        told("case.filed.v1", concern, "");
        // Then
        progress(concern)
                .then()
                .body("promise.promisedBy", nullValue())
                .body("promise.deferredUntil", equalTo("2024-01-20"))
                .body("promise.extensions", equalTo(1));
        clock(concern, 4, "deadline.resumed.v1", "\"round\":1," + RESOLUTION.formatted("2024-01-24"));
        progress(concern)
                .then()
                .body("promise.promisedBy", equalTo("2024-01-24T16:00:00Z"))
                .body("promise.text", containsString("已延期 1 次"));
    }

    @Test
    void a_merged_concern_shows_what_is_promised_of_the_one_it_goes_on_with() {
        // Given
        Response survivor = registered();
        start(concern, "2023-12-18");
        start(survivor, "2023-12-15");
        // When
        merge(concern, survivor).then().statusCode(200);
        told("case.merged.v1", concern, "");
        told("case.dispatched.v1", survivor, ",\"owner\":{\"code\":\"GPG-1\",\"name\":\"第一网格党小组\"}");
        // Then
        progress(concern).then().body("promise.promisedBy", equalTo("2023-12-15T16:00:00Z"));
    }

    private void start(Response which, String day) {
        clock(which, 1, "deadline.set.v1", "\"round\":1,\"deadlines\":[{" + RESOLUTION.formatted(day) + "}]");
    }

    private void clock(Response which, long sequence, String type, String data) {
        told(type, sequence, "{\"concernId\":\"%s\",%s}".formatted(id(which), data));
    }
}
