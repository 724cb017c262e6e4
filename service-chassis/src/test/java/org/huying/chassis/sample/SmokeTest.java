package org.huying.chassis.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.huying.chassis.event.DomainEvent;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.outbox.Outbox;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class SmokeTest {
    @Inject
    Outbox outbox;

    @Inject
    NoteHandler notes;

    record Noted(@JsonIgnore Occurrence occurrence, String text) implements DomainEvent {
        public String type() {
            return "note.taken.v1";
        }

        public String stream() {
            return "huying.meetings";
        }
    }

    @Test
    void an_event_added_in_a_transaction_arrives() {
        var key = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(new Noted(new Occurrence(key, "N-1", 1, Instant.now()), "hello")));
        await().untilAsserted(
                        () -> assertThat(notes.seen()).anyMatch(e -> e.key().equals(key)));
    }

    @Test
    void the_edges() {
        given().get("/v1/audit-lines").then().log().all().statusCode(401);
        given().auth()
                .oauth2(TestTokens.desk())
                .get("/v1/audit-lines")
                .then()
                .log()
                .all()
                .statusCode(403);
        given().auth()
                .oauth2(TestTokens.auditor())
                .get("/v1/audit-lines")
                .then()
                .log()
                .all()
                .statusCode(200);
        given().auth()
                .oauth2(TestTokens.auditor())
                .get("/v1/audit-lines/chain")
                .then()
                .log()
                .all()
                .statusCode(200);
        given().auth().oauth2("junk").get("/v1/audit-lines").then().log().all().statusCode(401);
        given().auth()
                .oauth2(TestTokens.systemAdmin())
                .contentType("application/json")
                .body("{\"now\":\"2023-12-01T00:00:00Z\"}")
                .put("/v1/story-clock")
                .then()
                .log()
                .all()
                .statusCode(204);
        given().auth()
                .oauth2(TestTokens.systemAdmin())
                .contentType("application/json")
                .body("{\"now\":\"2023-1")
                .put("/v1/story-clock")
                .then()
                .log()
                .all()
                .statusCode(400);
        given().auth()
                .oauth2(TestTokens.systemAdmin())
                .contentType("application/json")
                .body("{\"now\":12,\"x\":1}")
                .put("/v1/story-clock")
                .then()
                .log()
                .all()
                .statusCode(422);
        given().auth()
                .oauth2(TestTokens.systemAdmin())
                .contentType("application/json")
                .body("{}")
                .put("/v1/story-clock")
                .then()
                .log()
                .all()
                .statusCode(422);
        given().get("/v1/nowhere").then().log().all().statusCode(404);
        given().get("/q/health/well").then().log().all();
        given().get("/q/health/ready").then().log().all();
    }
}
