package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import org.huying.chassis.outbox.Outbox;
import org.huying.intake.progress.Progress;
import org.huying.intake.progress.ProgressStatus;

/**
 * How what happened to a concern in intake is told: to the other services by its event, to its reporter by a step of its
 * progress, both in the transaction in which it happens.
 */
@ApplicationScoped
public class ConcernNews {
    private final Outbox outbox;
    private final Progress progress;
    private final Instance<ConcernListener> listeners;

    ConcernNews(Outbox outbox, Progress progress, @Any Instance<ConcernListener> listeners) {
        this.outbox = outbox;
        this.progress = progress;
        this.listeners = listeners;
    }

    public void tell(ConcernEvent event, Concern concern, ProgressStatus step) {
        tell(event, concern, step, null);
    }

    /** @param publicReply what the reporter reads beside the step; null for nothing */
    void tell(ConcernEvent event, Concern concern, ProgressStatus step, String publicReply) {
        outbox.add(event);
        Instant at = event.occurrence().time();
        progress.take(concern.id(), concern.sequence(), step, at, publicReply);
        if (concern.status().isAnEnd()) listeners.forEach(listener -> listener.ended(concern, at));
    }
}
