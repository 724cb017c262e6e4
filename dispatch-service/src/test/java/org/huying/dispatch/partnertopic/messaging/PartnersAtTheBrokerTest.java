package org.huying.dispatch.partnertopic.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.dispatch.feed.ToldUnits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The broker of the test has its authorizer on, as the one of the local stack has. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class PartnersAtTheBrokerTest {
    private static final String UNIT = "PROPERTY-1";
    private static final String OTHER = "PROPERTY-2";

    @Inject
    ToldUnits units;

    private String subscription;
    private PartnerClient partner;

    @BeforeEach
    void subscribe() {
        var opened = await().until(() -> ToldUnits.subscribe(UNIT, "KAFKA").extract(), it -> it.statusCode() != 503);
        assertThat(opened.statusCode()).isEqualTo(201);
        subscription = opened.path("subscription.id");
        partner = new PartnerClient(opened.path("credentials"));
    }

    @AfterEach
    void end() {
        ToldUnits.move(UNIT, subscription, "end");
    }

    @Test
    void a_unit_reads_its_own_notices_in_order_with_its_own_password() {
        // Given
        String key = "case-" + subscription;
        units.tell(UNIT, List.of("a", "b", "c"), key);
        // When
        var notices = partner.read(partner.topic(), partner.group(), it -> key.equals(it.key()), 3);
        // Then
        assertThat(notices)
                .extracting(it -> it.value())
                .containsExactly("{\"text\":\"a\"}", "{\"text\":\"b\"}", "{\"text\":\"c\"}");
        assertThat(PartnerClient.header(notices.get(0), "ce_type")).isEqualTo(ToldUnits.TYPE);
        assertThat(PartnerClient.header(notices.get(0), "ce_specversion")).isEqualTo("1.0");
    }

    @Test
    void another_unit_and_what_the_house_tells_itself_are_closed_to_it() {
        // Given
        var other = ToldUnits.subscribe(OTHER, "KAFKA").statusCode(201).extract();
        PartnerClient foreign = new PartnerClient(other.path("credentials"));
        // When, Then
        assertThatThrownBy(() -> partner.read(foreign.topic(), partner.group()))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> partner.read("huying.cases", partner.group()))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> partner.read(partner.topic(), foreign.group()))
                .isInstanceOf(GroupAuthorizationException.class);
        assertThatThrownBy(() -> partner.write(foreign.answers(), "{}"))
                .isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> partner.write("huying.cases", "{}")).isInstanceOf(TopicAuthorizationException.class);
        ToldUnits.move(OTHER, other.path("subscription.id"), "end");
    }

    @Test
    void it_writes_its_answers_and_nothing_else() throws Exception {
        // When
        partner.write(partner.answers(), "{}");
        // Then
        assertThatThrownBy(() -> partner.write(partner.topic(), "{}")).isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> partner.read(partner.answers(), partner.group()))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void nobody_comes_in_without_a_password() {
        // Given
        PartnerClient anonymous = partner.withoutSigningIn();
        // When, Then
        assertThatThrownBy(() -> partner.withPassword("guessed").read(partner.topic(), partner.group()))
                .isInstanceOf(SaslAuthenticationException.class);
        assertThatThrownBy(() -> anonymous.write(partner.topic(), "{}", Duration.ofSeconds(1)))
                .isInstanceOf(KafkaException.class);
    }

    @Test
    void what_came_while_it_was_paused_follows() {
        // Given
        ToldUnits.move(UNIT, subscription, "pause");
        units.tell(UNIT, List.of("meanwhile " + subscription), "case-2");
        units.awaitPositions();
        // When
        ToldUnits.move(UNIT, subscription, "resumption");
        // Then
        String text = "{\"text\":\"meanwhile " + subscription + "\"}";
        assertThat(partner.read(partner.topic(), partner.group(), it -> text.equals(it.value()), 1))
                .hasSize(1);
    }

    @Test
    void a_new_password_is_valid_before_the_former_one_is_void() {
        // Given
        units.tell(UNIT, "any");
        // When
        Response rotated = rotate(false);
        // Then
        rotated.then().statusCode(200);
        PartnerClient renewed = new PartnerClient(rotated.path(""));
        assertThat(renewed.read(renewed.topic(), renewed.group() + ".renewed")).isNotEmpty();
        assertThat(partner.read(partner.topic(), partner.group() + ".former")).isNotEmpty();
        rotate(false).then().statusCode(409).body("type", endsWith("former-password-valid"));
    }

    @Test
    void a_password_that_others_know_is_void_at_once() {
        // When
        rotate(true).then().statusCode(200);
        // Then
        assertThatThrownBy(() -> partner.read(partner.topic(), partner.group()))
                .isInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void a_unit_has_one_topic() {
        ToldUnits.subscribe(UNIT, "KAFKA").statusCode(409).body("type", endsWith("topic-taken"));
    }

    @Test
    void who_asks_a_second_time_learns_how_to_get_another_password() {
        // Given
        String key = "topic-" + subscription;
        Response first = subscribeOnce(OTHER, key);
        // When
        Response again = subscribeOnce(OTHER, key);
        // Then
        assertThat(again.<Object>path("credentials")).isNull();
        assertThat(again.<String>path("hint")).contains("topic-password-rotation");
        ToldUnits.move(OTHER, first.path("subscription.id"), "end");
    }

    @Test
    void after_the_end_it_may_do_nothing_any_more() {
        // Given
        var ended = ToldUnits.subscribe(OTHER, "KAFKA").statusCode(201).extract();
        PartnerClient former = new PartnerClient(ended.path("credentials"));
        // When
        ToldUnits.move(OTHER, ended.path("subscription.id"), "end");
        // Then
        await().untilAsserted(() -> assertThatThrownBy(() -> former.read(former.topic(), former.group()))
                .isInstanceOf(SaslAuthenticationException.class));
    }

    private static Response subscribeOnce(String unit, String idempotencyKey) {
        return await().until(
                        () -> RestAssured.given()
                                .auth()
                                .oauth2(TestTokens.partner(unit))
                                .header("Idempotency-Key", idempotencyKey)
                                .contentType("application/json")
                                .body(Map.of("name", "test", "channel", "KAFKA", "types", List.of("task.urged.v1")))
                                .post("/v1/subscriptions"),
                        answer -> answer.statusCode() == 201);
    }

    private Response rotate(boolean atOnce) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.partner(UNIT))
                .queryParam("atOnce", atOnce)
                .post("/v1/subscriptions/" + subscription + "/topic-password-rotation");
    }
}
