package org.huying.dispatch.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.directory.EntryVersion.Origin;

/** When a change asked for over REST takes effect: now or later, never in the past. */
@ApplicationScoped
class Effect {
    /** Further off is a slip of the pen. */
    private static final Duration FURTHEST = Duration.ofDays(3_660);

    private final Clock clock;

    Effect(Clock clock) {
        this.clock = clock;
    }

    /** @param pointer where the instant stands in the request */
    Change of(Instant from, String pointer, AccessScope caller) {
        Instant now = clock.instant();
        if (from != null && from.isBefore(now))
            throw new Invalid(pointer, "不得早于现在 · not in the past: yesterday's cases stay as they were");
        if (from != null && from.isAfter(now.plus(FURTHEST)))
            throw new Invalid(pointer, "最多十年以后 · at most ten years ahead");
        Instant effective = from == null ? now : from.truncatedTo(ChronoUnit.MICROS);
        return new Change(effective, now, Origin.REST, caller.actingRole());
    }
}
