package org.huying.intake.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * That a case is closed (结案): what its reporter may evaluate, or ask to be taken up again, for a time.
 *
 * @param concernId the concern of that case: of a merged one, the one it goes on with
 * @param round     1, and one more for each time it was reopened before
 * @param at        when it was closed
 */
public record Closing(UUID concernId, int round, Instant at) {
    /** Empty while it is not closed, or not any more. */
    static Optional<Closing> of(UUID concernId, List<ProgressStep> inOrder) {
        if (inOrder.isEmpty()) return Optional.empty();
        ProgressStep last = inOrder.get(inOrder.size() - 1);
        if (last.status() != ProgressStatus.CLOSED) return Optional.empty();
        long reopened = inOrder.stream()
                .filter(step -> step.status() == ProgressStatus.REOPENED)
                .count();
        return Optional.of(new Closing(concernId, 1 + (int) reopened, last.happenedAt()));
    }

    /** The last moment of what is possible for so many days of 24 hours after it. */
    public Instant until(int days) {
        return at.plus(Duration.ofDays(days));
    }
}
