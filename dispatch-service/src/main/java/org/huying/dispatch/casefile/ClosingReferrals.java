package org.huying.dispatch.casefile;

import java.util.UUID;

/** What a closure has to know of the referrals of a case: kept by whoever keeps them. */
public interface ClosingReferrals {
    /** Refuses a number that is none of this case's, and a referral whose outcome was not reported yet. */
    void mustHaveOutcome(String referralNumber, UUID caseId);
}
