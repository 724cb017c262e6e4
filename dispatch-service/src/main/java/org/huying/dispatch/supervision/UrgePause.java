package org.huying.dispatch.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.huying.chassis.problem.TooMany;

/** How long a unit is left in peace after it was urged: {@code huying.urge.pause}, four hours unless told. */
@ApplicationScoped
class UrgePause {
    private final Duration pause;

    UrgePause(@ConfigProperty(name = "huying.urge.pause", defaultValue = "4h") Duration pause) {
        this.pause = pause;
    }

    void mustBeOver(Instant lastUrged, Instant now) {
        Duration left = Duration.between(now, lastUrged.plus(pause));
        if (!left.isNegative() && !left.isZero())
            throw new TooMany(Math.max(1, left.plusMillis(999).toSeconds()));
    }
}
