package org.huying.reporting.summary;

import java.time.Instant;
import org.huying.chassis.problem.Invalid;
import org.huying.reporting.table.Tick;

/**
 * What a report speaks of: concerns registered in [from, to), as known at {@code asOf}, which is a recorded time. All three
 * are whole microseconds, so that the database, which would round them, and whoever folds say the same.
 */
public record Window(Instant from, Instant to, Instant asOf) {
    public Window {
        from = Tick.notBefore(from);
        to = Tick.notBefore(to);
        asOf = Tick.notAfter(asOf);
        if (!from.isBefore(to))
            throw new Invalid("/from", "from 应早于 to 至少一微秒 · from must lie before to, by a microsecond at least");
    }

    public boolean has(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
