package org.huying.dispatch.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.POLICE;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.post;
import static org.huying.dispatch.delivery.PartnerRig.TOKEN;
import static org.huying.dispatch.delivery.PartnerRig.aCase;
import static org.huying.dispatch.subscription.RestSubscriptions.now;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.huying.chassis.testing.HuyingTestResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class WebhookUpkeepTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    PartnerRig rig;

    private final String about = aCase();
    private Receiver receiver;
    private String deliveries;
    private String id;

    @BeforeEach
    void a_webhook() {
        receiver = rig.receiver();
        id = rig.subscription(receiver.url());
        deliveries = "subscriptions/" + id + "/deliveries";
    }

    @AfterEach
    void end() {
        rig.end();
    }

    @Test
    void one_that_was_delivered_is_sent_again_under_the_same_id() {
        // Given
        rig.tell(about, 1);
        settled("DELIVERED", 1);
        String event = receiver.posted().get(0).id();
        // When
        Response resent = post(TOKEN, deliveries + "/" + event + "/resending", "{}");
        // Then
        resent.then().statusCode(200).body("status", equalTo("PENDING"));
        await().atMost(SOON).until(() -> receiver.posted().size() == 2);
        assertThat(receiver.posted().get(1).id()).isEqualTo(event);
        settled("DELIVERED", 1);
        as(TOKEN)
                .get("/v1/" + deliveries + "/" + event)
                .then()
                .body("delivery.attempts", equalTo(2))
                .body("attempts.number", contains(1, 2));
        post(POLICE, deliveries + "/" + event + "/resending", "{}").then().statusCode(404);
    }

    @Test
    void a_range_is_sent_again_and_nothing_outside_of_it() {
        // Given
        rig.tell(about, 1, 2, 3, 4);
        settled("DELIVERED", 4);
        List<String> positions = receiver.arrived("position");
        // When
        Response resent = post(
                TOKEN,
                deliveries + "/resending",
                "{\"fromPosition\":%s,\"toPosition\":%s}".formatted(positions.get(1), positions.get(2)));
        // Then
        resent.then().statusCode(200).body("resent", equalTo(2));
        await().atMost(SOON).until(() -> receiver.posted().size() == 6);
        assertThat(receiver.arrived("subject").subList(4, 6)).containsExactly(about + "#2", about + "#3");
    }

    @Test
    void what_was_recorded_in_a_span_of_time_is_sent_again() {
        // Given
        rig.tell(about, 1);
        rig.tell(about, 2);
        settled("DELIVERED", 2);
        List<String> recorded = receiver.arrived("recordedtime");
        // When
        Response resent = post(
                TOKEN,
                deliveries + "/resending",
                "{\"from\":\"%s\",\"before\":\"%s\"}".formatted(recorded.get(0), recorded.get(1)));
        // Then
        resent.then().statusCode(200).body("resent", equalTo(1));
        await().atMost(SOON).until(() -> receiver.posted().size() == 3);
    }

    @Test
    void all_that_fail_are_tried_at_once() {
        // Given
        receiver.answering(500);
        rig.tell(about + "a", 1);
        rig.tell(about + "b", 1);
        settled("FAILING", 2);
        rig.sql("UPDATE delivery SET next_attempt_at = now() + interval '1 day' WHERE subscription_id = '" + id + "'");
        receiver.answering(200);
        // When
        Response resent = post(TOKEN, deliveries + "/resending", "{\"failed\":true}");
        // Then
        resent.then().statusCode(200);
        settled("DELIVERED", 2);
    }

    @Test
    void one_that_is_never_taken_is_passed_over_by_the_desk_and_its_case_goes_on() {
        // Given
        receiver.answering((it, answer) -> answer.setStatusCode(it.body().contains(about + "#1") ? 422 : 200)
                .end());
        rig.tell(about, 1, 2);
        settled("FAILING", 1);
        String event = receiver.posted().get(0).id();
        String skipping = deliveries + "/" + event + "/skipping";
        post(TOKEN, skipping, "{}").then().statusCode(403);
        // When
        Response skipped = post(DESK, skipping, "{}");
        // Then
        skipped.then().statusCode(200).body("status", equalTo("SKIPPED"));
        settled("DELIVERED", 1);
        assertThat(rig.text("SELECT concat_ws(' ', act, outcome, reason) FROM audit_line WHERE object LIKE '%" + event
                        + "%' AND outcome = 'DONE'"))
                .contains("DONE delivery-skipped");
        post(DESK, skipping, "{}").then().statusCode(409).body("allowedMoves", contains("RESEND"));
    }

    @Test
    void pages_go_from_the_newest_to_the_oldest() {
        // Given
        rig.tell(about, 1, 2, 3);
        settled("DELIVERED", 3);
        // When
        Response first = as(TOKEN).get("/v1/" + deliveries + "?limit=2");
        String next = first.header("Link").replaceAll("<|>.*", "");
        Response second = as(TOKEN).get(next);
        // Then
        first.then().body("subject", contains(about + "#3", about + "#2"));
        second.then().body("subject", contains(about + "#1")).body("$", hasSize(1));
        as(TOKEN).get("/v1/" + deliveries + "?status=LOST").then().statusCode(400);
        as(TOKEN)
                .get("/v1/" + deliveries + "/018c2371-2c00-8000-8000-000000000001")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/failed",
                "{\"failed\":true,\"fromPosition\":1}|/failed",
                "{\"fromPosition\":1}|/toPosition",
                "{\"fromPosition\":2,\"toPosition\":1}|/toPosition",
                "{\"before\":\"2023-12-06T00:00:00Z\"}|/from",
                "{\"from\":\"2023-12-06T00:00:00Z\",\"before\":\"2023-12-06T00:00:00Z\"}|/before"
            })
    void what_is_meant_has_to_be_said_in_one_way(String body, String pointer) {
        post(TOKEN, deliveries + "/resending", body)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder(pointer));
    }

    @Test
    void nothing_is_sent_for_one_that_ended() {
        // Given
        receiver.answering(500);
        rig.tell(about, 1);
        settled("FAILING", 1);
        // When
        now(TOKEN, id, "end").then().statusCode(200);
        // Then
        settled("SKIPPED", 1);
        post(TOKEN, deliveries + "/resending", "{\"failed\":true}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:webhook-ended"));
    }

    private void settled(String status, int many) {
        await().atMost(SOON)
                .untilAsserted(() -> as(TOKEN)
                        .get("/v1/" + deliveries + "?status=" + status)
                        .then()
                        .body("$", hasSize(many)));
    }
}
