package org.huying.chassis.inbox.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.sample.ChassisTestResource;
import org.huying.chassis.sample.NoteHandler;
import org.huying.chassis.sample.Rows;
import org.huying.chassis.scope.Role;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@QuarkusTest
@QuarkusTestResource(ChassisTestResource.class)
class ParkedEventsOverRestTest {
    @Inject
    NoteHandler handler;

    @Inject
    Rows rows;

    private final String key = UUID.randomUUID().toString();
    private final String subject = "someone-" + UUID.randomUUID();

    @BeforeEach
    @AfterEach
    void empty() {
        handler.calm();
        rows.execute("DELETE FROM parked_event");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SYSTEM_ADMIN", mode = Mode.EXCLUDE)
    void nobody_but_the_system_administrator_sees_or_replays_them(Role role) {
        // Given
        long position = park("one", 1);
        // When
        as(role).get("/v1/parked-events").then().statusCode(403);
        as(role).post("/v1/parked-events/" + position + "/replay").then().statusCode(403);
        // Then
        assertThat(handler.notes(key)).isEmpty();
    }

    @Test
    void without_a_token_they_stay_shut() {
        long position = park("one", 1);
        given().get("/v1/parked-events").then().statusCode(401);
        given().post("/v1/parked-events/" + position + "/replay").then().statusCode(401);
        assertThat(handler.notes(key)).isEmpty();
    }

    @Test
    void they_are_listed_without_what_they_say() {
        // Given
        long position = park("secret", 1);
        // When
        var answer = as(Role.SYSTEM_ADMIN).get("/v1/parked-events");
        // Then
        answer.then()
                .statusCode(200)
                .body("[0].position", equalTo((int) position))
                .body("[0].key", equalTo(key))
                .body("[0].type", equalTo("note.taken.v1"))
                .body("[0].reason", equalTo("test"));
        assertThat(answer.asString()).doesNotContain("secret");
    }

    @Test
    void a_replay_lets_the_key_go_on_in_its_order_and_is_written_to_the_audit_log() {
        // Given
        long position = park("one", 1);
        park("two", 2);
        // When
        var answer = replay(position);
        // Then
        answer.statusCode(200).body("replayed", equalTo(2)).body("stoppedBy", nullValue());
        assertThat(handler.notes(key)).containsExactly("one", "two");
        assertThat(rows.number("SELECT count(*) FROM parked_event")).isZero();
        assertThat(rows.text("SELECT outcome || ' ' || reason FROM audit_line WHERE actor = '" + subject + "'"))
                .isEqualTo("DONE parked-event-replay");
    }

    @Test
    void a_replay_that_meets_the_fault_again_stops_there_and_names_it() {
        // Given
        long position = park("one", 1);
        park("two", 2);
        handler.disturb(event -> {
            if (event.json().contains("two")) throw new NullPointerException("13800138000");
        });
        // When
        var answer = replay(position);
        // Then
        answer.statusCode(200).body("replayed", equalTo(1)).body("stoppedBy", equalTo("NullPointerException"));
        assertThat(handler.notes(key)).containsExactly("one");
        assertThat(rows.number("SELECT count(*) FROM parked_event")).isOne();
    }

    @Test
    void an_event_that_is_not_parked_is_404() {
        replay(999_999_999).statusCode(404).body("type", equalTo("urn:huying:problem:not-found"));
        as(Role.SYSTEM_ADMIN).post("/v1/parked-events/nonsense/replay").then().statusCode(404);
    }

    private io.restassured.response.ValidatableResponse replay(long position) {
        return as(Role.SYSTEM_ADMIN)
                .post("/v1/parked-events/" + position + "/replay")
                .then();
    }

    private RequestSpecification as(Role role) {
        return given().auth().oauth2(TestTokens.token(subject, role, Set.of(), Set.of(), ""));
    }

    private long park(String text, long offset) {
        Instant now = Instant.parse("2023-12-01T00:00:00Z");
        var headers = new Envelope(EventIds.next(), "/huying/test", "note.taken.v1", "N", now, now, offset, "c", "t")
                .headers();
        StringBuilder json = new StringBuilder();
        headers.forEach(
                (name, value) -> json.append(json.isEmpty() ? "{" : ",").append("\"" + name + "\":\"" + value + "\""));
        return rows.number(
                "INSERT INTO parked_event (topic, partition, \"offset\", key, headers, value, reason) VALUES ('"
                        + NoteHandler.TOPIC + "', 97, " + offset + ", '" + key + "', '" + json
                        + "}', convert_to('{\"text\":\""
                        + text + "\"}', 'UTF8'), 'test') RETURNING position");
    }
}
