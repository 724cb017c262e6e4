package org.huying.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.delivery.PartnerRig.TOKEN;
import static org.huying.dispatch.delivery.PartnerRig.aCase;
import static org.huying.dispatch.subscription.RestSubscriptions.now;

import com.standardwebhooks.Webhook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.dispatch.delivery.Receiver.Posted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class WebhookDeliveryTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    PartnerRig rig;

    private final String about = aCase();

    @AfterEach
    void end() {
        rig.end();
    }

    @Test
    void a_notice_arrives_as_a_signed_cloudevent_and_stands_in_the_log() throws Exception {
        // Given
        Receiver receiver = rig.receiver().answering((it, answer) -> answer.end("收到\u0007 13800001234"));
        Response subscribed = rig.subscribed(receiver.url());
        // When
        rig.tell(about, 1);
        // Then
        Posted posted = one(receiver);
        new Webhook(secret(subscribed)).verify(posted.body(), posted.headers());
        assertThat(posted.headers().get("content-type")).containsExactly("application/cloudevents+json");
        JsonObject event = new JsonObject(posted.body());
        assertThat(event.getString("specversion")).isEqualTo("1.0");
        assertThat(event.getString("id")).isEqualTo(posted.id());
        assertThat(event.getString("orderkey")).isEqualTo(about);
        assertThat(event.getJsonObject("data").getInteger("number")).isEqualTo(1);
        String delivery = id(subscribed) + "/deliveries/" + posted.id();
        await().atMost(SOON).untilAsserted(() -> log(delivery).then().body("delivery.status", equalTo("DELIVERED")));
        log(delivery).then().body("attempts.httpStatus", contains(200)).body("attempts.answer", contains("收到  ＊＊＊"));
        as(POLICE).get("/v1/subscriptions/" + delivery).then().statusCode(404);
    }

    @Test
    void while_a_rotation_overlaps_both_keys_verify() {
        // Given
        Receiver receiver = rig.receiver();
        Response subscribed = rig.subscribed(receiver.url());
        Response rotated = now(TOKEN, id(subscribed), "secret-rotation", "{\"kind\":\"HMAC\"}");
        // When
        rig.tell(about, 1);
        // Then
        Posted posted = one(receiver);
        for (String secret : List.of(secret(subscribed), rotated.jsonPath().getString("secret.secret")))
            assertThatCode(() -> new Webhook(secret).verify(posted.body(), posted.headers()))
                    .doesNotThrowAnyException();
    }

    @Test
    void each_case_arrives_in_its_order_although_the_receiver_fails_now_and_then() {
        // Given
        Set<String> refusedOnce = new HashSet<>();
        AtomicInteger turn = new AtomicInteger();
        List<String> accepted = new ArrayList<>();
        Receiver receiver = rig.receiver().answering((it, answer) -> {
            boolean refuse = turn.incrementAndGet() % 3 == 0 && refusedOnce.add(it.id());
            if (!refuse) accepted.add(new JsonObject(it.body()).getString("subject"));
            answer.setStatusCode(refuse ? 500 : 204).end();
        });
        rig.subscription(receiver.url());
        // When
        for (int number = 1; number <= 8; number++)
            for (String part : List.of("a", "b", "c")) rig.tell(about + part, number);
        // Then
        await().atMost(SOON).until(() -> accepted.size() == 24);
        assertThat(refusedOnce).isNotEmpty();
        for (String part : List.of("a", "b", "c"))
            assertThat(accepted.stream().filter(it -> it.startsWith(about + part)))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 8)
                            .mapToObj(number -> about + part + "#" + number)
                            .toList());
    }

    @Test
    void whoever_answers_410_gets_nothing_more_until_it_wants_to_and_nothing_is_lost() {
        // Given
        Receiver receiver = rig.receiver().answering(410);
        String id = rig.subscription(receiver.url());
        rig.tell(about, 1);
        await().atMost(SOON).untilAsserted(() -> status(id, "DISABLED"));
        as(DESK).get("/v1/subscriptions/" + id).then().body("disabledFor", equalTo("GONE"));
        rig.tell(about, 2);
        // When
        receiver.answering(200);
        now(TOKEN, id, "enablement").then().statusCode(200);
        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(receiver.arrived("subject"))
                        .containsExactly(about + "#1", about + "#1", about + "#2"));
    }

    @Test
    void what_comes_while_it_is_paused_arrives_when_it_goes_on() {
        // Given
        Receiver receiver = rig.receiver();
        String id = rig.subscription(receiver.url());
        now(TOKEN, id, "pause").then().statusCode(200);
        await().during(Duration.ofMillis(700)).until(() -> receiver.posted().isEmpty());
        rig.tell(about, 1, 2);
        // When
        now(TOKEN, id, "resumption").then().statusCode(200);
        // Then
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(receiver.arrived("subject")).containsExactly(about + "#1", about + "#2"));
    }

    @Test
    void an_endpoint_to_which_nothing_got_through_for_days_is_disabled() {
        // Given
        Receiver receiver = rig.receiver().answering(503);
        String id = rig.subscription(receiver.url());
        rig.tell(about, 1);
        await().atMost(SOON).until(() -> receiver.posted().size() == 1);
        // When
        await().atMost(SOON).until(() -> {
            rig.sql("UPDATE delivery_lane SET failing_since = now() - interval '73 hours' WHERE subscription_id = '"
                    + id + "' AND failing_since IS NOT NULL");
            return as(DESK).get("/v1/subscriptions/" + id)
                    .jsonPath()
                    .getString("status")
                    .equals("DISABLED");
        });
        // Then
        as(DESK).get("/v1/subscriptions/" + id).then().body("disabledFor", equalTo("FAILING"));
        await().atMost(SOON)
                .until(() -> rig.text("SELECT failing_since FROM delivery_lane WHERE subscription_id = '" + id + "'")
                        == null);
        as(TOKEN)
                .get("/v1/subscriptions/" + id + "/deliveries?status=FAILING")
                .then()
                .body("subject", contains(about + "#1"));
    }

    private Posted one(Receiver receiver) {
        await().atMost(SOON).until(() -> receiver.posted().size() == 1);
        return receiver.posted().get(0);
    }

    private static Response log(String delivery) {
        return as(TOKEN).get("/v1/subscriptions/" + delivery);
    }

    private static void status(String id, String expected) {
        as(DESK).get("/v1/subscriptions/" + id).then().body("status", equalTo(expected));
    }

    private static String id(Response subscribed) {
        return subscribed.jsonPath().getString("subscription.id");
    }

    private static String secret(Response subscribed) {
        return subscribed.jsonPath().getString("secrets.find { it.kind == 'HMAC' }.secret");
    }
}
