package org.huying.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.huying.dispatch.deadline.ClockFixtures.at;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.casefile.FileCases;
import org.huying.dispatch.casefile.FollowMergers;
import org.huying.dispatch.casefile.HeardMerger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case that goes on under another number is neither missed nor escalated. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class MergedClocksTest {
    private static final Instant MONDAY = at("2023-12-04T09:00");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    StoryClock clock;

    @Inject
    FileCases cases;

    @Inject
    FollowMergers mergers;

    @Inject
    RingClocks ring;

    @Inject
    RunningClocks turns;

    @Inject
    RecomputeDeadlines recompute;

    @Inject
    Scheduler scheduler;

    private ToldOfCases told;

    @BeforeEach
    void theEngineOfTheServiceRests() {
        scheduler.pause("deadlines");
        await().until(() -> QuarkusTransaction.requiringNew().call(turns::isMyTurn));
        told = new ToldOfCases(broker);
        clock.set(MONDAY);
    }

    @AfterEach
    void timeIsRealAgain() {
        clock.set(Clock.systemUTC().instant());
        scheduler.resume("deadlines");
        told.close();
    }

    @Test
    void nothing_falls_due_of_it_while_another_one_is_told() {
        // Given
        String merged = FiledCases.file(cases, "MRG");
        String other = FiledCases.file(cases, "OTH");
        merge(merged, other);
        // When
        clock.set(at("2023-12-20T20:00"));
        anEngine();
        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(types(other)).contains("deadline.missed.v1", "deadline.escalated.v1"));
        // Order holds within a case, not between two: what is told of the merged one may arrive after the other's.
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(types(merged)).containsExactly("deadline.set.v1"));
        deadlines(merged, "STOPPED", "STOPPED", "STOPPED");
    }

    @Test
    void it_comes_back_with_the_time_for_handling_it_had() {
        // Given
        String merged = FiledCases.file(cases, "BCK");
        String due = resolutionDue(merged);
        merge(merged, "WLC-20231203-0001");
        clock.set(at("2023-12-06T09:00"));
        // When
        QuarkusTransaction.requiringNew()
                .run(() -> mergers.unmerged(new HeardMerger(concernOf(merged), null, "subdistrict-desk")));
        anEngine();
        // Then
        deadlines(merged, "RUNNING", "RUNNING", "RUNNING");
        assertThat(resolutionDue(merged)).isEqualTo(due);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(types(merged)).containsExactly("deadline.set.v1", "deadline.set.v1"));
        clock.set(at("2023-12-06T20:00"));
        anEngine();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(types(merged)).contains("deadline.missed.v1"));
    }

    private void merge(String number, String into) {
        QuarkusTransaction.requiringNew()
                .run(() -> mergers.merged(new HeardMerger(concernOf(number), into, "subdistrict-desk")));
    }

    private void anEngine() {
        new ClockWorker(ring, recompute).tellWhatIsDue();
    }

    private List<String> types(String number) {
        return told.deadlines(number).stream().map(ToldOfCases.Told::type).toList();
    }

    private static UUID concernOf(String number) {
        return UUID.fromString(RestAssured.given()
                .auth()
                .oauth2(TestTokens.desk())
                .get("/v1/cases/" + number)
                .path("concernId"));
    }

    private static void deadlines(String number, String... statuses) {
        FiledCases.get(TestTokens.desk(), number, "deadlines")
                .then()
                .statusCode(200)
                .body("deadlines.status", contains(statuses));
    }

    private static String resolutionDue(String number) {
        return FiledCases.get(TestTokens.desk(), number, "deadlines")
                .path("deadlines.find { it.measure == 'RESOLUTION' }.dueAt");
    }
}
