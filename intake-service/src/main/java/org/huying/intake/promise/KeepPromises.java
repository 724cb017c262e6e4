package org.huying.intake.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.intake.progress.ProgressListener;

/** Remembers what the clocks of cases tell about the time to resolve. */
@ApplicationScoped
class KeepPromises implements ProgressListener {
    private final PromiseTable table;

    KeepPromises(PromiseTable table) {
        this.table = table;
    }

    @Override
    public void after(List<ReceivedEvent> told) {
        List<PromiseStep> steps =
                told.stream().flatMap(event -> PromiseStep.of(event).stream()).toList();
        if (!steps.isEmpty()) table.add(steps);
    }
}
