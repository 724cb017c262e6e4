package org.huying.dispatch.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.huying.chassis.outbox.Outbox;

/**
 * Finds referrals that were not answered in time. Any number of replicas may do so at once: each referral is locked by
 * one of them, and it is told in the same transaction that notes it, so exactly once.
 */
@ApplicationScoped
public class FindOverdueReferrals {
    static final int AT_A_TIME = 100;

    private final Referrals referrals;
    private final Outbox outbox;
    private final Clock clock;

    FindOverdueReferrals(Referrals referrals, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Returns how many were overdue, at most {@link #AT_A_TIME}: ask again while it is that many. */
    @Transactional
    public int handle() {
        Instant now = clock.instant();
        List<Referral> overdue = referrals.overdue(now, AT_A_TIME);
        overdue.forEach(referral -> referral.miss(now).ifPresent(outbox::add));
        return overdue.size();
    }
}
