package org.huying.dispatch.delivery;

import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.huying.dispatch.notice.NoticeBell;
import org.huying.dispatch.subscription.Subscribers;

/** What couriers work with. */
@Singleton
class CourierParts {
    private final WebhookSettings settings;
    private final OpenDeliveries table;
    private final Poster poster;
    private final AttemptLog log;
    private final AttemptTable attempts;
    private final RetrySchedule schedule;
    final Subscribers subscribers;
    final LaneChanges changes;
    final NoticeBell bell;

    CourierParts(
            WebhookSettings settings,
            OpenDeliveries table,
            Poster poster,
            AttemptLog log,
            AttemptTable attempts,
            RetrySchedule schedule,
            Subscribers subscribers,
            LaneChanges changes,
            NoticeBell bell) {
        this.settings = settings;
        this.table = table;
        this.poster = poster;
        this.log = log;
        this.attempts = attempts;
        this.schedule = schedule;
        this.subscribers = subscribers;
        this.changes = changes;
        this.bell = bell;
    }

    Lanes lanes() {
        return new Lanes(table, settings.concurrency());
    }

    Poster poster() {
        return poster;
    }

    AttemptRecorder recorder(Consumer<Runnable> mailbox) {
        return new AttemptRecorder(log, attempts, schedule, mailbox);
    }
}
