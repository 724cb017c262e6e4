package org.huying.dispatch.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** Whoever called closes the whistle. */
@ApplicationScoped
public class CloseWhistle {
    private final Whistles whistles;
    private final Outbox outbox;
    private final Clock clock;

    CloseWhistle(Whistles whistles, Outbox outbox, Clock clock) {
        this.whistles = whistles;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Whistle handle(WhistleCommand command) {
        Whistle moved = whistles.visible(command);
        outbox.add(moved.close(command.caller(), clock.instant()));
        return moved;
    }
}
