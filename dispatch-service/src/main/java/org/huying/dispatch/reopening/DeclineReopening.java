package org.huying.dispatch.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** A reporter's request is declined, with a reason that they are told. */
@ApplicationScoped
public class DeclineReopening {
    private final Deciders deciders;
    private final Outbox outbox;
    private final Clock clock;

    DeclineReopening(Deciders deciders, Outbox outbox, Clock clock) {
        this.deciders = deciders;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ReopeningRequest handle(ReopeningCommand command, PublicReason why) {
        ReopeningRequest request = deciders.before(command).request();
        outbox.add(request.decline(why, command.caller(), clock.instant()));
        return request;
    }
}
