package org.huying.chassis.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.inbox.Inbox;
import org.huying.chassis.sample.ChassisTestResource;
import org.huying.chassis.sample.NoteHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ChassisTestResource.class)
class ManyWaitTest {
    @Inject
    Inbox inbox;

    @Inject
    NoteHandler handler;

    @Inject
    ArrivalWatch watch;

    @ConfigProperty(name = "huying.consistency.most-waiting")
    int most;

    @ConfigProperty(name = "huying.consistency.most-waiting-anonymously")
    int mostAnonymously;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void mend() {
        ChassisTestResource.database().mend();
    }

    @Test
    void those_who_find_no_place_are_sent_away_at_once_and_all_others_are_served() {
        // Given
        var waiting = IntStream.range(0, most)
                .mapToObj(i -> Reader.begin(key, Reader.token(key, 1)))
                .toList();
        await().untilAsserted(() -> assertThat(watch.waiting()).isEqualTo(most));
        // When
        var oneTooMany = Reader.begin(key, Reader.token(key, 1));
        // Then
        oneTooMany
                .join()
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:huying:problem:too-many-waiting"));
        assertThat(watch.waiting()).isEqualTo(most);
        inbox.receive(Reader.event(key, 1, "one").batch(), handler);
        waiting.forEach(answer -> answer.join().then().statusCode(200));
        assertThat(watch.waiting()).isZero();
    }

    @Test
    void those_who_are_not_signed_in_leave_places_for_those_who_are() {
        // Given
        var nobodies = IntStream.range(0, mostAnonymously)
                .mapToObj(i -> Reader.beginAnonymously(key, Reader.token(key, 1)))
                .toList();
        await().untilAsserted(() -> assertThat(watch.waiting()).isEqualTo(mostAnonymously));
        // When
        var oneMore = Reader.beginAnonymously(key, Reader.token(key, 1));
        // Then
        oneMore.join().then().statusCode(503).body("type", equalTo("urn:huying:problem:too-many-waiting"));
        var known = Reader.begin(key, Reader.token(key, 1));
        await().untilAsserted(() -> assertThat(watch.waiting()).isEqualTo(mostAnonymously + 1));
        inbox.receive(Reader.event(key, 1, "one").batch(), handler);
        known.join().then().statusCode(200);
        nobodies.forEach(answer -> answer.join().then().statusCode(200));
        // And the places are free again
        assertThat(watch.waiting()).isZero();
        var later = Reader.beginAnonymously(key, Reader.token(key, 2));
        await().untilAsserted(() -> assertThat(watch.waiting()).isEqualTo(1));
        inbox.receive(Reader.event(key, 2, "two").batch(), handler);
        later.join().then().statusCode(200);
    }

    @Test
    void those_whose_time_is_over_leave_their_place_to_others() {
        // Given
        var impatient = IntStream.range(0, most)
                .parallel()
                .mapToObj(i -> Reader.read(key, Reader.token(key, 1), 1))
                .toList();
        impatient.forEach(answer -> answer.then().statusCode(503));
        // When
        var next = Reader.begin(key, Reader.token(key, 1));
        // Then
        await().untilAsserted(() -> assertThat(watch.waiting()).isEqualTo(1));
        inbox.receive(Reader.event(key, 1, "one").batch(), handler);
        next.join().then().statusCode(200);
    }

    @Test
    void who_waits_while_the_database_is_away_is_served_when_it_is_back() {
        // Given
        var answer = Reader.begin(key, Reader.token(key, 1));
        await().untilAsserted(() -> assertThat(watch.waiting()).isEqualTo(1));
        ChassisTestResource.database().cut();
        Reader.read(key, Reader.token(key, 1), 10)
                .then()
                .statusCode(503)
                .body("type", equalTo("urn:huying:problem:unavailable"));
        // When
        ChassisTestResource.database().mend();
        inbox.receive(Reader.event(key, 1, "one").batch(), handler);
        // Then
        assertThat(answer).succeedsWithin(Duration.ofSeconds(15));
        answer.join().then().statusCode(200);
    }
}
