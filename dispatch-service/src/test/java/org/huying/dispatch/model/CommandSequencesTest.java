package org.huying.dispatch.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.chassis.time.StoryClock;
import org.huying.dispatch.casefile.FileCases;
import org.huying.dispatch.casefile.FollowStanding;
import org.huying.dispatch.deadline.RungClocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Commands by many people upon many cases, legal and illegal ones, drawn by chance: after each the service agrees with
 * a small model of the town that was written apart from it. {@code -Dmodel.seed} plays a run again,
 * {@code -Dmodel.commands} makes it longer.
 */
@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
@TestProfile(ClockByHand.class)
class CommandSequencesTest {
    private static final int CHAPTER = 250;

    @Inject
    StoryClock clock;

    @Inject
    FileCases cases;

    @Inject
    FollowStanding standing;

    @Inject
    RungClocks clocks;

    @Inject
    DataSource database;

    @TestHTTPResource
    URI address;

    @AfterEach
    void timeIsRealAgain() {
        clock.set(Clock.systemUTC().instant());
    }

    @Test
    void are_answered_and_have_the_effects_that_the_model_says() {
        // Given
        long seed = Long.getLong("model.seed", 1);
        int commands = Integer.getInteger("model.commands", 1_000);
        Coverage coverage = new Coverage();
        List<String> disagreements = new ArrayList<>();
        // When
        try (OutboxLog outbox = new OutboxLog(database)) {
            AuditLog audit = new AuditLog(database);
            Town town = new Town(address, clock, cases, standing, clocks);
            for (int played = 0, number = 1; played < commands; played += CHAPTER, number++)
                new Chapter(town, outbox, audit, coverage, seed, number)
                        .play(Math.min(CHAPTER, commands - played))
                        .ifPresent(disagreements::add);
        }
        // Then
        assertThat(disagreements).as("seed " + seed).isEmpty();
        assertThat(coverage.missing()).as("seed " + seed + ": " + coverage).isEmpty();
    }
}
