package org.huying.dispatch.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.huying.chassis.outbox.Outbox;

/** The unit has the referral (接收). Coming late, it is first noted as overdue, whether the clock found it yet or not. */
@ApplicationScoped
public class AcknowledgeReferral {
    private final Referrals referrals;
    private final Outbox outbox;
    private final Clock clock;

    AcknowledgeReferral(Referrals referrals, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Referral handle(ReferralCommand command) {
        Referral moved = referrals.visible(command);
        Instant now = clock.instant();
        moved.miss(now).ifPresent(outbox::add);
        outbox.add(moved.acknowledge(command.caller(), now));
        return moved;
    }
}
