package org.huying.reporting.readmodel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.inbox.SeenEvents;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.reporting.testing.ConcernLife;
import org.huying.reporting.testing.Delivery;
import org.huying.reporting.testing.Events;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.ReadModelRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class RebuildsOverRestTest {
    private static final Instant MORNING = Instant.parse("2023-12-01T01:00:00Z");

    @Inject
    DataSource database;

    @Inject
    Delivery delivery;

    @Inject
    SeenEvents journal;

    @Inject
    Rebuilds rebuilds;

    @Inject
    Scaffold scaffold;

    @Inject
    ClearLeftovers leftovers;

    @Inject
    ReadModels models;

    @Inject
    ReadModelRows rows;

    @BeforeEach
    void begin_with_one_concern() {
        FreshTables.in(database);
        delivery.of(ConcernLife.registered("WLC-20231201-0001", "520102033901001", "WEB", MORNING)
                .filed());
    }

    @Test
    void is_begun_and_told_how_far_it_is() {
        // When
        String location = Operator.begins("ledger")
                .then()
                .statusCode(202)
                .header("Location", containsString("/v1/read-models/ledger/rebuilds/"))
                .body("readModel", equalTo("ledger"))
                .body("status", equalTo("PREPARING"))
                .extract()
                .header("Location");
        Operator.awaitEnd(location);
        // Then
        Operator.looksAt(location)
                .then()
                .body("status", equalTo("DONE"))
                .body("eventsDone", equalTo(2))
                .body("eventsTotal", equalTo(2))
                .body("position", greaterThanOrEqualTo(2))
                .body("eventsPerSecond", notNullValue())
                .body("startedAt", notNullValue())
                .body("asOf", notNullValue());
    }

    @Test
    void every_read_model_is_listed_with_its_tables_and_last_rebuild() {
        // Given
        Operator.rebuilds("hazards");
        // When
        var answer = given().auth().oauth2(TestTokens.systemAdmin()).get("/v1/read-models");
        // Then
        answer.then()
                .statusCode(200)
                .body("asOf", notNullValue())
                .body("journalPosition", greaterThanOrEqualTo(2))
                .body("readModels.name", hasItems("field-work", "hazards", "ledger", "town"))
                .body("readModels.find { it.name == 'town' }.tables.name", hasItems("town_entry"))
                .body("readModels.find { it.name == 'hazards' }.topics", hasItems("huying.hazards"))
                .body("readModels.find { it.name == 'hazards' }.lastRebuild.status", equalTo("DONE"));
    }

    @Test
    void what_is_unknown_is_not_there() {
        Operator.begins("weather").then().statusCode(404);
        Operator.looksAt("/v1/read-models/ledger/rebuilds/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        String ofTheLedger = Operator.rebuilds("ledger");
        Operator.looksAt(ofTheLedger.replace("/ledger/", "/town/")).then().statusCode(404);
    }

    @Test
    void is_the_same_one_however_often_it_is_asked_for_under_a_key() {
        // Given
        String key = UUID.randomUUID().toString();
        String first = Operator.begins("ledger", key).header("Location");
        // When
        String again =
                Operator.begins("ledger", key).then().statusCode(202).extract().header("Location");
        // Then
        assertThat(again).isEqualTo(first);
        Operator.awaitEnd(first);
        assertThat(Operator.begins("ledger", key).header("Location")).isEqualTo(first);
        Operator.begins("town", key).then().statusCode(422).body("type", containsString("idempotency-key-reused"));
    }

    @Test
    void is_refused_while_another_replica_is_at_work_on_the_same() {
        // Given
        RebuildLock elsewhere = RebuildLock.take(database, "ledger").orElseThrow();
        try (elsewhere) {
            Rebuild underWay = Rebuild.begun(EventIds.next(), "ledger", MORNING);
            rebuilds.add(underWay);
            // When
            var answer = Operator.begins("ledger");
            leftovers.clear();
            // Then
            answer.then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:huying:problem:rebuild-under-way"))
                    .body("rebuild", equalTo(underWay.id().toString()));
            assertThat(rebuilds.find(underWay.id())).contains(underWay);
            assertThat(Operator.status(Operator.rebuilds("town"))).isEqualTo("DONE");
            rebuilds.gaveUp(underWay.id(), RebuildStatus.INTERRUPTED, null);
        }
    }

    @Test
    void is_begun_where_the_one_before_has_just_said_that_it_is_done_and_not_yet_let_go() {
        // Given
        RebuildLock before = RebuildLock.take(database, "ledger").orElseThrow();
        CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(before::close);
        // When
        String location = Operator.rebuilds("ledger");
        // Then
        assertThat(Operator.status(location)).isEqualTo("DONE");
    }

    @Test
    void one_whose_replica_is_gone_is_said_to_be_interrupted_and_leaves_nothing() {
        // Given
        Rebuild left = leftBehind();
        // When
        leftovers.clear();
        // Then
        assertThat(rebuilds.find(left.id())).hasValueSatisfying(told -> {
            assertThat(told.status()).isEqualTo(RebuildStatus.INTERRUPTED);
            assertThat(told.failure()).isEqualTo(ClearLeftovers.GONE);
        });
        assertThat(scaffold.standing()).isEmpty();
    }

    @Test
    void one_whose_replica_is_gone_can_be_begun_again_at_once() {
        // Given
        Rebuild left = leftBehind();
        List<String> before = rows.of("ledger_line");
        // When
        String location = Operator.rebuilds("ledger");
        // Then
        assertThat(Operator.status(location)).isEqualTo("DONE");
        assertThat(rebuilds.find(left.id()).orElseThrow().status()).isEqualTo(RebuildStatus.INTERRUPTED);
        assertThat(rows.of("ledger_line")).isEqualTo(before);
        assertThat(scaffold.standing()).isEmpty();
    }

    @Test
    void one_that_was_overtaken_changes_nothing_any_more() {
        // Given
        Rebuild left = leftBehind();
        leftovers.clear();
        Map<String, List<String>> before = rows.all();
        // When
        Throwable refused = catchThrowable(() -> rebuilds.advance(left.id(), 1, 1, 1));
        // Then
        assertThat(refused).isInstanceOf(Rebuilds.Overtaken.class);
        assertThat(catchThrowable(() -> rebuilds.done(left.id()))).isInstanceOf(Rebuilds.Overtaken.class);
        assertThat(rows.all()).isEqualTo(before);
    }

    @Test
    void an_event_that_cannot_be_used_is_named_and_the_live_tables_stay() {
        // Given one that an earlier version took in
        QuarkusTransaction.requiringNew()
                .run(() -> journal.remember(List.of(Events.of("huying.cases", "case.dispatched.v1", "{}"))));
        String position = rows.read("SELECT max(position)::text FROM journal").get(0);
        Map<String, List<String>> before = rows.all();
        // When
        String location = Operator.rebuilds("ledger");
        // Then
        Operator.looksAt(location)
                .then()
                .body("status", equalTo("FAILED"))
                .body("failure", startsWith("event at position " + position + ": case.dispatched.v1 lacks"));
        assertThat(rows.all()).isEqualTo(before);
        assertThat(scaffold.standing()).isEmpty();
    }

    private Rebuild leftBehind() {
        Rebuild left = Rebuild.begun(EventIds.next(), "ledger", MORNING);
        rebuilds.add(left);
        rebuilds.step(left.id(), RebuildStatus.FOLDING);
        scaffold.raise(models.named("ledger"));
        return left;
    }
}
