package org.huying.chassis.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that can be set to any instant and ticks on from there, so that a story can happen in its own time. */
public final class StoryClock extends Clock {
    private final Clock real;
    private volatile Duration ahead;

    StoryClock(Clock real, Duration ahead) {
        this.real = real;
        this.ahead = ahead;
    }

    public void set(Instant now) {
        ahead = Duration.between(real.instant(), now);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(real.withZone(zone), ahead);
    }
}
