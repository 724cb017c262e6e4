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

/** A case follows what intake decides about its concern. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class MergedCasesTest extends OneCaseOverRest {
    private static final String SURVIVOR = "WLC-20231130-0007";
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Inject
    Instance<EventHandler> handlers;

    @Test
    void it_ends_with_its_concern_and_comes_back_with_it() {
        // Given
        move(WORKER, "acceptance", "{}").then().statusCode(200);
        // When
        merged();
        // Then
        read(WORKER)
                .then()
                .statusCode(200)
                .body("status", equalTo("MERGED"))
                .body("mergedInto", equalTo(SURVIVOR))
                .body("allowedMoves.size()", equalTo(0))
                .body("tasks.status", contains("WITHDRAWN"));
        move(WORKER, "handling-report", REPORT).then().statusCode(409);
        move(DESK, "supervisions", "{}").then().statusCode(422);
        // When
        unmerged();
        // Then
        read(WORKER)
                .then()
                .body("status", equalTo("DISPATCHED"))
                .body("mergedInto", nullValue())
                .body("closedAt", nullValue())
                .body("tasks.status", contains("WITHDRAWN", "DISPATCHED"));
        toClosure();
    }

    @Test
    void it_comes_back_also_after_its_handling_was_reported() {
        // Given
        move(WORKER, "acceptance", "{}").then().statusCode(200);
        move(WORKER, "handling-report", REPORT).then().statusCode(200);
        // When
        merged();
        unmerged();
        // Then
        read(WORKER).then().body("tasks.status", contains("WITHDRAWN", "DISPATCHED"));
        toClosure();
    }

    @Test
    void told_twice_it_moves_once() {
        // Given
        merged();
        String version = read(DESK).header("ETag");
        // When
        merged();
        // Then
        assertThat(read(DESK).header("ETag")).isEqualTo(version);
        unmerged();
        String back = read(DESK).header("ETag");
        unmerged();
        assertThat(read(DESK).header("ETag")).isEqualTo(back);
    }

    @Test
    void of_one_that_is_over_only_the_link_is_kept() {
        // Given
        toClosure();
        String version = read(DESK).header("ETag");
        // When
        merged();
        // Then
        read(DESK).then().body("status", equalTo("CLOSED")).body("outcome", equalTo("RESOLVED"));
        read(DESK).then().body("mergedInto", equalTo(SURVIVOR)).header("ETag", version);
        move(DESK, "reopening", "{\"reason\":\"复核\"}").then().statusCode(409);
        unmerged();
        read(DESK).then().body("status", equalTo("CLOSED")).body("mergedInto", nullValue());
    }

    @Test
    void a_concern_without_a_case_is_not_passed_over() {
        // Given
        String nobody = "{\"concernId\":\"%s\",\"intoNumber\":\"%s\",\"actorRole\":\"subdistrict-desk\"}"
                .formatted(UUID.randomUUID(), SURVIVOR);
        // Then
        assertThatThrownBy(() -> told("concern.merged.v1", nobody)).isInstanceOf(MalformedEvent.class);
        assertThatThrownBy(() -> told("concern.merged.v1", "{\"actorRole\":\"subdistrict-desk\"}"))
                .isInstanceOf(MalformedEvent.class);
    }

    private void merged() {
        told("concern.merged.v1", "{\"concernId\":\"%s\",\"intoNumber\":\"%s\",\"actorRole\":\"subdistrict-desk\"}");
    }

    private void unmerged() {
        told("concern.unmerged.v1", "{\"concernId\":\"%s\",\"fromNumber\":\"%s\",\"actorRole\":\"subdistrict-desk\"}");
    }

    private void told(String type, String data) {
        String concernId = read(DESK).path("concernId");
        Instant now = Instant.parse("2023-12-02T04:00:00Z");
        Envelope envelope = new Envelope(EventIds.next(), "/huying/intake", type, number, now, now, 2, "corr-1", TRACE);
        byte[] value = data.formatted(concernId, SURVIVOR).getBytes(StandardCharsets.UTF_8);
        EventHandler concerns = handlers.stream()
                .filter(handler -> handler.topic().equals("huying.concerns"))
                .findFirst()
                .orElseThrow();
        ReceivedEvent event = new ReceivedEvent("huying.concerns", concernId, envelope, value);
        QuarkusTransaction.requiringNew().run(() -> concerns.on(List.of(event)));
    }
}
