package org.huying.intake.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class FollowConcernTest {
    private static final String HELP = """
            {"channel":"WEB","nature":"HELP","topic":"property.maintenance","description":"灯坏了",
             "address":{"communityCode":"520102033901"}}""";

    @Inject
    Town town;

    @Inject
    RecordProgress progress;

    private String number;
    private String concernId;
    private String trackingCode;

    @BeforeEach
    void aConcernIsRegistered() {
        town.isKnown();
        Response receipt = given().auth()
                .oauth2(TestTokens.resident("r-1"))
                .contentType("application/json")
                .body(HELP)
                .post("/v1/concerns");
        number = receipt.path("number");
        concernId = receipt.path("concernId");
        trackingCode = receipt.path("trackingCode");
    }

    @Test
    void whoever_has_the_tracking_code_sees_every_step_in_order_also_when_told_twice_or_late() {
        // When
        told(3, "case.accepted.v1", "");
        told(1, "case.filed.v1", "");
        told(2, "case.dispatched.v1", ",\"owner\":{\"code\":\"PROPERTY-1\",\"name\":\"第一物业服务企业\"}");
        told(2, "case.dispatched.v1", ",\"owner\":{\"code\":\"PROPERTY-1\",\"name\":\"第一物业服务企业\"}");
        told(4, "case.handled.v1", ",\"publicReply\":\"已更换\"");
        // Then
        follow(trackingCode)
                .then()
                .statusCode(200)
                .body("status", equalTo("HANDLED"))
                .body("steps.status", contains("REGISTERED", "FILED", "DISPATCHED", "ACCEPTED", "HANDLED"))
                .body("steps[2].owner", equalTo("第一物业服务企业"))
                .body("steps[4].publicReply", equalTo("已更换"));
    }

    @Test
    void a_case_that_goes_another_way_is_followed_there_too() {
        // When
        told(1, "case.filed.v1", "");
        told(2, "case.dispatched.v1", ",\"owner\":{\"code\":\"PROPERTY-1\",\"name\":\"第一物业服务企业\"}");
        told(3, "case.return-requested.v1", ",\"reason\":\"不属本单位\"");
        told(4, "case.reassigned.v1", ",\"owner\":{\"code\":\"URBAN-WLC\",\"name\":\"五里冲城管中队\"}");
        told(5, "case.co-handler-added.v1", "");
        told(6, "case.reopened.v1", ",\"owner\":{\"code\":\"URBAN-WLC\",\"name\":\"五里冲城管中队\"}");
        told(7, "case.transferred.v1", ",\"outcome\":\"TRANSFERRED\"");
        // Then
        follow(trackingCode)
                .then()
                .statusCode(200)
                .body("status", equalTo("TRANSFERRED"))
                .body(
                        "steps.status",
                        contains(
                                "REGISTERED",
                                "FILED",
                                "DISPATCHED",
                                "RETURN_REQUESTED",
                                "REASSIGNED",
                                "REOPENED",
                                "TRANSFERRED"))
                .body("steps[4].owner", equalTo("五里冲城管中队"));
    }

    @Test
    void without_the_right_code_there_is_nothing_to_see() {
        follow("0000-0000-0000").then().statusCode(404);
        follow("").then().statusCode(404);
        assertThat(given().get("/v1/concerns/" + number + "/progress").statusCode())
                .isEqualTo(404);
        assertThat(given().header("Tracking-Code", trackingCode)
                        .get("/v1/concerns/WLC-20000101-0001/progress")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void staff_in_charge_and_the_reporter_themself_need_no_code() {
        signedIn(TestTokens.desk()).then().statusCode(200);
        signedIn(TestTokens.resident("r-1")).then().statusCode(200);
        signedIn(TestTokens.resident("r-2")).then().statusCode(404);
        signedIn(TestTokens.secretary(Town.YANAN)).then().statusCode(404);
    }

    private void told(long sequence, String type, String more) {
        String data = "{\"concernId\":\"%s\",\"number\":\"%s\"%s}".formatted(concernId, number, more);
        var event = Town.event("huying.cases", UUID.randomUUID().toString(), type, number, sequence, data);
        QuarkusTransaction.requiringNew().run(() -> progress.record(List.of(event)));
    }

    private Response follow(String code) {
        return given().header("Tracking-Code", code).get("/v1/concerns/" + number + "/progress");
    }

    private Response signedIn(String token) {
        return given().auth().oauth2(token).get("/v1/concerns/" + number + "/progress");
    }
}
