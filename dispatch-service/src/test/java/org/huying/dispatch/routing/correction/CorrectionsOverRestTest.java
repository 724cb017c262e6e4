package org.huying.dispatch.routing.correction;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.huying.dispatch.routing.rule.RestRules.DESK;
import static org.huying.dispatch.routing.rule.RestRules.hear;
import static org.huying.dispatch.routing.rule.RestRules.inForce;
import static org.huying.dispatch.routing.rule.RestRules.read;
import static org.huying.dispatch.routing.rule.RuleFixtures.SQUADRON;
import static org.huying.dispatch.routing.rule.RuleFixtures.about;
import static org.huying.dispatch.routing.rule.RuleFixtures.rule;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.dispatch.casefile.FileCases;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class CorrectionsOverRestTest {
    private static final String PARTNER = TestTokens.partner("URBAN-WLC");

    @Inject
    FileCases cases;

    @Inject
    Clock clock;

    @Test
    void every_change_of_the_lead_by_a_person_counts_against_the_rule_each_case_once() {
        // Given
        int version = inForce(rule("corrected", about("corrected"), SQUADRON));
        String reassigned = hear(cases, "corrected");
        String returned = hear(cases, "corrected");
        String left = hear(cases, "corrected");
        String declined = hear(cases, "corrected");
        // When
        move(DESK, reassigned, "reassignment", to("POLICE-WLC"));
        move(DESK, reassigned, "reassignment", to("PROPERTY-1"));
        move(PARTNER, returned, "return-request", "{\"reason\":\"不属本单位职责\"}");
        move(DESK, returned, "return-approval", to("POLICE-WLC"));
        move(PARTNER, declined, "return-request", "{\"reason\":\"不属本单位职责\"}");
        move(DESK, declined, "return-refusal", "{\"reason\":\"按职责清单\"}");
        move(PARTNER, declined, "return-request", "{\"reason\":\"不属本单位职责\"}");
        move(DESK, declined, "arbitration", to("URBAN-WLC"));
        // Then
        read(left).then().body("owner.code", equalTo("URBAN-WLC"));
        String own = "find { it.rule == 'corrected' && it.ruleSetVersion == " + version + " }";
        corrections()
                .body(own + ".routed", equalTo(4))
                .body(own + ".corrected", equalTo(2))
                .body(own + ".share", equalTo(50.0f))
                .body(own + ".receivers.unit", contains("POLICE-WLC", "PROPERTY-1"))
                .body(own + ".receivers.times", contains(2, 1));
    }

    @Test
    void a_window_says_from_when_to_when() {
        var asked = given().auth().oauth2(DESK);
        asked.get("/v1/routing/corrections").then().statusCode(400);
        given().auth()
                .oauth2(DESK)
                .get("/v1/routing/corrections?from=2023-12-02T00:00:00Z&to=2023-12-01T00:00:00Z")
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(DESK)
                .get("/v1/routing/corrections?from=2001-01-01T00:00:00Z&to=2001-01-02T00:00:00Z")
                .then()
                .statusCode(200)
                .body("$", empty());
    }

    private ValidatableResponse corrections() {
        String from = clock.instant().minus(Duration.ofDays(1)).toString();
        String to = clock.instant().plus(Duration.ofDays(1)).toString();
        return given().auth()
                .oauth2(DESK)
                .get("/v1/routing/corrections?from=" + from + "&to=" + to)
                .then()
                .statusCode(200);
    }

    private static String to(String unit) {
        return "{\"unit\":\"" + unit + "\",\"reason\":\"按职责清单\"}";
    }

    private static void move(String token, String number, String move, String body) {
        given().auth()
                .oauth2(token)
                .header("If-Match", read(number).header("ETag"))
                .contentType("application/json")
                .body(body)
                .post("/v1/cases/" + number + "/" + move)
                .then()
                .statusCode(200);
    }
}
