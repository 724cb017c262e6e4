package org.huying.dispatch.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.testing.TestTokens;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.casefile.FileCases;
import org.huying.dispatch.deadline.ToldOfCases.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class DeadlinesAreToldTest {
    private static final Instant MONDAY = at("2023-12-04T09:00");
    private static final int CASES = 120;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Inject
    StoryClock clock;

    @Inject
    FileCases cases;

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
        // A turn that had begun before goes on to its end.
        await().until(() -> QuarkusTransaction.requiringNew().call(turns::isMyTurn));
        told = new ToldOfCases(broker);
    }

    @AfterEach
    void timeIsRealAgain() {
        clock.set(Clock.systemUTC().instant());
        scheduler.resume("deadlines");
        told.close();
    }

    @Test
    void each_once_and_the_oldest_first_by_two_engines_after_an_outage_of_hours() throws InterruptedException {
        // Given
        List<String> numbers = new ArrayList<>();
        for (int minute = 0; minute < CASES; minute++) {
            clock.set(MONDAY.plus(Duration.ofMinutes(minute)));
            numbers.add(FiledCases.file(cases, "TWO"));
        }
        // When
        clock.set(at("2023-12-06T20:00"));
        ExecutorService replicas = Executors.newFixedThreadPool(2);
        for (int replica = 0; replica < 2; replica++) replicas.execute(this::anEngine);
        replicas.shutdown();
        assertThat(replicas.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        anEngine();
        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(fallenDue("TWO")).hasSizeGreaterThanOrEqualTo(5 * CASES));
        assertThat(fallenDue("TWO").stream().collect(Collectors.groupingBy(Told::subject)))
                .hasSize(CASES)
                .allSatisfy((number, events) -> assertThat(events)
                        .extracting(Told::type)
                        .containsExactly(
                                "deadline.near.v1",
                                "deadline.missed.v1",
                                "deadline.near.v1",
                                "deadline.escalated.v1",
                                "deadline.missed.v1"));
        assertThat(fallenDue("TWO")).isSortedAccordingTo(Comparator.comparing(Told::time));
        assertThat(told.deadlines(numbers.get(0)))
                .extracting(Told::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 6).boxed().toList());
    }

    @Test
    void once_although_the_first_who_told_it_died_before_the_commit() {
        // Given
        clock.set(MONDAY);
        String number = FiledCases.file(cases, "DIE");
        clock.set(at("2023-12-04T13:30"));
        // When
        QuarkusTransaction.begin();
        assertThat(ring.handle()).isPositive();
        QuarkusTransaction.rollback();
        anEngine();
        anEngine();
        // Then
        clock.set(at("2023-12-04T15:00"));
        anEngine();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(fallenDue(number))
                        .extracting(Told::type)
                        .containsExactly("deadline.near.v1", "deadline.missed.v1"));
    }

    @Test
    void by_the_service_itself_when_the_clock_of_the_town_says_so() {
        // Given
        clock.set(MONDAY);
        String number = FiledCases.file(cases, "SELF");
        scheduler.resume("deadlines");
        // When
        clock.set(at("2023-12-04T13:30"));
        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(fallenDue(number)).extracting(Told::type).containsExactly("deadline.near.v1"));
    }

    @Test
    void counted_again_once_when_the_notice_of_the_year_is_published() {
        // Given: Tuesday 31 December 2041; the first contact is due on the next working day
        clock.set(at("2041-12-31T09:00"));
        String number = FiledCases.file(cases, "YEAR");
        contact(number).assertThat().body("provisional", org.hamcrest.Matchers.equalTo(true));
        // When
        RestAssured.given()
                .auth()
                .oauth2(TestTokens.desk())
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"source\":\"通知\",\"makeUpDays\":[],\"holidays\":"
                        + "[{\"name\":\"元旦\",\"firstDay\":\"2042-01-01\",\"lastDay\":\"2042-01-03\"}]}")
                .put("/v1/calendar/2042")
                .then()
                .statusCode(200);
        // Then: Monday 6 January, to its end
        await().atMost(PATIENCE).untilAsserted(() -> {
            new ClockWorker(ring, recompute).countAgain();
            assertThat(told.deadlines(number))
                    .extracting(Told::type)
                    .containsExactly("deadline.set.v1", "deadline.recomputed.v1");
        });
        new ClockWorker(ring, recompute).countAgain();
        assertThat(told.deadlines(number))
                .hasSize(2)
                .last()
                .satisfies(it -> assertThat(it.data())
                        .contains("\"measure\":\"FIRST_CONTACT\"", "2042-01-06T16:00:00Z", "\"provisional\":false"));
    }

    private io.restassured.response.ValidatableResponse contact(String number) {
        return FiledCases.get(FiledCases.WORKER, number, "deadlines")
                .then()
                .statusCode(200)
                .rootPath("deadlines.find { it.measure == 'FIRST_CONTACT' }");
    }

    private void anEngine() {
        new ClockWorker(ring, recompute).tellWhatIsDue();
    }

    private List<Told> fallenDue(String prefix) {
        return told.deadlines(prefix).stream()
                .filter(it -> !it.type().equals("deadline.set.v1"))
                .toList();
    }
}
