package org.huying.dispatch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.huying.dispatch.act.RestActs.DESK;
import static org.huying.dispatch.act.RestActs.SQUADRON;
import static org.huying.dispatch.act.RestActs.as;
import static org.huying.dispatch.act.RestActs.closeCase;
import static org.huying.dispatch.sighting.RestSightings.seen;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.casefile.WatchedCases;
import org.huying.dispatch.sighting.RestSightings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens side by side comes to the same as one after the other. */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class WatchesAtOnceTest {
    private static final int TIMES = 8;

    @Inject
    WatchedCases cases;

    @Inject
    StoryClock clock;

    @Inject
    EndWatches end;

    @Inject
    Watches watches;

    @AfterEach
    void time_is_real_again() {
        clock.set(Clock.systemUTC().instant());
    }

    @Test
    void a_case_is_watched_once_when_its_closing_and_the_first_sighting_come_at_the_same_moment() {
        for (int i = 0; i < TIMES; i++) {
            // Given
            String spot = RestSightings.freshSpot();
            String number = cases.at(spot);
            Instant before = clock.instant().minus(Duration.ofDays(2));
            // When
            CompletableFuture<Void> closing = CompletableFuture.runAsync(() -> closeCase(number));
            CompletableFuture<UUID> seen = CompletableFuture.supplyAsync(() -> seen(SQUADRON, before, spot));
            CompletableFuture.allOf(closing, seen).join();
            // Then
            as(DESK).get("/v1/cases/" + number + "/watch").then().body("$", hasSize(1));
        }
    }

    @Test
    void each_watch_ends_once_although_several_replicas_look_for_it() {
        // Given
        Instant begin = clock.instant();
        List<String> spots =
                Stream.generate(RestSightings::freshSpot).limit(TIMES).toList();
        List<String> numbers = spots.stream().map(this::watched).toList();
        // When
        clock.set(begin.plus(Duration.ofDays(31)));
        Stream.generate(() -> CompletableFuture.runAsync(() -> end.handle()))
                .limit(6)
                .toList()
                .forEach(CompletableFuture::join);
        // Then: opened, ended
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(now(numbers)).extracting(Watch::status).containsOnly(WatchStatus.ENDED));
        assertThat(now(numbers)).extracting(Watch::sequence).hasSize(TIMES).containsOnly(2L);
        assertThat(now(numbers))
                .allSatisfy(watch ->
                        assertThat(watch.endedAt()).isEqualTo(watch.period().until()));
    }

    private List<Watch> now(List<String> ofCases) {
        List<String> numbers = ofCases.stream().map(number -> number + "-B1").toList();
        return QuarkusTransaction.requiringNew().call(() -> watches.list("number in ?1", numbers));
    }

    private String watched(String spot) {
        String number = cases.at(spot);
        seen(SQUADRON, clock.instant().minus(Duration.ofDays(2)), spot);
        closeCase(number);
        return number;
    }
}
