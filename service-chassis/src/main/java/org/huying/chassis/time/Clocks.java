package org.huying.chassis.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock everything reads: the real one, or under the local and test profiles a story clock that can be set. */
@ApplicationScoped
class Clocks {
    /** PostgreSQL keeps microseconds; a finer instant would differ after it was stored. */
    private static final Duration RESOLUTION = Duration.ofNanos(1_000);

    /** @param ahead of the real clock: a service that is started again in the middle of a story goes on where it was */
    @Produces
    @Singleton
    @Typed(StoryClock.class)
    StoryClock storyClock(@ConfigProperty(name = "huying.story-clock.ahead", defaultValue = "PT0S") Duration ahead) {
        return new StoryClock(Clock.systemUTC(), ahead);
    }

    @Produces
    @Singleton
    Clock clock(
            StoryClock story, @ConfigProperty(name = "huying.story-clock.enabled", defaultValue = "false") boolean on) {
        return Clock.tick(on ? story : Clock.systemUTC(), RESOLUTION);
    }
}
