package org.huying.dispatch.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.huying.chassis.outbox.Outbox;

/** The unit says what it found (反馈结果). */
@ApplicationScoped
public class ReportOutcome {
    private final Referrals referrals;
    private final Outbox outbox;
    private final Clock clock;

    ReportOutcome(Referrals referrals, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Referral handle(ReferralCommand command, ReferralOutcome outcome, String note) {
        Referral moved = referrals.visible(command);
        outbox.add(moved.reportOutcome(outcome, note, command.caller(), clock.instant()));
        return moved;
    }
}
