package org.huying.intake.abuse;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Nothing about a caller is kept longer than it serves: strikes a week, a flag as long as it was not quiet. */
@ApplicationScoped
class ForgetCallers {
    private static final Duration STRIKES = Duration.ofDays(7);

    private final StrikeTable strikes;
    private final FlaggedCallers flagged;
    private final Clock clock;
    private final Duration quiet;

    ForgetCallers(
            StrikeTable strikes,
            FlaggedCallers flagged,
            Clock clock,
            @ConfigProperty(name = "huying.intake.flags.keep", defaultValue = "180d") Duration quiet) {
        this.strikes = strikes;
        this.flagged = flagged;
        this.clock = clock;
        this.quiet = quiet;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        Instant now = clock.instant();
        strikes.forget(now.minus(STRIKES));
        flagged.forget(now.minus(quiet));
    }
}
