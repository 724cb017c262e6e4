package org.huying.dispatch.routing.rule;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.huying.chassis.testing.TestTokens;
import org.huying.dispatch.casefile.CasePlace;
import org.huying.dispatch.casefile.FileCases;
import org.huying.dispatch.casefile.HeardConcern;
import org.huying.dispatch.timelimit.Urgency;

/** What the REST tests of the rules have in common: concerns that are heard, and drafts on their way into force. */
public final class RestRules {
    public static final String DESK = TestTokens.desk();
    public static final String ADMIN = TestTokens.systemAdmin();
    public static final String PATH = "/v1/routing/rule-sets";

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private RestRules() {}

    /** Heard now in a grid of 中园, in a building of its own; returns its number. */
    public static String hear(FileCases cases, String topic) {
        return hear(cases, topic, "楼" + SERIAL.get(), Urgency.GENERAL);
    }

    public static String hear(FileCases cases, String topic, String building, Urgency urgency) {
        String number = "RUL-20231201-%04d".formatted(SERIAL.incrementAndGet());
        CasePlace place =
                new CasePlace(RuleFixtures.ZHONGYUAN, RuleFixtures.GRID, null, null, building, null, null, null);
        HeardConcern concern = new HeardConcern(
                UUID.randomUUID(), number, "WEB", "HELP", topic, false, place, "某事", null, urgency, null, null);
        QuarkusTransaction.requiringNew().run(() -> cases.file(concern));
        return number;
    }

    public static Response read(String number) {
        return given().auth().oauth2(DESK).get("/v1/cases/" + number);
    }

    public static Response draft(String token, String key, Rule... first) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body(RuleFixtures.starterAfter(first)))
                .post(PATH);
    }

    /** A draft of the desk's; returns its version. */
    public static int draft(Rule... first) {
        return draft(DESK, UUID.randomUUID().toString(), first)
                .then()
                .statusCode(201)
                .extract()
                .path("version");
    }

    public static Response dryRun(int version, String body) {
        return given().auth()
                .oauth2(DESK)
                .contentType("application/json")
                .body(body)
                .post(PATH + "/" + version + "/dry-run");
    }

    public static Response activate(String token, int version, String revision, String body) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", revision)
                .contentType("application/json")
                .body(body)
                .post(PATH + "/" + version + "/activation");
    }

    /** Draft, dry-run, activation: in force when it returns. */
    public static int inForce(Rule... first) {
        int version = draft(first);
        dryRun(version, "{}").then().statusCode(200);
        activate(ADMIN, version, "\"1\"", "{}").then().statusCode(200);
        return version;
    }

    public static String body(List<Rule> rules) {
        try {
            return JSON.writeValueAsString(Map.of("rules", rules));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
