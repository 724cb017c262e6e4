package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huying.chassis.event.Envelope;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.MalformedEvent;
import org.huying.chassis.inbox.EventHandler;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.junit.jupiter.api.Test;

/** A case follows what becomes of its concern in intake. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class StandingCasesTest extends OneCaseOverRest {
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final Instant NOW = Instant.parse("2023-12-02T04:00:00Z");

    @Inject
    Instance<EventHandler> handlers;

    @Test
    void it_ends_when_its_concern_is_withdrawn_and_the_units_see_why() {
        // Given
        move(WORKER, "acceptance", "{}").then().statusCode(200);
        // When
        withdrawn(false);
        // Then
        read(WORKER)
                .then()
                .statusCode(200)
                .body("status", equalTo("VOIDED"))
                .body("voidReason", equalTo("WITHDRAWN_BY_REPORTER"))
                .body("endingReason", equalTo("诉求人撤回 · withdrawn by its reporter"))
                .body("tasks.status", contains("WITHDRAWN"))
                .body("allowedMoves.size()", equalTo(0));
        as(DESK).get("/v1/cases/" + number + "/deadlines")
                .then()
                .body("deadlines.status", contains("MET", "STOPPED", "STOPPED"));
        move(WORKER, "handling-report", REPORT).then().statusCode(409);
    }

    @Test
    void it_ends_also_while_its_unit_asks_to_give_it_back() {
        // Given
        move(WORKER, "return-request", REASON).then().statusCode(200);
        // When
        told("concern.declined.v1", ",\"reasonCode\":\"ABUSIVE\",\"actorRole\":\"subdistrict-desk\"");
        // Then
        read(WORKER)
                .then()
                .body("status", equalTo("VOIDED"))
                .body("voidReason", equalTo("NOT_TAKEN_ON"))
                .body("tasks.status", contains("WITHDRAWN"));
        move(DESK, "return-approval", TO_SQUADRON).then().statusCode(409);
    }

    @Test
    void it_goes_on_where_others_still_want_what_one_of_them_withdrew() {
        // Given
        String version = read(DESK).header("ETag");
        // When
        withdrawn(true);
        // Then
        read(DESK).then().body("status", equalTo("DISPATCHED")).header("ETag", version);
        withdrawn(false);
        read(DESK).then().body("status", equalTo("VOIDED"));
    }

    @Test
    void closed_before_it_was_heard_of_the_withdrawal_it_stays_closed() {
        // Given
        toClosure();
        String version = read(DESK).header("ETag");
        // When
        withdrawn(false);
        // Then
        read(DESK)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("outcome", equalTo("RESOLVED"))
                .header("ETag", version);
    }

    @Test
    void told_twice_it_ends_once() {
        // Given
        withdrawn(false);
        String version = read(DESK).header("ETag");
        // When
        withdrawn(false);
        // Then
        assertThat(read(DESK).header("ETag")).isEqualTo(version);
    }

    @Test
    void the_desk_does_not_say_that_a_concern_is_not_taken_on() {
        move(DESK, "voiding", "{\"reasonCode\":\"NOT_TAKEN_ON\",\"reason\":\"不受理\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reasonCode"));
    }

    @Test
    void whoever_has_it_sees_that_more_was_said_and_when() {
        // Given
        read(WORKER).then().body("supplements.count", equalTo(0)).body("supplements.lastAt", nullValue());
        String version = read(DESK).header("ETag");
        // When
        supplemented(1);
        supplemented(2);
        // Then
        read(WORKER)
                .then()
                .body("supplements.count", equalTo(2))
                .body("supplements.lastAt", equalTo(NOW.toString()))
                .header("ETag", version);
    }

    @Test
    void of_a_merged_one_that_is_seen_on_the_case_with_which_it_goes_on() {
        // Given
        String survivor = number;
        number = heard();
        told("concern.merged.v1", ",\"intoNumber\":\"" + survivor + "\",\"actorRole\":\"subdistrict-desk\"");
        // When
        supplemented(1);
        // Then
        read(DESK).then().body("supplements.count", equalTo(1));
        number = survivor;
        read(DESK).then().body("supplements.count", equalTo(1));
    }

    @Test
    void a_praise_has_no_case() {
        // Given
        String praise =
                "{\"concernId\":\"%s\",\"number\":\"WLC-20231202-7001\",\"channel\":\"WEB\",\"nature\":\"PRAISE\","
                                .formatted(UUID.randomUUID())
                        + "\"topic\":\"property.maintenance\",\"confidential\":false,\"praisedUnit\":\"PROPERTY-1\","
                        + "\"place\":{\"communityCode\":\"520102033901\"},\"actorRole\":\"resident\"}";
        // When
        hear("concern.registered.v1", UUID.randomUUID().toString(), praise);
        // Then
        as(DESK).get("/v1/cases/WLC-20231202-7001").then().statusCode(404);
    }

    @Test
    void a_concern_without_a_case_is_not_passed_over() {
        String nobody = UUID.randomUUID().toString();
        for (String type : List.of("concern.withdrawn.v1", "concern.declined.v1", "concern.supplemented.v1"))
            assertThatThrownBy(
                            () -> hear(type, nobody, data(nobody, ",\"caseGoesOn\":false,\"actorRole\":\"resident\"")))
                    .isInstanceOf(MalformedEvent.class);
        assertThatThrownBy(() -> told("concern.withdrawn.v1", ",\"actorRole\":\"resident\""))
                .isInstanceOf(MalformedEvent.class);
    }

    private void withdrawn(boolean caseGoesOn) {
        told("concern.withdrawn.v1", ",\"caseGoesOn\":" + caseGoesOn + ",\"actorRole\":\"anonymous\"");
    }

    private void supplemented(int supplements) {
        told("concern.supplemented.v1", ",\"supplements\":" + supplements + ",\"actorRole\":\"resident\"");
    }

    private void told(String type, String more) {
        String concernId = read(DESK).path("concernId");
        hear(type, concernId, data(concernId, more));
    }

    private String data(String concernId, String more) {
        return "{\"concernId\":\"" + concernId + "\",\"number\":\"" + number + "\"" + more + "}";
    }

    private void hear(String type, String concernId, String data) {
        Envelope envelope = new Envelope(EventIds.next(), "/huying/intake", type, number, NOW, NOW, 2, "corr-1", TRACE);
        EventHandler concerns = handlers.stream()
                .filter(handler -> handler.topic().equals("huying.concerns"))
                .findFirst()
                .orElseThrow();
        ReceivedEvent event =
                new ReceivedEvent("huying.concerns", concernId, envelope, data.getBytes(StandardCharsets.UTF_8));
        QuarkusTransaction.requiringNew().run(() -> concerns.on(List.of(event)));
    }
}
