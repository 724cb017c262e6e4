package org.huying.dispatch.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.PROPERTY;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.move;
import static org.huying.dispatch.act.RestActs.post;
import static org.huying.dispatch.subscription.RestSubscriptions.aWebhook;
import static org.huying.dispatch.subscription.RestSubscriptions.now;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.huying.chassis.problem.NotFound;
import org.huying.chassis.testing.HuyingTestResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class DisabledSubscriptionsOverRestTest {
    private static final String HOOK = "https://hooks.example.cn/gone";

    @Inject
    DisableSubscription disable;

    @Inject
    Subscribers subscribers;

    @Inject
    DataSource database;

    private String id;

    @BeforeEach
    void a_webhook() {
        id = aWebhook(PROPERTY, HOOK);
    }

    @Test
    void the_desk_sees_what_stopped_by_its_own_failures_and_why() {
        // When
        disable.handle(UUID.fromString(id), DisabledFor.GONE);
        // Then
        as(DESK).get("/v1/subscriptions?status=DISABLED&limit=200").then().body("id", hasItem(id));
        as(PROPERTY)
                .get("/v1/subscriptions/" + id)
                .then()
                .body("status", equalTo("DISABLED"))
                .body("disabledFor", equalTo("GONE"));
        alarm().then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("unit", equalTo("PROPERTY-1"))
                .body("reason", equalTo("GONE"))
                .body("acknowledgedAt", nullValue());
        assertThat(as(DESK).get("/q/metrics").asString()).contains("huying_subscriptions_disabled");
    }

    @Test
    void it_is_on_record_and_no_longer_served() throws SQLException {
        // When
        disable.handle(UUID.fromString(id), DisabledFor.UNSAFE);
        // Then
        assertThat(audited()).isEqualTo("system DISABLE DONE disabled UNSAFE");
        assertThat(subscribers.served(Channel.WEBHOOK))
                .extracting(it -> it.id().toString())
                .doesNotContain(id);
        assertThat(subscribers.find(UUID.fromString(id)))
                .hasValueSatisfying(it -> assertThat(it.status()).isEqualTo(SubscriptionStatus.DISABLED));
    }

    @Test
    void somebody_acknowledges_the_alarm_once() {
        // Given
        disable.handle(UUID.fromString(id), DisabledFor.FAILING);
        String alarm = "subscriptions/alarms/" + alarmId();
        // When
        Response acknowledged = move(DESK, alarm + "/acknowledgement", 1, "{}");
        // Then
        acknowledged.then().statusCode(200).header("ETag", "\"2\"");
        as(DESK).get("/v1/subscriptions/alarms?open=true&limit=200").then().body("subscriptionId", not(hasItem(id)));
        move(DESK, alarm + "/acknowledgement", 1, "{}").then().statusCode(412);
        post(DESK, alarm + "/acknowledgement", "{}").then().statusCode(428);
        move(DESK, alarm + "/acknowledgement", 2, "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:huying:problem:alarm-acknowledged"));
        move(PROPERTY, alarm + "/acknowledgement", 2, "{}").then().statusCode(403);
        move(DESK, "subscriptions/alarms/" + UUID.randomUUID() + "/acknowledgement", 1, "{}")
                .then()
                .statusCode(404);
    }

    @Test
    void goes_on_once_its_receiver_is_well() {
        // Given
        disable.handle(UUID.fromString(id), DisabledFor.FAILING);
        now(PROPERTY, id, "resumption").then().statusCode(409);
        // When
        Response enabled = now(PROPERTY, id, "enablement");
        // Then
        enabled.then().statusCode(200).body("status", equalTo("ACTIVE")).body("disabledFor", nullValue());
        assertThat(subscribers.served(Channel.WEBHOOK))
                .extracting(it -> it.id().toString())
                .contains(id);
    }

    @Test
    void one_that_somebody_stopped_before_stays_as_it_is() {
        // Given
        now(PROPERTY, id, "pause").then().statusCode(200);
        // When
        disable.handle(UUID.fromString(id), DisabledFor.GONE);
        // Then
        as(PROPERTY).get("/v1/subscriptions/" + id).then().body("status", equalTo("PAUSED"));
        as(DESK).get("/v1/subscriptions/alarms?limit=200").then().body("subscriptionId", not(hasItem(id)));
        assertThatThrownBy(() -> disable.handle(UUID.randomUUID(), DisabledFor.GONE))
                .isInstanceOf(NotFound.class);
    }

    private Response alarm() {
        return as(DESK).get("/v1/subscriptions/alarms/" + alarmId());
    }

    private String alarmId() {
        return as(DESK).get("/v1/subscriptions/alarms?open=true&limit=200")
                .jsonPath()
                .getString("find { it.subscriptionId == '" + id + "' }.id");
    }

    private String audited() throws SQLException {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(
                        "SELECT concat_ws(' ', actor, act, outcome, reason) FROM" + " audit_line WHERE object = ?")) {
            read.setString(1, "/v1/subscriptions/" + id);
            try (var row = read.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getString(1);
            }
        }
    }
}
