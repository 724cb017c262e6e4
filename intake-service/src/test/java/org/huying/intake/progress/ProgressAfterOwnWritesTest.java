package org.huying.intake.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.huying.chassis.consistency.ArrivalWatch;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.Inbox;
import org.huying.chassis.testing.Batch;
import org.huying.chassis.testing.TestTokens;
import org.huying.intake.IntakeTestResource;
import org.huying.intake.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(IntakeTestResource.class)
class ProgressAfterOwnWritesTest {
    private static final String HELP = """
            {"channel":"WEB","nature":"HELP","topic":"property.maintenance","description":"灯坏了",
             "address":{"communityCode":"520102033901"}}""";
    private static final String CASES = "huying.cases";

    @Inject
    Town town;

    @Inject
    Inbox inbox;

    @Inject
    Instance<EventHandler> handlers;

    @Inject
    ArrivalWatch watch;

    private final String caseId = UUID.randomUUID().toString();

    @BeforeEach
    void the_town_is_known() {
        town.isKnown();
    }

    @Test
    void a_receipt_comes_with_the_token_of_the_registration_also_when_the_request_is_repeated() {
        // Given
        String key = UUID.randomUUID().toString();
        // When
        Response first = register(key);
        Response again = register(key);
        // Then
        String expected = "huying.concerns:" + first.path("concernId") + ":1";
        first.then().statusCode(201).header("Consistency-Token", expected);
        again.then().statusCode(201).header("Consistency-Token", expected);
    }

    @Test
    void the_token_of_the_registration_holds_up_nobody_here() {
        // Given
        Response receipt = register(UUID.randomUUID().toString());
        // When
        Response progress = asReporter()
                .header("Consistency-Token", receipt.header("Consistency-Token"))
                .header("Prefer", "wait=0")
                .get(progressOf(receipt));
        // Then
        progress.then().statusCode(200).body("status", equalTo("REGISTERED"));
    }

    @Test
    void with_the_token_of_a_case_the_progress_is_shown_from_after_it() {
        // Given
        Response receipt = register(UUID.randomUUID().toString());
        var progress = CompletableFuture.supplyAsync(() -> asReporter()
                .header("Consistency-Token", CASES + ":" + caseId + ":3")
                .header("Prefer", "wait=10")
                .get(progressOf(receipt)));
        await().untilAsserted(() -> assertThat(watch.waiting()).isEqualTo(1));
        // When
        told(receipt, 3, "case.accepted.v1");
        // Then
        progress.join().then().statusCode(200).body("status", equalTo("ACCEPTED"));
    }

    private void told(Response receipt, long sequence, String type) {
        String data = "{\"concernId\":\"%s\"}".formatted(receipt.<String>path("concernId"));
        var event = Town.event(CASES, caseId, type, receipt.path("number"), sequence, data);
        EventHandler handler = handlers.stream()
                .filter(it -> it.topic().equals(CASES))
                .findFirst()
                .orElseThrow();
        inbox.receive(Batch.of(event), handler);
    }

    private static Response register(String key) {
        return asReporter()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(HELP)
                .post("/v1/concerns");
    }

    private static String progressOf(Response receipt) {
        return "/v1/concerns/" + receipt.path("number") + "/progress";
    }

    private static RequestSpecification asReporter() {
        return given().auth().oauth2(TestTokens.resident("own-writes"));
    }
}
