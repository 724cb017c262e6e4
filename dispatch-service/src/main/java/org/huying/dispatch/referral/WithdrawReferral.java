package org.huying.dispatch.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** Whoever sent a referral takes it back (撤回). */
@ApplicationScoped
public class WithdrawReferral {
    private final Referrals referrals;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawReferral(Referrals referrals, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Referral handle(ReferralCommand command, String reason) {
        Referral moved = referrals.visible(command);
        outbox.add(moved.withdraw(reason, command.caller(), clock.instant()));
        return moved;
    }
}
