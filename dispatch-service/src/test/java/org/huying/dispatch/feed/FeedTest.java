package org.huying.dispatch.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.dispatch.notice.NoticeId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class FeedTest {
    private static final String UNIT = "PROPERTY-2";

    @Inject
    ToldUnits units;

    @Inject
    ReaderPlaces places;

    private String subscription;
    private FeedReading reading;

    @BeforeEach
    void subscribe() {
        subscription = ToldUnits.subscribed(UNIT, "FEED");
        reading = new FeedReading(UNIT, subscription);
    }

    @Test
    void gives_a_batch_of_cloud_events_and_goes_on_after_the_last() {
        // Given
        units.tell(UNIT, List.of("one", "two", "three"), "case-1");
        units.awaitPositions();
        // When
        Response first = reading.next(2, 0);
        Response second = reading.next(2, 0);
        // Then
        first.then()
                .contentType(equalTo("application/cloudevents-batch+json"))
                .header("Cache-Control", containsString("no-store"))
                .header("Last-Event-ID", equalTo(first.path("[1].id")))
                .header("Link", endsWith("lastEventId=" + first.path("[1].id") + ">; rel=\"next\""))
                .body("[0].specversion", equalTo("1.0"))
                .body("[0].type", equalTo(ToldUnits.TYPE))
                .body("[0].dataschema", equalTo("/schemas/" + ToldUnits.TYPE))
                .body("[0].orderkey", equalTo("case-1"));
        assertThat(FeedReading.texts(first)).containsExactly("one", "two");
        assertThat(FeedReading.texts(second)).containsExactly("three");
    }

    @Test
    void an_empty_answer_moves_on_behind_what_is_not_for_it() {
        // Given
        String narrow = ToldUnits.subscribe(UNIT, "FEED", List.of(ToldUnits.TYPE))
                .extract()
                .path("subscription.id");
        FeedReading narrowly = new FeedReading(UNIT, narrow);
        narrowly.next(10, 0);
        long before = position(narrowly.cursor());
        units.tell(UNIT, ToldUnits.OTHER_TYPE, "not for this one");
        units.awaitPositions();
        // When
        Response answer = narrowly.next(10, 0);
        // Then
        answer.then().body(equalTo("[]"));
        assertThat(position(narrowly.cursor())).isGreaterThan(before);
    }

    @Test
    void says_nothing_of_another_unit() {
        // Given
        units.tell("PROPERTY-1", "not theirs");
        units.tell(UNIT, "theirs");
        units.awaitPositions();
        // When
        List<String> texts = reading.texts();
        // Then
        assertThat(texts).containsExactly("theirs");
    }

    @Test
    void who_waits_is_answered_when_something_comes() throws Exception {
        // Given
        int waitingBefore = places.taken();
        var answer = CompletableFuture.supplyAsync(() -> reading.next(10, 60_000));
        await().until(() -> places.taken() > waitingBefore);
        // When
        units.tell(UNIT, "news");
        // Then
        assertThat(FeedReading.texts(answer.get(5, TimeUnit.SECONDS))).containsExactly("news");
        await().until(() -> places.taken() == waitingBefore);
    }

    @Test
    void who_waits_in_vain_is_answered_in_time_and_may_go_on() {
        // When
        Response answer = given().auth()
                .oauth2(TestTokens.partner(UNIT))
                .header("Prefer", "wait=1")
                .get("/v1/subscriptions/" + subscription + "/feed");
        // Then
        answer.then().statusCode(200).body(equalTo("[]")).header("Preference-Applied", "wait=1");
        units.tell(UNIT, "later");
        assertThat(reading.from(answer.header("Last-Event-ID")).texts()).containsExactly("later");
    }

    @Test
    void what_comes_while_it_is_paused_waits() {
        // Given
        reading.next(10, 0);
        ToldUnits.move(UNIT, subscription, "pause");
        units.tell(UNIT, "meanwhile");
        // When
        Response paused = reading.ask(10, 0);
        ToldUnits.move(UNIT, subscription, "resumption");
        // Then
        paused.then().statusCode(409).body("type", endsWith("subscription-paused"));
        assertThat(reading.texts()).containsExactly("meanwhile");
    }

    @Test
    void one_that_ended_is_gone() {
        // Given
        ToldUnits.move(UNIT, subscription, "end");
        // When
        Response answer = reading.ask(10, 0);
        // Then
        answer.then().statusCode(410).body("type", endsWith("subscription-ended"));
    }

    @Test
    void another_unit_finds_none_and_the_desk_reads_it() {
        // When
        Response other = new FeedReading("PROPERTY-1", subscription).ask(10, 0);
        Response desk = given().auth().oauth2(TestTokens.desk()).get("/v1/subscriptions/" + subscription + "/feed");
        // Then
        other.then().statusCode(404);
        desk.then().statusCode(200);
    }

    @Test
    void a_cursor_we_never_gave_is_refused() {
        // When
        Response foreign = reading.from(UUID.randomUUID().toString()).ask(10, 0);
        Response ahead = reading.from(NoticeId.cursor(1L << 50).toString()).ask(10, 0);
        // Then
        foreign.then().statusCode(400).body("type", endsWith("malformed"));
        ahead.then().statusCode(400).body("type", endsWith("malformed"));
    }

    private static long position(String cursor) {
        return NoticeId.position(UUID.fromString(cursor)).orElseThrow();
    }
}
