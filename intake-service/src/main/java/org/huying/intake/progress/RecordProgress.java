package org.huying.intake.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huying.chassis.inbox.ReceivedEvent;

/** Remembers what the cases tell, so that a reporter can follow it under the number they were given. */
@ApplicationScoped
public class RecordProgress {
    private final ProgressTable table;
    private final Instance<ProgressListener> listeners;

    RecordProgress(ProgressTable table, @Any Instance<ProgressListener> listeners) {
        this.table = table;
        this.listeners = listeners;
    }

    /** The fields of a case event that intake reads. */
    record CaseTold(UUID concernId, Owner owner, String publicReply, String outcome) {
        record Owner(String code, String name) {}
    }

    public void record(List<ReceivedEvent> events) {
        List<ProgressStep> steps =
                events.stream().flatMap(event -> step(event).stream()).toList();
        if (!steps.isEmpty()) table.add(steps);
        listeners.forEach(listener -> listener.after(events));
    }

    private static Optional<ProgressStep> step(ReceivedEvent event) {
        return ProgressStatus.toldBy(event.type()).map(status -> {
            CaseTold told = event.data(CaseTold.class);
            boolean owned = told.owner() != null;
            return new ProgressStep(
                    told.concernId(),
                    event.sequence(),
                    status,
                    event.time(),
                    owned ? told.owner().code() : null,
                    owned ? told.owner().name() : null,
                    told.publicReply(),
                    told.outcome());
        });
    }
}
