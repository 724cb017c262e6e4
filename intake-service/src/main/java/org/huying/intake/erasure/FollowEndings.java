package org.huying.intake.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.intake.concern.Concern;
import org.huying.intake.concern.ConcernListener;
import org.huying.intake.progress.ProgressListener;

/** Learns from what cases tell, and from what is decided in intake, that a concern has ended or goes on; what follows from it is planned afterwards. */
@ApplicationScoped
class FollowEndings implements ProgressListener, ConcernListener {
    private static final Set<String> CHANGES_THE_PLAN = Set.of(
            "case.closed.v1",
            "case.reopened.v1",
            "case.transferred.v1",
            "case.voided.v1",
            "case.declined.v1",
            "case.merged.v1",
            "case.unmerged.v1");

    private final Retentions retentions;

    FollowEndings(Retentions retentions) {
        this.retentions = retentions;
    }

    /** The field of an event that is read here. */
    record Told(UUID concernId) {}

    @Override
    public void after(List<ReceivedEvent> told) {
        Set<UUID> changed = new TreeSet<>();
        for (ReceivedEvent event : told)
            if (CHANGES_THE_PLAN.contains(event.type()))
                changed.add(event.data(Told.class).concernId());
        if (!changed.isEmpty()) retentions.changed(changed);
    }

    @Override
    public void ended(Concern concern, Instant at) {
        retentions.changed(Set.of(concern.id()));
    }
}
