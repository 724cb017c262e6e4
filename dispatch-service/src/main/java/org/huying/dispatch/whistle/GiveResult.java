package org.huying.dispatch.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** A unit that came says what it did. */
@ApplicationScoped
public class GiveResult {
    private final Whistles whistles;
    private final Outbox outbox;
    private final Clock clock;

    GiveResult(Whistles whistles, Outbox outbox, Clock clock) {
        this.whistles = whistles;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Whistle handle(WhistleCommand command, String result) {
        Whistle moved = whistles.visible(command);
        outbox.add(moved.giveResult(result, command.caller(), clock.instant()));
        return moved;
    }
}
