package org.huying.dispatch.casefile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.huying.chassis.consistency.ArrivalWatch;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Trace;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.Inbox;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.Batch;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class CaseAfterOwnWritesTest {
    private static final String COMMUNITY = "520102033901";
    private static final String GRID = COMMUNITY + "001";
    private static final String CONCERNS = "huying.concerns";
    private static final String REGISTERED = """
            {"concernId":"%s","number":"%s","channel":"WEB","nature":"HELP","topic":"neighbourhood.noise",
             "confidential":false,"place":{"communityCode":"520102033901","gridCode":"%s"},"summary":"噪声"}""";

    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Inject
    Inbox inbox;

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    ArrivalWatch watch;

    @Inject
    Clock clock;

    private final UUID concernId = UUID.randomUUID();
    private final String number = "OWN-20231202-%04d".formatted(SERIAL.incrementAndGet());

    @Test
    void with_the_token_of_the_registration_the_case_is_found() {
        // Given
        var read = CompletableFuture.supplyAsync(() -> asWorker(10).get("/v1/cases/" + number));
        await().untilAsserted(() -> assertThat(watch.waiting()).isEqualTo(1));
        // When
        theConcernIsHeard();
        // Then
        read.join().then().statusCode(200).body("status", equalTo("DISPATCHED"));
    }

    @Test
    void a_concern_that_was_not_heard_in_time_is_not_called_unknown() {
        asWorker(0)
                .get("/v1/cases/" + number)
                .then()
                .statusCode(503)
                .body("type", equalTo("urn:huying:problem:not-yet-here"));
    }

    @Test
    void a_command_waits_as_a_read_does_and_answers_with_the_token_of_the_case() {
        // Given
        var accepted = CompletableFuture.supplyAsync(
                () -> asWorker(10).header("If-Match", "\"2\"").post("/v1/cases/" + number + "/acceptance"));
        await().untilAsserted(() -> assertThat(watch.waiting()).isEqualTo(1));
        // When
        theConcernIsHeard();
        // Then
        Response answer = accepted.join();
        answer.then().statusCode(200).header("ETag", "\"3\"");
        assertThat(answer.header("Consistency-Token")).isEqualTo("huying.cases:" + answer.path("caseId") + ":3");
    }

    @Test
    void a_refused_command_has_no_token() {
        // Given
        theConcernIsHeard();
        // When
        Response refused = asWorker(0).header("If-Match", "\"1\"").post("/v1/cases/" + number + "/acceptance");
        // Then
        refused.then().statusCode(412).header("Consistency-Token", nullValue());
    }

    @Test
    void the_token_of_a_move_holds_up_nobody_here() {
        // Given
        theConcernIsHeard();
        String token = asWorker(0)
                .header("If-Match", "\"2\"")
                .post("/v1/cases/" + number + "/acceptance")
                .header("Consistency-Token");
        // When
        Response read = given().auth()
                .oauth2(TestTokens.gridWorker(GRID))
                .header("Consistency-Token", token)
                .header("Prefer", "wait=0")
                .get("/v1/cases/" + number);
        // Then
        read.then().statusCode(200).header("ETag", "\"3\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"urges", "supervisions", "whistles", "extensions"})
    void a_request_that_comes_again_is_answered_with_the_token_it_was_answered_with_before(String what) {
        // Given
        theConcernIsHeard();
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        String first = ask(what, tomorrow).then().statusCode(201).extract().header("Consistency-Token");
        // When
        Response again = ask(what, tomorrow);
        // Then
        again.then().statusCode(201).header("Consistency-Token", first);
        assertThat(first).matches("huying\\.cases:[0-9a-f-]{36}:[12]");
    }

    private Response ask(String what, Instant soon) {
        String body =
                switch (what) {
                    case "urges" -> "{}";
                    case "supervisions" -> """
                            {"level":"ORDINARY","organ":"COMMUNITY_PARTY_BRANCH","reason":"多次回访不满意",
                             "requirements":"整改","dueAt":"%s"}""".formatted(soon);
                    case "whistles" -> """
                            {"units":["POLICE-WLC"],"place":"3栋","need":"夜间噪声","reportInBy":"%s"}""".formatted(soon);
                    default ->
                        """
                            {"reason":"等检测报告","lastDay":"%s"}""".formatted(soon.plus(Duration.ofDays(20)).toString().substring(0, 10));
                };
        String asker = what.equals("extensions") ? TestTokens.gridWorker(GRID) : TestTokens.secretary(COMMUNITY);
        return given().auth()
                .oauth2(asker)
                .header("Idempotency-Key", what + number)
                .contentType("application/json")
                .body(body)
                .post("/v1/cases/" + number + "/" + what);
    }

    private RequestSpecification asWorker(int wait) {
        return given().auth()
                .oauth2(TestTokens.gridWorker(GRID))
                .header("Consistency-Token", CONCERNS + ":" + concernId + ":1")
                .header("Prefer", "wait=" + wait);
    }

    private void theConcernIsHeard() {
        Instant now = Instant.parse("2023-12-02T01:00:00Z");
        Envelope envelope = new Envelope(
                EventIds.next(),
                "/huying/intake",
                "concern.registered.v1",
                number,
                now,
                now,
                1,
                "test",
                Trace.continuing(null, null).traceparent());
        byte[] data = REGISTERED.formatted(concernId, number, GRID).getBytes(StandardCharsets.UTF_8);
        EventHandler handler = handlers.stream()
                .filter(it -> it.topic().equals(CONCERNS))
                .findFirst()
                .orElseThrow();
        inbox.receive(Batch.of(new ReceivedEvent(CONCERNS, concernId.toString(), envelope, data)), handler);
    }
}
