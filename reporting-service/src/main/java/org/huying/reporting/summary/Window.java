package org.huying.reporting.summary;

import java.time.Instant;
import org.huying.chassis.problem.Invalid;

/**
 * What a report speaks of: concerns registered in [from, to), as known at {@code asOf}, which is a recorded time.
 */
public record Window(Instant from, Instant to, Instant asOf) {
    public Window {
        if (!from.isBefore(to)) throw new Invalid("/from", "from 应早于 to · from must lie before to");
    }

    public boolean has(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
