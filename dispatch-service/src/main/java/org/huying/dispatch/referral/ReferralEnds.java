package org.huying.dispatch.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.huying.chassis.problem.Invalid;
import org.huying.dispatch.casefile.ClosingReferrals;

/** Tells the case whether a referral has come to its end, for a closure that names it. */
@ApplicationScoped
class ReferralEnds implements ClosingReferrals {
    private final Referrals referrals;

    ReferralEnds(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public void mustHaveOutcome(String number, UUID caseId) {
        Referral named = referrals
                .of(caseId, number)
                .orElseThrow(() -> new Invalid("/referralNumber", "本案没有这条移交 · no such referral of this case"));
        if (named.outcome() == null) throw new ReferralWithoutOutcome(named);
    }
}
