package org.huying.dispatch.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class EventStreamTest {
    private static final String UNIT = "PROPERTY-1";

    @Inject
    ToldUnits units;

    @Inject
    ReaderPlaces places;

    private String subscription;

    @BeforeEach
    void subscribe() {
        subscription = ToldUnits.subscribed(UNIT, "SSE");
    }

    @Test
    void tells_what_comes_as_it_comes() throws Exception {
        try (StreamEar ear = StreamEar.at(UNIT, subscription, null)) {
            // When
            units.tell(UNIT, "news");
            // Then
            await().until(() -> ear.hears("news"));
            assertThat(ear.answer().headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/event-stream");
            var heard = ear.heard().get(0);
            assertThat(heard.event()).isEqualTo(ToldUnits.TYPE);
            assertThat(heard.data()).contains("\"id\":\"" + heard.id() + "\"", "\"specversion\":\"1.0\"");
        }
    }

    @Test
    void who_comes_again_hears_what_came_meanwhile_and_nothing_twice() throws Exception {
        // Given
        String lastId;
        try (StreamEar ear = StreamEar.at(UNIT, subscription, null)) {
            units.tell(UNIT, "before");
            await().until(() -> ear.hears("before"));
            lastId = ear.lastId();
        }
        units.tell(UNIT, "meanwhile");
        // When
        try (StreamEar ear = StreamEar.at(UNIT, subscription, lastId)) {
            units.tell(UNIT, "after");
            // Then
            await().until(() -> ear.hears("after"));
            assertThat(ear.hears("before")).isFalse();
            assertThat(ear.hears("meanwhile")).isTrue();
            assertThat(ear.heard()).hasSize(2);
        }
    }

    @Test
    void who_was_away_for_long_hears_all_of_it_in_order() throws Exception {
        // Given
        List<String> texts = IntStream.range(0, 5 * OpenStream.MOST_WAITING)
                .mapToObj(i -> "number " + i)
                .toList();
        units.tell(UNIT, texts, "case-1");
        // When
        try (StreamEar ear = StreamEar.at(UNIT, subscription, null)) {
            // Then
            await().until(() -> ear.heard().size() == texts.size());
            for (int i = 0; i < texts.size(); i++)
                assertThat(ear.heard().get(i).data()).contains("\"" + texts.get(i) + "\"");
        }
    }

    @Test
    void ends_when_its_subscription_is_paused() throws Exception {
        // Given
        try (StreamEar ear = StreamEar.at(UNIT, subscription, null)) {
            await().until(() -> ear.lastId() != null);
            // When
            ToldUnits.move(UNIT, subscription, "pause");
            units.tell(UNIT, "meanwhile");
            // Then
            await().until(ear::hasEnded);
            assertThat(ear.heard()).isEmpty();
        }
        given().auth()
                .oauth2(TestTokens.partner(UNIT))
                .get("/v1/subscriptions/" + subscription + "/events")
                .then()
                .statusCode(409)
                .body("type", endsWith("subscription-paused"));
    }

    @Test
    void so_many_at_once_and_no_more_and_whoever_goes_makes_room() throws Exception {
        // Given
        int before = places.taken();
        List<StreamEar> ears = new ArrayList<>();
        for (int i = 0; i < 5; i++) ears.add(StreamEar.at(UNIT, subscription, null));
        // When
        try (StreamEar onceTooOften = StreamEar.at(UNIT, subscription, null)) {
            // Then
            assertThat(onceTooOften.answer().statusCode()).isEqualTo(429);
        }
        ears.forEach(StreamEar::close);
        await().until(() -> places.taken() == before);
    }

    @Test
    void another_unit_finds_none() {
        given().auth()
                .oauth2(TestTokens.partner("PROPERTY-2"))
                .get("/v1/subscriptions/" + subscription + "/events")
                .then()
                .statusCode(404);
    }
}
