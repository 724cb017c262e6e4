package org.huying.dispatch.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.huying.chassis.outbox.Outbox;

/** The unit does not take the referral (不予受理) and says why; late, it is first noted as overdue. */
@ApplicationScoped
public class DeclineReferral {
    private final Referrals referrals;
    private final Outbox outbox;
    private final Clock clock;

    DeclineReferral(Referrals referrals, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Referral handle(ReferralCommand command, String reason) {
        Referral moved = referrals.visible(command);
        Instant now = clock.instant();
        moved.miss(now).ifPresent(outbox::add);
        outbox.add(moved.decline(reason, command.caller(), now));
        return moved;
    }
}
