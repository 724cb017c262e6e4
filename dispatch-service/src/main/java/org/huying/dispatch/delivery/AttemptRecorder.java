package org.huying.dispatch.delivery;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** What follows from an attempt: for its lane, and for the record. Belongs to the courier's thread. */
final class AttemptRecorder {
    private static final long AGAIN = TimeUnit.SECONDS.toNanos(1);
    private static final long UNTIL_DISABLED = TimeUnit.SECONDS.toNanos(5);
    private static final Logger LOG = Logger.getLogger(AttemptRecorder.class);

    private final AttemptLog log;
    private final AttemptTable table;
    private final RetrySchedule schedule;
    private final Consumer<Runnable> mailbox;

    /** @param mailbox runs what it is given on the courier's thread */
    AttemptRecorder(AttemptLog log, AttemptTable table, RetrySchedule schedule, Consumer<Runnable> mailbox) {
        this.log = log;
        this.table = table;
        this.schedule = schedule;
        this.mailbox = mailbox;
    }

    /** @param failure why it was not tried at all, for a reason of our own; else null */
    void ended(ServedLane served, OpenDelivery delivery, Attempt attempt, Throwable failure) {
        long now = System.nanoTime();
        if (failure != null) {
            LOG.warnf("a delivery waits (%s), will retry", failure.getClass().getSimpleName());
            LOG.debug("a delivery waits", failure);
            served.lane().postponed(delivery, now + AGAIN);
        } else if (attempt.delivered()) delivered(served, delivery, attempt);
        else failed(served, delivery, attempt, now);
    }

    private void delivered(ServedLane served, OpenDelivery delivery, Attempt attempt) {
        Lane lane = served.lane();
        boolean back = lane.delivered(delivery);
        log.add(new Tried(attempt, null, () -> mailbox.accept(() -> lane.settled(delivery, true))));
        if (!back) return;
        // What failed while nothing got through need not wait for the end of its own schedule.
        log.then(() -> {
            table.release(served.id());
            mailbox.accept(lane::readAgain);
        });
    }

    private void failed(ServedLane served, OpenDelivery delivery, Attempt attempt, long now) {
        Lane lane = served.lane();
        Duration wait = schedule.after(delivery.failures() + 1, attempt.retryAfter());
        lane.failed(delivery, now, now + wait.toNanos());
        if (attempt.retryAfter() != null) lane.hold(now + attempt.retryAfter().toNanos());
        // Nothing more, until it is disabled and no longer served.
        if (attempt.gone()) lane.hold(now + UNTIL_DISABLED);
        log.add(new Tried(attempt, wait, () -> mailbox.accept(() -> lane.settled(delivery, false))));
    }
}
