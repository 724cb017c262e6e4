package org.huying.intake.concern;

import jakarta.enterprise.context.ApplicationScoped;
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

    ConcernNews(Outbox outbox, Progress progress) {
        this.outbox = outbox;
        this.progress = progress;
    }

    public void tell(ConcernEvent event, Concern concern, ProgressStatus step) {
        tell(event, concern, step, null);
    }

    /** @param publicReply what the reporter reads beside the step; null for nothing */
    void tell(ConcernEvent event, Concern concern, ProgressStatus step, String publicReply) {
        outbox.add(event);
        progress.take(concern.id(), concern.sequence(), step, event.occurrence().time(), publicReply);
    }
}
