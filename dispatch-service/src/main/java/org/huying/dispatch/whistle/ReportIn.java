package org.huying.dispatch.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.huying.chassis.outbox.Outbox;

/** A called unit reports in (报到). Coming late, it is first noted as missed, whether the clock found it yet or not. */
@ApplicationScoped
public class ReportIn {
    private final Whistles whistles;
    private final Outbox outbox;
    private final Clock clock;

    ReportIn(Whistles whistles, Outbox outbox, Clock clock) {
        this.whistles = whistles;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Whistle handle(WhistleCommand command) {
        Whistle moved = whistles.visible(command);
        Instant now = clock.instant();
        moved.missAll(now).forEach(outbox::add);
        outbox.add(moved.reportIn(command.caller(), now));
        return moved;
    }
}
