package org.huying.chassis.consistency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.huying.chassis.inbox.Inbox;
import org.huying.chassis.inbox.ReplayParkedEvents;
import org.huying.chassis.sample.ChassisTestResource;
import org.huying.chassis.sample.NoteHandler;
import org.huying.chassis.sample.Rows;
import org.huying.chassis.sample.Told;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ChassisTestResource.class)
class ReadYourOwnWritesTest {
    private static final String NOT_YET_HERE = "urn:huying:problem:not-yet-here";

    @Inject
    Inbox inbox;

    @Inject
    NoteHandler handler;

    @Inject
    ArrivalWatch watch;

    @Inject
    ReplayParkedEvents parked;

    @Inject
    Rows rows;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void nobody_is_left_waiting() {
        handler.calm();
        await().untilAsserted(() -> assertThat(watch.waiting()).isZero());
    }

    @Test
    void without_a_token_the_answer_is_what_there_is() {
        given().get("/v1/sample/notes/" + key)
                .then()
                .statusCode(200)
                .header("Preference-Applied", nullValue())
                .body("", empty());
    }

    @Test
    void waits_for_the_event_and_answers_from_after_it() {
        // Given
        var answer = Reader.begin(key, Reader.token(key, 2));
        aRequestWaits();
        inbox.receive(Reader.event(key, 1, "one").batch(), handler);
        // When
        inbox.receive(Reader.event(key, 2, "two").batch(), handler);
        // Then
        answer.join()
                .then()
                .statusCode(200)
                .header("Preference-Applied", "wait=10")
                .body("", contains("one", "two"));
    }

    @Test
    void who_has_waited_is_still_who_they_were_and_in_their_trace() {
        // Given
        String trace = "0af7651916cd43dd8448eb211c80319d";
        var answer = Reader.inBackground(() -> given().auth()
                .oauth2(TestTokens.desk())
                .header("Consistency-Token", Reader.token(key, 1))
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .header("Prefer", "wait=10")
                .get("/v1/sample/caller"));
        aRequestWaits();
        // When
        inbox.receive(Reader.event(key, 1, "one").batch(), handler);
        // Then
        answer.join().then().statusCode(200).body("", contains("subdistrict-desk", trace));
    }

    @Test
    void waits_for_each_of_several_events() {
        // Given
        String other = UUID.randomUUID().toString();
        var answer = Reader.begin(key, Reader.token(key, 1) + ", " + Reader.token(other, 1));
        aRequestWaits();
        inbox.receive(Reader.event(other, 1, "other").batch(), handler);
        assertThat(answer).isNotDone();
        // When
        inbox.receive(Reader.event(key, 1, "one").batch(), handler);
        // Then
        answer.join().then().statusCode(200).body("", contains("one"));
    }

    @Test
    void a_later_event_stands_for_all_before_it_also_when_an_earlier_one_is_delivered_again() {
        // Given
        var first = Reader.event(key, 1, "one");
        inbox.receive(first.batch(), handler);
        inbox.receive(Reader.event(key, 3, "three").batch(), handler);
        // When
        inbox.receive(first.batch(), handler);
        // Then
        Reader.read(key, Reader.token(key, 2), 0).then().statusCode(200);
        Reader.read(key, Reader.token(key, 3), 0).then().statusCode(200);
        Reader.read(key, Reader.token(key, 4), 0).then().statusCode(503);
    }

    @Test
    void says_so_when_the_event_does_not_come_in_time() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        given().header("consistency-token", Reader.token(key, 1))
                .header("prefer", "wait=1")
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .get("/v1/sample/notes/" + key)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .header("Preference-Applied", "wait=1")
                .header("Trace-Id", trace)
                .body("type", equalTo(NOT_YET_HERE))
                .body("traceId", equalTo(trace));
    }

    @Test
    void who_does_not_want_to_wait_is_told_at_once() {
        Reader.read(key, Reader.token(key, 1), 0)
                .then()
                .statusCode(503)
                .header("Preference-Applied", "wait=0")
                .body("type", equalTo(NOT_YET_HERE));
    }

    @Test
    void a_parked_event_has_not_arrived_until_it_is_replayed() {
        // Given
        handler.disturb(event -> {
            if (event.key().equals(key)) throw new IllegalStateException("poison");
        });
        inbox.receive(Reader.event(key, 1, "one").batch(), handler);
        Reader.read(key, Reader.token(key, 1), 0).then().statusCode(503).body("traceId", notNullValue());
        handler.calm();
        var answer = Reader.begin(key, Reader.token(key, 1));
        aRequestWaits();
        // When
        parked.waiting(0, 10_000).stream()
                .filter(it -> it.key().equals(key))
                .forEach(it -> parked.replay(it.position()));
        // Then
        answer.join().then().statusCode(200).body("", contains("one"));
    }

    @Test
    void sees_what_another_replica_took_in() {
        // Given
        var answer = Reader.begin(key, Reader.token(key, 1));
        aRequestWaits();
        // When
        rows.execute("INSERT INTO note (key, text) VALUES ('%s', 'one')".formatted(key));
        rows.execute("INSERT INTO seen_sequence VALUES ('%s', '%s', 1)".formatted(NoteHandler.TOPIC, key));
        // Then
        assertThat(answer).succeedsWithin(Duration.ofSeconds(2));
        answer.join().then().statusCode(200).body("", contains("one"));
    }

    @Test
    void ones_own_writes_and_those_nobody_here_listens_to_are_there_already() {
        String own = new ConsistencyToken(Told.TOPIC, key, 7).toString();
        Reader.read(key, own, 0).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "huying.meetings:x:y", "huying.meetings:%00:1"})
    void a_malformed_token_is_refused(String token) {
        Reader.read(key, token, 0)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:huying:problem:malformed"))
                .body("detail", containsString("Consistency-Token"));
    }

    @Test
    void who_may_not_ask_does_not_wait() {
        given().header("Consistency-Token", Reader.token(key, 1))
                .get("/v1/sample/desk")
                .then()
                .statusCode(401);
    }

    @Test
    void an_answer_to_a_write_names_the_newest_event_of_each_aggregate() {
        given().queryParam("times", 3)
                .post("/v1/sample/tales/" + key)
                .then()
                .statusCode(204)
                .header("Consistency-Token", "huying.hazards:%s:3,huying.hazards:%s-twin:1".formatted(key, key));
    }

    @Test
    void a_request_that_had_its_effect_before_is_answered_with_the_token_of_then() {
        given().post("/v1/sample/tales/" + key + "/again")
                .then()
                .statusCode(204)
                .header("Consistency-Token", "huying.hazards:" + key + ":1");
    }

    @Test
    void a_write_that_was_not_committed_has_no_token() {
        given().queryParam("times", 1)
                .queryParam("fail", true)
                .post("/v1/sample/tales/" + key)
                .then()
                .statusCode(500)
                .header("Consistency-Token", nullValue());
    }

    private void aRequestWaits() {
        await().untilAsserted(() -> assertThat(watch.waiting()).isEqualTo(1));
    }
}
