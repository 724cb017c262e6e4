package org.huying.chassis.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/**
 * The time of the machine, for what happens between machines, such as the age of a signature: story time jumps, the
 * machines of partners do not jump with it. Everything else asks the injected {@link Clock}.
 */
@ApplicationScoped
public class ServerClock {
    private final Clock clock = Clock.systemUTC();

    public Instant now() {
        return clock.instant();
    }
}
