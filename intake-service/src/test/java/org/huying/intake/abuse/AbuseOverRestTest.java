package org.huying.intake.abuse;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.huying.intake.challenge.ChallengeAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(StrictTown.class)
@QuarkusTestResource(IntakeTestResource.class)
class AbuseOverRestTest {
    private static final String DESK = TestTokens.desk();
    private static final String WRONG = "AAAA.1";

    @Inject
    Town town;

    @Inject
    StoryClock clock;

    @Inject
    ForgetCallers forget;

    @BeforeEach
    void theTownIsKnown() {
        town.isKnown();
    }

    @Test
    void an_anonymous_caller_who_comes_too_often_is_told_when_to_come_back() {
        // Given: the slower the machine, the more are let in meanwhile
        int letIn = 0;
        Response refused = from("203.0.113.7").get("/v1/challenge");
        // When
        while (refused.statusCode() == 200 && letIn < 10 * StrictTown.PER_MINUTE) {
            letIn++;
            refused = from("203.0.113.7").get("/v1/challenge");
        }
        // Then
        refused.then().statusCode(429);
        assertThat(letIn).isGreaterThanOrEqualTo(StrictTown.PER_MINUTE);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        from("203.0.113.8").get("/v1/challenge").then().statusCode(200);
    }

    @Test
    void one_phone_registers_so_many_an_hour_however_it_is_written_and_whoever_names_it() {
        register(resident("p-1"), "13911112222", "GENERAL").then().statusCode(201);
        register(resident("p-2"), "+86 139 1111 2222", "GENERAL").then().statusCode(201);
        register(resident("p-3"), "139-1111-2222", "GENERAL").then().statusCode(429);
        register(resident("p-3"), "13911113333", "GENERAL").then().statusCode(201);
        register(given().auth().oauth2(TestTokens.desk()), "13911112222", "GENERAL")
                .then()
                .statusCode(201);
    }

    @Test
    void one_resident_registers_so_many_an_hour() {
        for (int i = 0; i < StrictTown.PER_HOUR; i++)
            register(resident("often"), null, "GENERAL").then().statusCode(201);
        register(resident("often"), null, "GENERAL").then().statusCode(429);
    }

    @Test
    void a_challenge_is_met_once_for_one_registration_which_may_be_repeated() {
        // Given
        String answer = ChallengeAnswers.to(from("203.0.113.20").get("/v1/challenge"));
        String key = UUID.randomUUID().toString();
        // When
        Response first =
                register(from("203.0.113.20").header("Challenge-Answer", answer).header("Idempotency-Key", key));
        // Then
        first.then().statusCode(201);
        register(from("203.0.113.20").header("Challenge-Answer", answer).header("Idempotency-Key", key))
                .then()
                .statusCode(201)
                .body("number", equalTo(first.<String>path("number")));
        register(from("203.0.113.20").header("Challenge-Answer", answer))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:challenge-unmet"));
        register(from("203.0.113.20")).then().statusCode(403);
    }

    @Test
    void who_misuses_it_again_and_again_is_flagged_and_let_in_until_the_desk_decides() {
        // Given
        String id = flagged("203.0.113.30");
        // When
        Response taken = registerProperly("203.0.113.30", "GENERAL");
        // Then
        taken.then().statusCode(201);
        desk().get("/v1/flagged-callers/" + id + "/concerns")
                .then()
                .statusCode(200)
                .body("$", contains(taken.<String>path("number")));
        desk().get("/v1/flagged-callers/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("kind", equalTo("NETWORK"))
                .body("strikes.CHALLENGE_UNMET", equalTo(StrictTown.STRIKES))
                .body("allowedMoves", containsInAnyOrder("RESTRICT", "CLEAR"));
    }

    @Test
    void who_is_restricted_is_told_until_when_and_may_still_report_a_threat() {
        // Given
        String id = flagged("203.0.113.40");
        String until = inThreeDays();
        // When
        decide(id, "restriction", "{\"until\":\"" + until + "\",\"reason\":\"AUTOMATED_CALLS\"}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        // Then
        registerProperly("203.0.113.40", "GENERAL")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:huying:problem:caller-restricted"))
                .body("until", equalTo(until));
        registerProperly("203.0.113.40", "THREAT").then().statusCode(201);
        decide(id, "lifting", "{\"reason\":\"APPEAL_GRANTED\"}", "\"2\"").then().statusCode(200);
        registerProperly("203.0.113.40", "GENERAL").then().statusCode(201);
        decide(id, "clearing", "{\"reason\":\"MISTAKEN_FLAG\"}", "\"3\"")
                .then()
                .statusCode(200)
                .body("allowedMoves", empty());
    }

    @Test
    void a_decision_says_what_it_is_based_on_and_why() {
        String id = flagged("203.0.113.50");
        String reason = "{\"reason\":\"MISTAKEN_FLAG\"}";
        decide(id, "clearing", reason, null).then().statusCode(428);
        decide(id, "clearing", reason, "\"7\"").then().statusCode(412);
        decide(id, "clearing", "{}", "\"1\"").then().statusCode(422).body("errors.pointer", contains("/reason"));
        decide(id, "lifting", reason, "\"1\"")
                .then()
                .statusCode(409)
                .body("allowedMoves", contains("CLEAR", "RESTRICT"));
        decide(id, "restriction", "{\"until\":\"2001-01-01T00:00:00Z\",\"reason\":\"FALSE_REPORTS\"}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/until"));
        decide(UUID.randomUUID().toString(), "clearing", reason, "\"1\"").then().statusCode(404);
    }

    @Test
    void whose_reports_are_declined_as_abusive_again_and_again_is_flagged_by_the_phone_they_name() {
        // When
        for (int i = 0; i < StrictTown.STRIKES; i++) {
            String number = register(desk(), "13911119999", "GENERAL").path("number");
            desk().contentType(ContentType.JSON)
                    .header("If-Match", "\"1\"")
                    .body("{\"reasonCode\":\"ABUSIVE\",\"explanation\":\"内容为辱骂，不予受理。\"}")
                    .post("/v1/concerns/" + number + "/refusal")
                    .then()
                    .statusCode(200);
            clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        }
        // Then
        desk().get("/v1/flagged-callers?limit=1")
                .then()
                .body("[0].kind", equalTo("PHONE"))
                .body("[0].strikes.DECLINED_AS_ABUSIVE", equalTo(StrictTown.STRIKES));
    }

    @Test
    void is_forgotten_once_quiet_for_half_a_year_also_when_a_restriction_has_run_out() {
        // Given
        String id = flagged("203.0.113.60");
        String until = inThreeDays();
        decide(id, "restriction", "{\"until\":\"" + until + "\",\"reason\":\"FALSE_REPORTS\"}", "\"1\"")
                .then()
                .statusCode(200);
        // When
        clock.set(clock.instant().plus(Duration.ofDays(184)));
        forget.forget();
        // Then
        desk().get("/v1/flagged-callers/" + id).then().statusCode(404);
    }

    private String inThreeDays() {
        return clock.instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .plus(Duration.ofDays(3))
                .toString();
    }

    /** Sends nonsense for a challenge in as many minutes as it takes. */
    private String flagged(String network) {
        for (int i = 0; i < StrictTown.STRIKES; i++) {
            register(from(network).header("Challenge-Answer", WRONG)).then().statusCode(403);
            clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        }
        return desk().get("/v1/flagged-callers?limit=1").path("[0].id");
    }

    private static Response decide(String id, String decision, String body, String version) {
        RequestSpecification request = desk().contentType(ContentType.JSON).body(body);
        if (version != null) request.header("If-Match", version);
        return request.post("/v1/flagged-callers/" + id + "/" + decision);
    }

    private static Response registerProperly(String network, String urgency) {
        String answer = ChallengeAnswers.to(from(network).get("/v1/challenge"));
        return register(from(network).header("Challenge-Answer", answer), null, urgency);
    }

    private static Response register(RequestSpecification as) {
        return register(as, null, "GENERAL");
    }

    private static Response register(RequestSpecification as, String phone, String urgency) {
        String reporter = phone == null ? "" : ",\"reporter\":{\"phone\":\"" + phone + "\"}";
        return as.contentType(ContentType.JSON)
                .body("""
                        {"channel":"WEB","nature":"HELP","topic":"property.maintenance","description":"灯坏了",
                         "urgency":"%s","address":{"communityCode":"520102033901"}%s}""".formatted(urgency, reporter))
                .post("/v1/concerns");
    }

    private static RequestSpecification resident(String name) {
        return given().auth().oauth2(TestTokens.resident(name));
    }

    private static RequestSpecification desk() {
        return given().auth().oauth2(DESK);
    }

    private static RequestSpecification from(String network) {
        return given().header("X-Forwarded-For", network);
    }
}
