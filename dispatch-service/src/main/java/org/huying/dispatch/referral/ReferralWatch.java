package org.huying.dispatch.referral;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.huying.chassis.schedule.Spread;
import org.jboss.logging.Logger;

/** Looks for unanswered referrals once a second, and after an outage until none is left. */
@ApplicationScoped
class ReferralWatch {
    private static final Logger LOG = Logger.getLogger(ReferralWatch.class);

    private final FindOverdueReferrals overdue;

    ReferralWatch(FindOverdueReferrals overdue) {
        this.overdue = overdue;
    }

    @Scheduled(
            identity = "overdue-referrals",
            every = "${huying.referral.watch:1s}",
            executionMaxDelay = Spread.OVER,
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            while (overdue.handle() == FindOverdueReferrals.AT_A_TIME) LOG.debug("more referrals are overdue");
        } catch (RuntimeException unreachable) {
            LOG.warnf(
                    "overdue referrals were not looked for (%s), next time",
                    unreachable.getClass().getSimpleName());
        }
    }
}
